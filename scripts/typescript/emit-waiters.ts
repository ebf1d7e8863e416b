import { createBanner } from "../banner.js";
import type { Acceptor, Service, Waiter } from "../service.js";
import { listCalls } from "./code.js";
import { printConst, printDoc, printImport, Raw } from "./print.js";
import { toRaw } from "./print-code.js";
import { toSelect } from "./to-select.js";

/**
 * Prints waiters.gen.ts: what each `@waitable` waiter polls, how often, and what ends it. Its JMESPath becomes functions.
 *
 * @param runtime specifier under which it imports the runtime.
 * @throws MissingLibrariesError if there are such waiters and `@jmespath-community/jmespath` is not installed.
 */
export function emitWaiters({ operations }: Service, runtime: string): string {
    const calls = new Set<string>();
    const rows = operations.flatMap((operation) =>
        operation.waiters.map((waiter) => [waiter.name, toRow(operation.name, waiter)] as const),
    );
    return [
        createBanner("//"),
        calls.size > 0
            ? printImport("import", [...[...calls].toSorted(), "type Waiter"], runtime)
            : printImport("import type", ["Waiter"], runtime),
        ...(rows.length > 0 ? [printImport("import", ["operations"], "./operations.gen.js")] : []),
        "\n",
        printDoc(["What each waiter polls, and the states that end it, by waiter."]),
        printConst("export const waiters", Object.fromEntries(rows), "Record<string, Waiter>"),
    ].join("");

    function toRow(operation: string, { name, minDelay, maxDelay, acceptors }: Waiter): object {
        return {
            name,
            operation: new Raw(`operations.${operation}`),
            minDelayMs: minDelay * 1000,
            maxDelayMs: maxDelay * 1000,
            acceptors: acceptors.map(toAcceptor),
        };
    }

    /** What is expected of `booleanEquals` is a boolean here, and text in the model. */
    function toAcceptor({ state, matcher }: Acceptor): object {
        if ("success" in matcher || "errorType" in matcher) return { state, ...matcher };
        const [source, { path, comparator, expected }] =
            "output" in matcher
                ? (["output", matcher.output] as const)
                : (["inputOutput", matcher.inputOutput] as const);
        const select = toSelect(path, source);
        for (const call of listCalls(select)) calls.add(call);
        return {
            state,
            path,
            select: toRaw(select),
            comparator,
            expected: comparator === "booleanEquals" ? expected === "true" : expected,
        };
    }
}
