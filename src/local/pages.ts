import type { Environment } from "./environment.js";
import { hashText } from "./random.js";
import { invalid } from "./refusals.js";
import type { Row } from "./store/table.js";

/** Members of every list operation. */
interface PageInput {
    readonly nextToken?: string | undefined;
    readonly maxResults?: number | undefined;
}

interface PageOptions<Value> {
    /** What the list is of: the operation and whatever else of its input decides what is listed. */
    readonly list: readonly string[];
    /** Gives rows in a fixed order, from behind a place in it. */
    readonly find: (range: { readonly after: number; readonly limit: number }) => Row<Value>[];
}

const defaultPageSize = 100;

/**
 * Reads one page of a list. A token says behind which row the next page begins, so neither new rows nor deleted ones
 * shift it; it holds for its list alone.
 *
 * @throws Fault ValidationException for a token that this service did not give out for this list.
 */
export function readPage<Value>(
    { seed }: Environment,
    { nextToken, maxResults = defaultPageSize }: PageInput,
    { list, find }: PageOptions<Value>,
): { values: Value[]; nextToken?: string } {
    const key = JSON.stringify([seed, ...list]);
    const rows = find({ after: nextToken === undefined ? -1 : parseToken(nextToken, key), limit: maxResults + 1 });
    const values = rows.slice(0, maxResults).map(({ value }) => value);
    return rows.length > maxResults
        ? { values, nextToken: formatToken(rows[maxResults - 1]!.sequence, key) }
        : { values };
}

function formatToken(sequence: number, key: string): string {
    const place = sequence.toString(36);
    return btoa(`${place}.${hashText(`${key} ${place}`).toString(36)}`).replace(/=+$/, "");
}

function parseToken(token: string, key: string): number {
    const sequence = Number.parseInt(decode(token), 36);
    if (!Number.isSafeInteger(sequence) || formatToken(sequence, key) !== token)
        throw invalid("INVALID_TOKEN", "nextToken must be one that this list gave; start again without it.");
    return sequence;
}

function decode(token: string): string {
    try {
        return atob(token);
    } catch {
        return "";
    }
}
