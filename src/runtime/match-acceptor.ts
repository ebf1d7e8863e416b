import type { ServiceError } from "./errors.js";
import type { Waiter, WaiterAcceptor } from "./service.js";

/** How a poll ended. */
export type PollOutcome<Output extends object = object> =
    { readonly output: Output } | { readonly error: ServiceError };

type OutputAcceptor = Extract<WaiterAcceptor, { readonly path: unknown }>;

/** Whether a poll ended as an acceptor says. */
export function isAccepted(acceptor: WaiterAcceptor, outcome: PollOutcome): boolean {
    if ("success" in acceptor) return acceptor.success === "output" in outcome;
    if ("errorType" in acceptor) return "error" in outcome && outcome.error.code === acceptor.errorType;
    return "output" in outcome && isEqual(acceptor, readPath(outcome.output, acceptor.path));
}

function isEqual({ comparator, expected }: OutputAcceptor, value: unknown): boolean {
    switch (comparator) {
        case "stringEquals":
            return value === expected;
        case "booleanEquals":
            return typeof value === "boolean" && String(value) === expected;
        case "allStringEquals":
            return Array.isArray(value) && value.length > 0 && value.every((item) => item === expected);
        case "anyStringEquals":
            return Array.isArray(value) && value.includes(expected);
    }
}

/**
 * The value at a path, or the values where it leads through lists; as in JMESPath, lists of lists become one, and what
 * is missing or null is left out.
 *
 * @see https://jmespath.org/specification.html#flatten-operator
 */
function readPath(output: object, path: readonly string[]): unknown {
    let values: unknown[] = [output];
    let isList = false;
    for (const name of path) {
        if (name !== "[]") {
            values = values.map((value) => readMember(value, name));
        } else {
            const list = isList ? values : values[0];
            if (!Array.isArray(list)) return undefined;
            values = list.flat() as unknown[];
            isList = true;
        }
        if (isList) values = values.filter((value) => value !== undefined && value !== null);
    }
    return isList ? values : values[0];
}

function readMember(value: unknown, name: string): unknown {
    return typeof value === "object" ? (value as Record<string, unknown> | null)?.[name] : undefined;
}

/**
 * Says for an error's message why an acceptor ended the waiting.
 *
 * @param shown how the poll ended, without what is sensitive.
 */
export function describeAcceptor(acceptor: WaiterAcceptor, shown: PollOutcome): string {
    if ("error" in shown) return describeError(shown);
    if (!("path" in acceptor)) return "the service answered without an error";
    const path = printPath(acceptor.path);
    if (!isAccepted(acceptor, shown)) return `${path} has a value that is not shown`;
    const { comparator, expected } = acceptor;
    const quantifier = comparator === "allStringEquals" ? "every " : comparator === "anyStringEquals" ? "some " : "";
    return `${quantifier}${path} is ${expected}`;
}

/**
 * Says for an error's message what a waiter last saw; nothing where that is not one short word.
 *
 * @param shown how the poll ended, without what is sensitive.
 */
export function describeOutcome({ acceptors }: Waiter, shown: PollOutcome | undefined): string {
    if (shown === undefined) return "";
    if ("error" in shown) return describeError(shown);
    const watched = acceptors.find((acceptor) => "path" in acceptor);
    const value = watched && readPath(shown.output, watched.path);
    const isWord = typeof value === "boolean" || (typeof value === "string" && /^[\w-]{1,64}$/.test(value));
    return isWord ? `${printPath(watched!.path)} is ${value}` : "";
}

function describeError({ error }: { readonly error: ServiceError }): string {
    return `the service answered with ${error.code}`;
}

/** As the model writes it: `artworks[].state`. */
function printPath(path: readonly string[]): string {
    return path.join(".").replaceAll(".[]", "[]");
}
