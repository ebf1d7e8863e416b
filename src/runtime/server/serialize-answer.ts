import { isBytes } from "../is-bytes.js";
import { toHeaderText } from "../bindings/header.js";
import type { HttpResponse } from "../http.js";
import { rename } from "../rename.js";
import { InputError } from "../errors.js";
import { toText } from "../serialize-value.js";
import type { HeaderBinding, Operation, PayloadBinding, PrefixHeadersBinding } from "../service.js";
import type { ServerDescription } from "./description.js";
import { type Fault, MethodFault } from "./fault.js";
import { toJsonBytes } from "../stringify-json.js";

/** A response that is not finished: headers may be added. */
export type Draft = { -readonly [Name in keyof HttpResponse]: HttpResponse[Name] } & {
    headers: Record<string, string>;
};

/**
 * The answer that carries an output: the other side of the client's parser. Members that the model does not know go along
 * in the document.
 *
 * @throws InputError for a member that cannot travel where the model has it.
 */
export function serializeOutput(
    { codecs, statuses = {} }: ServerDescription,
    { name, output: places }: Operation,
    output: object,
): Draft {
    const { headers = {}, prefixHeaders, payload, statusCode, document, names = {} } = places;
    const wire: object = codecs ? codecs.encode(name, `${name}Output`, output) : output;
    const draft: Draft = {
        status: Object.hasOwn(statuses, name) ? statuses[name]! : 200,
        headers: {},
        body: new Uint8Array(),
    };
    if (isDocument(places)) {
        setJson(name, wire, draft);
        return draft;
    }
    const rest = new Map(Object.entries(wire).filter(([, value]) => value !== undefined && value !== null));
    const status = take(statusCode ?? "");
    if (typeof status === "number") draft.status = status;
    if (payload) setPayload(name, payload, take(payload.member), draft);
    // A header of a member's own stands above the payload's.
    setHeaders(name, headers, take, draft);
    setPrefixHeaders(name, prefixHeaders, take, draft);
    if (document && !payload) setJson(name, rename(rest, Object.entries(names)), draft);
    return draft;

    function take(member: string): unknown {
        const value = rest.get(member);
        rest.delete(member);
        return value;
    }
}

/** Whether an output is a document and no more, as most are. */
function isDocument(places: Operation["output"]): boolean {
    return places.document === true && Object.keys(places).length === 1;
}

/** The answer that carries an error. */
export function serializeFault({ errors, shapes, codecs }: ServerDescription, fault: Fault): Draft {
    const { code, message, members } = fault;
    const modelled = Object.hasOwn(errors, code) ? errors[code]! : undefined;
    // Models write the message's name with either letter.
    const name = shapes[code]?.members?.["Message"] && !shapes[code].members["message"] ? "Message" : "message";
    const content = { ...(message && { [name]: message }), ...members };
    const wire: object = codecs && modelled ? codecs.encode(code, code, content) : content;
    const rest = new Map(Object.entries(wire));
    const headers = { "x-amzn-errortype": code, ...(fault instanceof MethodFault && { allow: fault.allow }) };
    const draft: Draft = { status: fault.status ?? modelled?.status ?? 400, headers, body: new Uint8Array() };
    setHeaders(code, modelled?.headers ?? {}, take, draft);
    setPrefixHeaders(code, modelled?.prefixHeaders, take, draft);
    setJson(code, Object.fromEntries(rest), draft);
    return draft;

    function take(member: string): unknown {
        const value = rest.get(member);
        rest.delete(member);
        return value;
    }
}

function setHeaders(
    owner: string,
    bindings: Readonly<Record<string, HeaderBinding>>,
    take: (member: string) => unknown,
    draft: Draft,
): void {
    for (const [member, { name, type }] of Object.entries(bindings)) {
        const value = take(member) ?? undefined;
        if (value !== undefined) draft.headers[name] = toHeaderText(owner, member, name, value, type);
    }
}

function setPrefixHeaders(
    owner: string,
    binding: PrefixHeadersBinding | undefined,
    take: (member: string) => unknown,
    draft: Draft,
): void {
    if (binding === undefined) return;
    for (const [key, value] of Object.entries(take(binding.member) ?? {})) {
        const header = binding.prefix + key.toLowerCase();
        draft.headers[header] = toHeaderText(owner, binding.member, header, value);
    }
}

function setPayload(owner: string, { member, type, mediaType }: PayloadBinding, value: unknown, draft: Draft): void {
    if (type === "json" || type === "structure") {
        if (value !== undefined || type === "structure") setJson(owner, value ?? {}, draft);
        return;
    }
    if (value === undefined) return;
    draft.headers["content-type"] = mediaType ?? (type === "string" ? "text/plain" : "application/octet-stream");
    if (value instanceof ReadableStream) draft.stream = value as NonNullable<HttpResponse["stream"]>;
    else if (isBytes(value)) draft.body = new Uint8Array(value);
    else draft.body = new TextEncoder().encode(toText(owner, member, value));
}

function setJson(owner: string, value: unknown, draft: Draft): void {
    draft.headers["content-type"] = "application/json";
    draft.body = toJsonBytes({ InputError }, owner, value, []);
}
