import { accepted, type Case, createInput, refused, type Want } from "./case.js";
import { type AstOperation, findShape, listOperations, type Model, type Structure } from "./model.js";
import { findPlace, type RawRequest, toRequest } from "./request.js";

/** What a service checks before it looks at any member, and what it lets pass. */
export function listProtocolCases(model: Model, operation: AstOperation): Case[] {
    const input = createInput(model, operation);
    const good = toRequest(operation, input);
    const variants: [name: string, request: RawRequest, want: Want][] = [
        ["unknown route", { ...good, target: `/nowhere${good.target}` }, refused(404, "UnknownOperationException")],
        ["wrong method", { ...good, method: "PATCH" }, refused(405, "UnknownOperationException")],
        ["no Authorization", omitHeader(good, "authorization"), refused(403, "MissingAuthenticationTokenException")],
        ["malformed Authorization", setHeader(good, "authorization", "Bearer x"), malformedAuthorization],
        ["unknown query parameter", addParameter(good, "unknown=1"), acceptedWith(operation, input)],
        ...listLabelVariants(model, operation, input),
        ...listBodyVariants(model, operation, input, good),
    ];
    return variants.map(([name, request, want]) => ({
        operation: operation.name,
        kind: "protocol",
        name,
        request,
        want,
    }));
}

const malformedAuthorization = refused(403, "IncompleteSignatureException");
const unreadable = refused(400, "SerializationException");
const unsupported = refused(415, "UnsupportedMediaTypeException");

function listLabelVariants(model: Model, operation: AstOperation, input: Structure): [string, RawRequest, Want][] {
    const labels = Object.keys(operation.members).filter((name) => findPlace(operation, name) === "label");
    return labels.flatMap((name): [string, RawRequest, Want][] => {
        const to = (text: string) => withLabel(operation, input, name, text);
        const gone = ["", ".", ".."].map((text): [string, RawRequest, Want] => [
            `${name}: "${text}"`,
            to(text),
            toOther(model, to(text)),
        ]);
        return [
            ...gone,
            [`${name}: encoded slash`, to("a%2Fb"), acceptedWith(operation, { ...input, [name]: "a/b" })],
            [`${name}: reserved signs`, to("%3A%3F%23%25%20"), acceptedWith(operation, { ...input, [name]: ":?#% " })],
            [`${name}: malformed encoding`, to("%zz"), unreadable],
        ];
    });
}

/** What another operation may have of the path, once the URL has lost its segments of dots, decides the answer. */
function toOther(model: Model, { method, target }: RawRequest): Want {
    const { pathname } = new URL(target, "https://example.com");
    const others = listOperations(model).filter(({ uri }) =>
        new RegExp(`^${uri.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
    );
    if (others.some((other) => other.method === method)) return accepted;
    return refused(others.length > 0 ? 405 : 404, "UnknownOperationException");
}

/** The text goes as it is. */
function withLabel(operation: AstOperation, input: Structure, name: string, text: string): RawRequest {
    return toRequest({ ...operation, uri: operation.uri.replace(`{${name}}`, text) }, input);
}

function listBodyVariants(
    model: Model,
    operation: AstOperation,
    input: Structure,
    good: RawRequest,
): [string, RawRequest, Want][] {
    if (good.body === undefined) return [];
    const body = (text: string | Uint8Array): RawRequest => ({ ...good, body: text });
    const required = Object.entries(operation.members)
        .filter(([name, { traits }]) => traits?.["smithy.api#required"] && findPlace(operation, name) === "document")
        .map(([name]) => name);
    const nothing =
        required.length > 0
            ? { ...refused(400, "ValidationException"), named: required }
            : { ...accepted, status: 200 };
    const more = addUnknown(model, operation, input);
    return [
        ["text/plain", setHeader(good, "content-type", "text/plain"), unsupported],
        ["no content type", omitHeader(good, "content-type"), unsupported],
        [
            "content type with a charset",
            setHeader(good, "content-type", "application/json; charset=utf-8"),
            acceptedWith(operation, input),
        ],
        ["JSON cut off", body((good.body as string).slice(0, -1)), unreadable],
        ["a list for the document", body("[]"), unreadable],
        ["a text for the document", body('"x"'), unreadable],
        ["bytes that are not UTF-8", body(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), unreadable],
        ["an empty document", body("{}"), nothing],
        ["no body", omitBody(good), nothing],
        ["unknown members", toRequest(operation, more), acceptedWith(operation, more)],
    ];
}

function acceptedWith({ status }: AstOperation, input: Structure): Want {
    return { ...accepted, status, input };
}

/** In the document itself, and in every structure of it. */
function addUnknown(model: Model, { members }: AstOperation, input: Structure): Structure {
    const inner = Object.entries(input).map(([name, value]) => {
        const isStructure = findShape(model, members[name]!.target).type === "structure";
        return [name, isStructure ? { ...(value as Structure), unknownMember: [1] } : value];
    });
    return { ...Object.fromEntries(inner), unknownMember: { a: 1 } };
}

function omitBody({ method, target, headers }: RawRequest): RawRequest {
    return omitHeader({ method, target, headers }, "content-type");
}

function setHeader(request: RawRequest, name: string, value: string): RawRequest {
    return { ...request, headers: { ...request.headers, [name]: value } };
}

function omitHeader(request: RawRequest, name: string): RawRequest {
    const { [name]: _, ...headers } = request.headers;
    return { ...request, headers };
}

function addParameter(request: RawRequest, text: string): RawRequest {
    return { ...request, target: `${request.target}${request.target.includes("?") ? "&" : "?"}${text}` };
}
