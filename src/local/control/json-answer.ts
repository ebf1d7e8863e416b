import type { Answer } from "../handle-request.js";

const encoder = new TextEncoder();

/** An answer with a JSON body. */
export function toJsonAnswer(status: number, value: unknown): Answer {
    return toAnswer(status, "application/json", `${JSON.stringify(value)}\n`);
}

export function toAnswer(status: number, type: string, text: string): Answer {
    const headers = { "content-type": type, "cache-control": "no-store" };
    return { response: { status, headers, body: encoder.encode(text) } };
}
