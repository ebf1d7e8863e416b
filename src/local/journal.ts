import { redact } from "../../generated/sensitive.gen.js";
import { server } from "../../generated/server.gen.js";
import type { HttpRequest } from "../runtime/http.js";
import type { Served } from "../runtime/index.js";
import { findRow, type ShapeReference } from "../runtime/validation/shapes.js";
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
    /** From the oldest to the newest, without what is sensitive. */
    readonly list: () => readonly JournalEntry[];
    /** Takes an entry as it is: most are never looked at, so that it is redacted when it is. */
    readonly add: (entry: JournalEntry) => void;
    readonly clear: () => void;
}

/**
 * @param size how many entries are kept; older ones go.
 * @throws TypeError for a size that is none.
 */
export function createJournal(size: number): Journal {
    if (!Number.isSafeInteger(size) || size < 0)
        throw new TypeError(`journalSize must be a whole number from 0, is ${String(size)}`);
    let entries: JournalEntry[] = [];
    const listNewest = () => entries.slice(Math.max(entries.length - size, 0));
    return {
        list: () => listNewest().map(redactEntry),
        add(entry) {
            entries.push(entry);
            // Now and then, as taking one off the front costs as much as taking many.
            if (entries.length >= 2 * size) entries = listNewest();
        },
        clear: () => void (entries = []),
    };
}

interface Told {
    readonly request: HttpRequest;
    readonly served: Served;
    readonly timeMs: number;
    readonly cut?: "drop" | "truncate" | undefined;
}

/** An entry with all that is sensitive. Inputs and outputs are values of their own, or rows, which never change. */
export function toJournalEntry({ request, served, timeMs, cut }: Told): JournalEntry {
    const { requestId, operation, input, output, fault, response } = served;
    return {
        requestId,
        timeMs,
        method: request.method,
        path: request.url.pathname,
        operation: operation?.name,
        status: response.status,
        error: fault?.code,
        message: fault?.message,
        input,
        output,
        cut,
    };
}

export function redactEntry(entry: JournalEntry): JournalEntry {
    const { operation, input, output } = entry;
    const name = operation as OperationName;
    return {
        ...entry,
        input: input && redact(name, "input", pickKnown(`${name}Input`, input)),
        output: output && redact(name, "output", output),
    };
}

/** What the model does not know, or has no place for here, it does not know to be harmless. */
function pickKnown(reference: ShapeReference, value: unknown): unknown {
    const { type, item, members = {} } = findRow(server.shapes, reference);
    // Rounded as the service rounds it: JSON takes no bigint.
    if (typeof value === "bigint") return Number(value);
    if (Array.isArray(value)) return type === "list" ? value.map((each) => pickKnown(item!, each)) : "***";
    if (typeof value !== "object" || value === null) return item || type === "structure" ? "***" : value;
    const known = Object.entries(value).filter(([name]) => type === "map" || Object.hasOwn(members, name));
    return Object.fromEntries(known.map(([name, inner]) => [name, pickKnown(item ?? members[name]!, inner)]));
}
