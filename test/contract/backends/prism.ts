import { startPrism } from "../../support/prism.js";
import type { Backend, RawAnswer, Running } from "./backend.js";
import { sendRaw } from "./send-raw.js";

interface Violation {
    readonly location: readonly string[];
    readonly message: string;
}

/** Prism on openapi.yaml. */
export const prism: Backend = { name: "Prism", start: () => startPrismOn("openapi.yaml") };

export async function startPrismOn(document: string): Promise<Running> {
    const running = await startPrism(document);
    const { endpoint } = running;
    return {
        endpoint,
        send: (request) => sendRaw(endpoint, request),
        prepare: (_, told) => (told === undefined ? {} : { prefer: `code=${told.status}, example=${told.key}` }),
        readNamed,
        close: () => running.close(),
    };
}

/** Where Prism says what is wrong: in a header beside an example of an error, else in the document of a 422. */
function readNamed({ headers, text }: RawAnswer): string[] {
    const header = headers["sl-violations"];
    const violations =
        header === undefined
            ? ((JSON.parse(text || "{}") as { validation?: Violation[] }).validation ?? [])
            : (JSON.parse(header) as Violation[]);
    const places = violations.map(({ location: [, , ...path], message }) => {
        // A missing member is told of where it is missing.
        const missing = /must have required property '(\w+)'/.exec(message)?.[1];
        return [...path, ...(missing === undefined ? [] : [missing])].join(".");
    });
    return [...new Set(places)];
}
