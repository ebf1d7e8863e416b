import { InputError } from "../errors.js";
import { isHeader } from "../http.js";
import { toText } from "../serialize-value.js";
import type { HeaderType, HttpBinding } from "../service.js";

/** `@httpHeader` @see https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait */
export const headerBinding: HttpBinding = {
    serialize(operation, take, { headers }) {
        for (const [member, { name }] of Object.entries(operation.headers ?? {})) {
            const value = take(member);
            if (value !== undefined) headers.push([name, toHeaderText(operation.name, member, name, value)]);
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
        const { member, prefix } = prefixHeaders;
        const matching = Object.entries(response.headers).filter(([name]) => name.startsWith(prefix));
        output[member] = Object.fromEntries(matching.map(([name, value]) => [name.slice(prefix.length), value]));
    },
};

function toHeaderText(operation: string, member: string, header: string, value: unknown): string {
    const text = Array.isArray(value)
        ? value.map((item) => quote(toText(operation, member, item))).join(", ")
        : toText(operation, member, value);
    if (isHeader(header, text)) return text;
    throw new InputError(operation, member, "has characters that a header cannot hold");
}

/** An element with a comma or a quote would be taken for two. Dates have a comma of their own, and stay as they are. */
function quote(text: string): string {
    if (!/[",]/.test(text) || /^\w{3}, \d\d \w{3} \d{4} /.test(text)) return text;
    return `"${text.replace(/["\\]/g, "\\$&")}"`;
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
            return Number(text);
        case "string":
            return text;
        case "booleans":
            return splitList(text).map((item) => item === "true");
        case "numbers":
            return splitList(text).map(Number);
        case "strings":
            return splitList(text);
        case "dates":
            return (text.match(/[^,]+,[^,]+/g) ?? []).map((item) => item.trim());
    }
}

/** Elements parted by commas; one in quotes may have commas of its own. */
function splitList(text: string): string[] {
    if (text === "") return [];
    const elements = `${text},`.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*?))\s*,/gy);
    return Array.from(elements, ([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replace(/\\(.)/g, "$1"),
    );
}
