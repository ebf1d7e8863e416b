import type { Answer } from "../handle-request.js";

const encoder = new TextEncoder();

/** An answer with a JSON body. */
export function toJsonAnswer(status: number, value: unknown): Answer {
    return toAnswer({
        status,
        headers: { "content-type": "application/json" },
        text: `${JSON.stringify(value)}\n`,
    });
}

/** An answer that nobody is to keep. */
export function toAnswer({ status, headers, text = "" }: AnswerParts): Answer {
    return { response: { status, headers: { "cache-control": "no-store", ...headers }, body: encoder.encode(text) } };
}

interface AnswerParts {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** @default "" */
    readonly text?: string;
}
