import type { Acceptor, Service, Waiter } from "../service.js";
import { listCalls } from "./code.js";
import { printConst, printDoc, printImport } from "./print.js";
import { toRaw } from "./print-code.js";
import { toSelect } from "./to-select.js";

/**
 * Prints waiters.gen.ts: how often each `@waitable` waiter polls, and what ends it. Its JMESPath becomes functions, unless it
 * only names members.
 *
 * @param runtime specifier under which it imports the runtime.
 * @throws MissingLibrariesError if there are such waiters and `@jmespath-community/jmespath` is not installed.
 */
export function emitWaiters({ operations }: Service, runtime: string): string {
    const calls = new Set<string>();
    const rows = operations.flatMap((operation) =>
        operation.waiters.map((waiter) => [waiter.name, toRow(waiter)] as const),
    );
    return [
        calls.size > 0
            ? printImport("import", [...[...calls].toSorted(), "type Waiter"], runtime)
            : printImport("import type", ["Waiter"], runtime),
        "\n",
        printDoc(["How often each waiter polls, and the states that end it, by waiter."]),
        printConst("export const waiters", Object.fromEntries(rows), "Record<string, Waiter>"),
    ].join("");

    function toRow({ name, minDelay, maxDelay, acceptors }: Waiter): object {
        return {
            name,
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
        const isPlain = source === "output" && /^[a-z]\w*(\.[a-z]\w*)*$/i.test(path);
        const select = isPlain ? undefined : toSelect(path, source);
        for (const call of select ? listCalls(select) : []) calls.add(call);
        return {
            state,
            path,
            ...(select && { select: toRaw(select) }),
            comparator,
            expected: comparator === "booleanEquals" ? expected === "true" : expected,
        };
    }
}
