import { createBanner } from "../banner.js";
import type { Acceptor, Service, Waiter } from "../service.js";
import { printConst, printDoc, printImport, Raw } from "./print.js";

/** waiters.gen.ts: what each `@waitable` waiter polls, how often, and what ends it. */
export function emitWaiters({ operations }: Service, runtime: string): string {
    const rows = operations.flatMap((operation) =>
        operation.waiters.map((waiter) => [waiter.name, toRow(operation.name, waiter)] as const),
    );
    return [
        createBanner("//"),
        printImport("import type", ["Waiter"], runtime),
        ...(rows.length > 0 ? [printImport("import", ["operations"], "./operations.gen.js")] : []),
        "\n",
        printDoc(["What each waiter polls, and the states that end it, by waiter."]),
        printConst("export const waiters", Object.fromEntries(rows), "Record<string, Waiter>"),
    ].join("");
}

function toRow(operation: string, { name, minDelay, maxDelay, acceptors }: Waiter): object {
    return {
        name,
        operation: new Raw(`operations.${operation}`),
        minDelayMs: minDelay * 1000,
        maxDelayMs: maxDelay * 1000,
        acceptors: acceptors.map(toAcceptor),
    };
}

function toAcceptor({ state, matcher }: Acceptor): object {
    if (!("output" in matcher)) return { state, ...matcher };
    const { path, comparator, expected } = matcher.output;
    return { state, path: path.replaceAll("[]", ".[]").split("."), comparator, expected };
}
