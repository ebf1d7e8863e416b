import type { Codecs } from "../../src/runtime/codecs.js";
import { stringifyJson } from "../../src/runtime/stringify-json.js";
import type { Operation } from "../../src/runtime/service.js";

type Output = Readonly<Record<string, unknown>>;

/** The success that a service gives an output as: the other side of the client's parser. */
export function serializeOutput({ name, output: places }: Operation, output: Output, codecs?: Codecs): Response {
    const rest = new Map(Object.entries(codecs ? codecs.encode(name, `${name}Output`, output) : output));
    const headers = new Headers();
    for (const [member, header] of Object.entries(places.headers ?? {})) setHeader(header.name, take(member));
    if (places.prefixHeaders !== undefined) {
        const { member, prefix } = places.prefixHeaders;
        for (const [key, value] of Object.entries(take(member) ?? {})) setHeader(prefix + key, value);
    }
    if (places.payload === undefined) {
        const members = Object.fromEntries(
            Array.from(rest, ([member, value]) => [places.names?.[member] ?? member, value]),
        );
        return new Response(places.document ? stringify(members) : null, { headers });
    }
    const payload = take(places.payload.member);
    const isJson = !["blob", "stream", "string"].includes(places.payload.type) && payload !== undefined;
    return new Response(isJson ? stringify(payload) : ((payload ?? null) as BodyInit | null), { headers });

    function take(member: string): unknown {
        const value = rest.get(member);
        rest.delete(member);
        return value;
    }

    function setHeader(header: string, value: unknown): void {
        if (value === undefined) return;
        headers.set(
            header,
            Array.isArray(value) ? value.map((item) => quote(String(item))).join(", ") : (value as string),
        );
    }
}

/** A date has a comma that parts nothing. */
function quote(text: string): string {
    const isPlain = !/[",]/.test(text) || /^\w{3}, \d\d /.test(text);
    return isPlain ? text : `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function stringify(value: unknown): string {
    return stringifyJson(value, fail)!;
}

function fail(path: readonly string[], problem: string): never {
    throw new Error(`${path.join(".")} ${problem}`);
}
