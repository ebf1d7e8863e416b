import { type BoundMember, type Member, type Operation, type Service, toTimestampFormat } from "../service.js";
import { printConst, printDoc, printImport } from "./print.js";

/**
 * Prints operations.gen.ts: for each operation, where its members travel and what the runtime needs to know of it.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitOperations({ operations }: Service, runtime: string): string {
    const rows = operations.map((operation) => [operation.name, toRow(operation)]);
    return [
        printImport("import type", ["Operation"], runtime),
        "\n",
        printDoc(["Where each member of an input and output travels, by operation."]),
        printConst("export const operations", Object.fromEntries(rows), "Record<string, Operation>"),
    ].join("");
}

function toRow(operation: Operation): object {
    const {
        name,
        http,
        input,
        output,
        safeToRetry,
        authentication,
        unsignedPayload,
        hostPrefix,
        checksumRequired,
        compressible,
        paginated,
        ownEndpoint,
    } = operation;
    const token = input.members.find((member) => member.idempotencyToken)?.name;
    const required = input.members.filter((member) => member.required).map((member) => member.name);
    return {
        name,
        method: http.method,
        uri: encodeLiterals(http.uri),
        ...(required.length > 0 && { required }),
        ...(token !== undefined && { token }),
        ...toBindings(input.members),
        output: toBindings(output.members),
        ...(ownEndpoint !== undefined && { ownEndpoint }),
        ...(safeToRetry && { safeToRetry }),
        ...(authentication !== "sigv4" && { authentication }),
        ...(unsignedPayload && { unsignedPayload }),
        ...(hostPrefix !== undefined && { hostPrefix }),
        ...(checksumRequired && { checksumRequired }),
        ...(compressible && { compressible }),
        ...(paginated && { paginated }),
    };
}

/** A query that the uri itself holds, as it travels: each name has an equals sign. */
function encodeLiterals(uri: string): string {
    const [path, query] = uri.split("?") as [string, string?];
    if (query === undefined) return uri;
    return `${path}?${query
        .split("&")
        .map((pair) => (pair.includes("=") ? pair : `${pair}=`))
        .join("&")}`;
}

/** Labels need no entry: the uri names them. What has no entry travels in the document. */
function toBindings(members: readonly BoundMember[]): object {
    const query = members.flatMap(({ name, binding }) => (binding.location === "query" ? [[name, binding.name]] : []));
    const at = (location: string) => members.find(({ binding }) => binding.location === location);
    const payload = at("payload");
    const names = members.flatMap(({ name, binding, jsonName }) =>
        binding.location === "document" && jsonName !== undefined ? [[name, jsonName]] : [],
    );
    return {
        ...(query.length > 0 && { query: Object.fromEntries(query) }),
        ...(at("queryParams") && { queryParams: at("queryParams")!.name }),
        ...toHeaderBindings(members),
        ...(payload && { payload: toPayload(payload) }),
        ...(at("statusCode") && { statusCode: at("statusCode")!.name }),
        ...(at("document") && { document: true }),
        ...(names.length > 0 && { names: Object.fromEntries(names) }),
    };
}

/** The members of a message that are in its headers. */
export function toHeaderBindings(members: readonly BoundMember[]): object {
    const headers = members.flatMap((member) => {
        const { name, binding } = member;
        return binding.location === "header" ? [[name, { name: binding.name, type: toHeaderType(member) }]] : [];
    });
    const [prefixHeaders] = members.flatMap(({ name, binding }) =>
        binding.location === "prefixHeaders" ? [{ member: name, prefix: binding.prefix }] : [],
    );
    return {
        ...(headers.length > 0 && { headers: Object.fromEntries(headers) as object }),
        ...(prefixHeaders && { prefixHeaders }),
    };
}

export type HeaderType = "boolean" | "booleans" | "dates" | "number" | "numbers" | "string" | "strings";

/** How the runtime reads a header; of a list, how it reads each element. */
export function toHeaderType(member: Member): HeaderType {
    const { target } = member;
    switch (target.kind) {
        case "string":
        case "enum":
            return "string";
        case "boolean":
            return "boolean";
        case "timestamp":
            return toTimestampFormat(member, "header") === "epoch-seconds" ? "number" : "string";
        case "list": {
            const { member: element } = target;
            // Their commas are not those between the elements.
            if (element.target.kind === "timestamp" && toTimestampFormat(element, "header") === "http-date")
                return "dates";
            return `${toHeaderType(element) as "boolean" | "number" | "string"}s`;
        }
        default:
            return "number";
    }
}

function toPayload({ name: member, target }: Member): object {
    const mediaType = "mediaType" in target ? { mediaType: target.mediaType } : {};
    if (target.kind === "string" || target.kind === "enum") return { member, type: "string", ...mediaType };
    if (target.kind === "structure") return { member, type: "structure" };
    if (target.kind !== "blob") return { member, type: "json" };
    if (!target.streaming) return { member, type: "blob", ...mediaType };
    return { member, type: "stream", ...(target.requiresLength && { requiresLength: true }), ...mediaType };
}
