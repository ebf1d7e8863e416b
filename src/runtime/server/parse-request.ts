import { isBytes } from "../is-bytes.js";
import { parseHeader } from "../bindings/header.js";
import type { HttpRequest } from "../http.js";
import { omitNulls } from "../omit-nulls.js";
import { parseJson } from "../parse-json.js";
import { rename, swap } from "../rename.js";
import type { HeaderType, Operation, PayloadBinding } from "../service.js";
import { findRow, type ShapeReference, type ShapeTable } from "../validation/shapes.js";
import type { ServerDescription } from "./description.js";
import { Fault } from "./fault.js";
import type { Route } from "./route.js";

type Input = Record<string, unknown>;

/**
 * Reads the input of an operation from a request: the other side of the client's serializer. What is not of its type is
 * left as it came, for the validation to name.
 *
 * @throws Fault for a body that is not what the protocol says: its content type, or its JSON.
 */
export function parseRequest({ shapes, codecs }: ServerDescription, route: Route, request: HttpRequest): Input {
    const { operation, labels } = route;
    const { name } = operation;
    const members = shapes[`${name}Input`]!.members!;
    const input: Input = parseBody(operation, request, codecs === undefined);
    for (const [member, text] of Object.entries(labels)) input[member] = readText(shapes, members[member]!, text);
    const reading = { operation, members, shapes, input };
    if (operation.query !== undefined || operation.queryParams !== undefined)
        readQuery(reading, request.url.searchParams);
    readHeaders(reading, request.headers);
    if (codecs === undefined) return input;
    try {
        return codecs.decode(`${name}Input`, input);
    } catch (error) {
        throw new Fault("SerializationException", { message: `${(error as Error).message}.` }, 400);
    }
}

/** The members of a document. What travels elsewhere, or by another name, is unknown there, and must not be taken for it. */
function toMembers(
    { query = {}, queryParams, headers = {}, prefixHeaders, names = {} }: Operation,
    document: Input,
): Input {
    const others = new Set([...Object.keys(query), ...Object.keys(headers), ...Object.keys(names)]);
    if (queryParams !== undefined) others.add(queryParams);
    if (prefixHeaders !== undefined) others.add(prefixHeaders.member);
    if (others.size === 0) return document;
    for (const wireName of Object.values(names)) others.delete(wireName);
    const own = Object.entries(document).filter(([name]) => !others.has(name));
    return rename(own, swap(Object.entries(names)));
}

/** An input in the making. */
interface Reading {
    readonly operation: Operation;
    /** Of the input. */
    readonly members: Readonly<Record<string, ShapeReference>>;
    readonly shapes: ShapeTable;
    readonly input: Input;
}

function readQuery({ operation, members, shapes, input }: Reading, parameters: URLSearchParams): void {
    const { query = {}, queryParams } = operation;
    for (const [member, parameter] of Object.entries(query)) {
        const texts = parameters.getAll(parameter);
        const row = findRow(shapes, members[member]!);
        if (texts.length === 0) continue;
        input[member] =
            row.type === "list"
                ? texts.map((text) => readText(shapes, row.item!, text))
                : readText(shapes, row, texts[0]!);
    }
    if (queryParams === undefined) return;
    // All of them: servers leave none out that has a member of its own, of the headers below neither.
    const { item } = findRow(shapes, members[queryParams]!);
    const isOfLists = findRow(shapes, item!).type === "list";
    const names = [...new Set(parameters.keys())];
    if (names.length > 0)
        input[queryParams] = Object.fromEntries(
            names.map((parameter) => [parameter, isOfLists ? parameters.getAll(parameter) : parameters.get(parameter)]),
        );
}

function readHeaders({ operation, members, shapes, input }: Reading, given: HttpRequest["headers"]): void {
    const { headers = {}, prefixHeaders } = operation;
    for (const [member, { name, type }] of Object.entries(headers)) {
        const text = given[name];
        if (text === undefined) continue;
        const row = findRow(shapes, members[member]!);
        input[member] = row.type === "list" ? splitList(text, type).map(readItem) : readText(shapes, row, text);

        function readItem(item: string): unknown {
            return readText(shapes, row.item!, item);
        }
    }
    if (prefixHeaders === undefined) return;
    const { member, prefix } = prefixHeaders;
    const entries = Object.entries(given).filter(([name]) => name.startsWith(prefix));
    if (entries.length > 0)
        input[member] = Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}

function splitList(text: string, type: HeaderType): string[] {
    return parseHeader(text, type === "dates" ? type : "strings") as string[];
}

/** A value that travels as text, as far as the text is one of its type. */
function readText(shapes: ShapeTable, reference: ShapeReference, text: string): unknown {
    switch (findRow(shapes, reference).type) {
        case "boolean":
            return text === "true" || (text === "false" ? false : text);
        case "byte":
        case "short":
        case "integer":
        case "long":
        case "bigInteger":
            return /^-?\d+$/.test(text) ? parseJson(String(BigInt(text))) : text;
        case "float":
        case "double":
        case "bigDecimal":
            return /^-?(\d+(\.\d+)?([eE][+-]?\d+)?|Infinity)$|^NaN$/.test(text) ? Number(text) : text;
        default:
            return text;
    }
}

function parseBody(operation: Operation, { headers, body }: HttpRequest, dropsNulls: boolean): Input {
    const { document, payload, required = [] } = operation;
    const bytes = isBytes(body) ? body : new Uint8Array();
    // An empty text or blob cannot be told from none, unless there must be one.
    const isThere = bytes.length > 0 || (required.includes(payload?.member ?? "") && isOpaque(payload!));
    if (payload !== undefined && isThere) return { [payload.member]: readPayload(payload, bytes, dropsNulls) };
    if (!document || bytes.length === 0) return {};
    const type = headers["content-type"] ?? "none";
    if (!/^application\/json\s*(;|$)/i.test(type)) {
        const message = `The body must be application/json; the content type is ${type}.`;
        throw new Fault("UnsupportedMediaTypeException", { message }, 415);
    }
    const value = readJson(bytes, dropsNulls);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        return toMembers(operation, value as Input);
    }
    throw new Fault("SerializationException", { message: "The body must be a JSON object." }, 400);
}

function isOpaque({ type }: PayloadBinding): boolean {
    return type === "blob" || type === "stream" || type === "string";
}

function readPayload({ type }: PayloadBinding, bytes: Uint8Array, dropsNulls: boolean): unknown {
    if (type === "blob" || type === "stream") return bytes;
    return type === "string" ? decodeText(bytes) : readJson(bytes, dropsNulls);
}

/** @throws Fault */
function readJson(bytes: Uint8Array, dropsNulls: boolean): unknown {
    const text = decodeText(bytes);
    try {
        const value = parseJson(text);
        return dropsNulls ? omitNulls(value) : value;
    } catch {
        throw new Fault("SerializationException", { message: "The body is not JSON." }, 400);
    }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** @throws Fault */
function decodeText(bytes: Uint8Array): string {
    try {
        return decoder.decode(bytes);
    } catch {
        throw new Fault("SerializationException", { message: "The body is not UTF-8." }, 400);
    }
}
