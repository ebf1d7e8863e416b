import type { Told } from "../case.js";
import type { RawRequest } from "../request.js";

/** Something that stands in for the service. Another one: start it, and put it into the table of index.ts. */
export interface Backend {
    readonly name: string;
    readonly start: () => Promise<Running>;
}

export interface Running {
    /** The endpoint of a client. */
    readonly endpoint: string;
    send(request: RawRequest): Promise<RawAnswer>;
    /**
     * Gets ready for a request of an operation.
     *
     * @param told the example to answer with; undefined where any output will do.
     * @returns headers to send along.
     */
    prepare(operation: string, told: Told | undefined): Readonly<Record<string, string>>;
    /** The places that a refusal names, keys and indexes parted by dots. */
    readNamed(answer: RawAnswer): string[];
    /** The input of the last request as it was understood; absent where the backend does not show it. */
    readonly takeInput?: () => unknown;
    close(): Promise<void>;
}

export interface RawAnswer {
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
}

/** Where Smithy's own servers, and ours, name the places. */
export function readFieldList({ text }: RawAnswer): string[] {
    const { fieldList = [] } = JSON.parse(text || "{}") as { fieldList?: { path: string }[] };
    return [...new Set(fieldList.map(({ path }) => path.slice(1).replaceAll("/", ".")))];
}
