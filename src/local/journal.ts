import { redact } from "../../generated/sensitive.gen.js";
import { server } from "../../generated/server.gen.js";
import type { HttpRequest } from "../runtime/http.js";
import type { Served } from "../runtime/index.js";
import type { OperationName } from "./behaviours/index.js";

/** What was asked and answered, without a sensitive value or a credential. */
export interface JournalEntry {
    /** Which the answer bore. */
    readonly requestId: string;
    /** Epoch milliseconds on the service's clock. */
    readonly timeMs: number;
    /** HTTP method. */
    readonly method: string;
    /** Of the URL, without the query. */
    readonly path: string;
    /** Undefined where the request is of none. */
    readonly operation?: string | undefined;
    /** HTTP status of the answer. */
    readonly status: number;
    /** Code of the error. */
    readonly error?: string | undefined;
    /** Of the error. */
    readonly message?: string | undefined;
    /** As it was understood; absent where it was not. */
    readonly input?: unknown;
    /** Absent where there was an error. */
    readonly output?: unknown;
    /** The answer did not arrive, or not whole. */
    readonly cut?: "drop" | "truncate" | undefined;
}

export interface Journal {
    /** From the oldest to the newest. */
    readonly list: () => readonly JournalEntry[];
    readonly add: (entry: JournalEntry) => void;
    readonly clear: () => void;
}

/** @param size how many entries are kept; older ones go. */
export function createJournal(size: number): Journal {
    let entries: JournalEntry[] = [];
    return {
        list: () => entries.slice(-size),
        add(entry) {
            entries.push(entry);
            // Now and then, as taking one off the front costs as much as taking many.
            if (entries.length >= 2 * size) entries = entries.slice(-size);
        },
        clear: () => void (entries = []),
    };
}

interface Told {
    readonly request: HttpRequest;
    readonly served: Served;
    readonly output?: object | undefined;
    readonly timeMs: number;
    readonly cut?: "drop" | "truncate" | undefined;
}

export function toJournalEntry({ request, served, output, timeMs, cut }: Told): JournalEntry {
    const { requestId, operation, input, fault, response } = served;
    const name = operation?.name as OperationName | undefined;
    return {
        requestId,
        timeMs,
        method: request.method,
        path: request.url.pathname,
        operation: name,
        status: response.status,
        error: fault?.code,
        message: fault?.message,
        input: name && input && redact(name, "input", pickKnown(`${name}Input`, input)),
        output: name && output && redact(name, "output", output),
        cut,
    };
}

/** What the model does not know, it does not know to be harmless. */
function pickKnown(shape: string, input: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { members = {} } = server.shapes[shape]!;
    return Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(members, name)));
}
