import type { Codecs } from "../codecs.js";
import { InputError } from "../errors.js";
import { isHeader } from "../http.js";
import { toText } from "../serialize-value.js";
import type { HeaderType, HttpBinding } from "../service.js";

/** `@httpHeader` @see https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait */
export const headerBinding: HttpBinding = {
    serialize(operation, take, { headers }) {
        for (const [member, { name, type }] of Object.entries(operation.headers ?? {})) {
            const value = take(member);
            if (value !== undefined) headers.push([name, toHeaderText(operation.name, member, name, value, type)]);
        }
    },
    parse({ headers = {} }, { response }, output) {
        for (const [member, { name, type }] of Object.entries(headers)) {
            const text = response.headers[name];
            if (text !== undefined) output[member] = parseHeader(text, type);
        }
    },
};

/** `@httpPrefixHeaders` @see https://smithy.io/2.0/spec/http-bindings.html#httpprefixheaders-trait */
export const prefixHeadersBinding: HttpBinding = {
    serialize({ name, prefixHeaders }, take, { headers }) {
        if (prefixHeaders === undefined) return;
        const { member, prefix } = prefixHeaders;
        for (const [key, value] of Object.entries((take(member) ?? {}) as Record<string, unknown>)) {
            const header = prefix + key.toLowerCase();
            if (value !== undefined) headers.push([header, toHeaderText(name, member, header, value)]);
        }
    },
    parse({ prefixHeaders }, { response }, output) {
        if (prefixHeaders === undefined) return;
        output[prefixHeaders.member] = parsePrefixHeaders(response.headers, prefixHeaders.prefix);
    },
};

/** The headers that begin with a prefix, under the rest of their names. */
export function parsePrefixHeaders(headers: Readonly<Record<string, string>>, prefix: string): unknown {
    const matching = Object.entries(headers).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(matching.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** @throws InputError for what a header cannot hold. */
export function toHeaderText(
    operation: string,
    member: string,
    header: string,
    value: unknown,
    type?: HeaderType,
): string {
    // Dates have a comma of their own, and no quotes.
    const toItem = type === "dates" ? String : quote;
    const text = Array.isArray(value)
        ? value.map((item) => toItem(toText(operation, member, item))).join(", ")
        : toText(operation, member, value);
    if (isHeader(header, text)) return text;
    throw new InputError(operation, member, "has characters that a header cannot hold");
}

/** An element with a comma or a quote would be taken for two. */
function quote(text: string): string {
    return /[",]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
}

/**
 * What the text of a header says; undefined where there is none.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#http-binding-serialization
 */
export function parseHeader(text: string | undefined, type: HeaderType): unknown {
    if (text === undefined) return undefined;
    switch (type) {
        case "boolean":
            return text === "true";
        case "number":
            return parseNumber(text);
        case "string":
            return text;
        case "booleans":
            return splitList(text).map((item) => item === "true");
        case "numbers":
            return splitList(text).map(parseNumber);
        case "strings":
            return splitList(text);
        case "dates":
            return (text.match(/[^,]+,[^,]+/g) ?? []).map((item) => item.trim());
    }
}

/** What a header of an error holds, as its codec has it; undefined where it is not what the model says. */
export function decodeHeader(
    codecs: Codecs,
    { row, member, text, type }: { row: string; member: string; text: string | undefined; type: HeaderType },
): unknown {
    try {
        return codecs.decode<Record<string, unknown>>(row, { [member]: parseHeader(text, type) })[member];
    } catch {
        return undefined;
    }
}

/** As JSON has it: an integer that a number cannot hold exactly is a bigint. */
function parseNumber(text: string): number | bigint {
    const number = Number(text);
    return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}

/** Elements parted by commas; one in quotes may have commas of its own. */
function splitList(text: string): string[] {
    if (text === "") return [];
    const elements = `${text},`.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*?))\s*,/gy);
    return Array.from(elements, ([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replace(/\\(.)/g, "$1"),
    );
}
