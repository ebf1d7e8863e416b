import type { ServiceError } from "./errors.js";
import type { WaiterAcceptor } from "./service.js";

/** How a poll ended; an output with the input that led to it. */
export type PollOutcome<Output extends object = object> =
    { readonly output: Output; readonly input: object } | { readonly error: ServiceError };

type PathRow = Extract<WaiterAcceptor, { readonly path: string }>;
type PathAcceptor = PathRow & Required<Pick<PathRow, "select">>;

/** An acceptor that knows how to look at what it names. */
export type Acceptor = Exclude<WaiterAcceptor, PathRow> | PathAcceptor;

/** Whether a poll ended as an acceptor says. */
export function isAccepted(acceptor: Acceptor, outcome: PollOutcome): boolean {
    if ("success" in acceptor) return acceptor.success === "output" in outcome;
    if ("errorType" in acceptor) return "error" in outcome && outcome.error.code === acceptor.errorType;
    const { comparator, expected } = acceptor;
    const value = look(acceptor, outcome);
    if (comparator === "stringEquals" || comparator === "booleanEquals") return value === expected;
    if (!Array.isArray(value) || value.length === 0) return false;
    return value[comparator === "allStringEquals" ? "every" : "some"]((item) => item === expected);
}

/** What an acceptor looks at; undefined where there is nothing to look at, or JMESPath knows no answer. */
function look({ select }: PathAcceptor, outcome: PollOutcome): unknown {
    try {
        return "output" in outcome ? select(outcome.output, outcome.input) : undefined;
    } catch {
        return undefined;
    }
}

/**
 * Says for an error's message why an acceptor ended the waiting.
 *
 * @param shown how the poll ended, without what is sensitive.
 */
export function describeAcceptor(acceptor: Acceptor, shown: PollOutcome): string {
    if ("error" in shown) return describeError(shown);
    if (!("path" in acceptor)) return "the service answered without an error";
    const { path, comparator, expected } = acceptor;
    if (!isAccepted(acceptor, shown)) return `${path} has a value that is not shown`;
    const quantifier = comparator === "allStringEquals" ? "every " : comparator === "anyStringEquals" ? "some " : "";
    return `${quantifier}${path} is ${expected}`;
}

/**
 * Says for an error's message what a waiter last saw; nothing where that is not one short word.
 *
 * @param shown how the poll ended, without what is sensitive.
 */
export function describeOutcome(acceptors: readonly Acceptor[], shown: PollOutcome | undefined): string {
    if (shown === undefined) return "";
    if ("error" in shown) return describeError(shown);
    const watched = acceptors.find((acceptor) => "path" in acceptor);
    const value = watched && look(watched, shown);
    const isWord = typeof value === "boolean" || (typeof value === "string" && /^[\w-]{1,64}$/.test(value));
    return isWord ? `${watched!.path} is ${value}` : "";
}

function describeError({ error }: { readonly error: ServiceError }): string {
    return `the service answered with ${error.code}`;
}
