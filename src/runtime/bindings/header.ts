import { InputError } from "../errors.js";
import { isHeader } from "../http.js";
import { toText } from "../serialize-value.js";
import type { HeaderBinding, HttpBinding } from "../service.js";

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
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const text = items.map((item) => toText(operation, member, item)).join(", ");
    if (isHeader(header, text)) return text;
    throw new InputError(operation, member, "has characters that a header cannot hold");
}

function parseHeader(text: string, type: HeaderBinding["type"]): unknown {
    switch (type) {
        case "boolean":
            return text === "true";
        case "number":
            return Number(text);
        case "list":
            return text.split(",").map((item) => item.trim());
        case "string":
            return text;
    }
}
