import { readPath } from "../../runtime/read-path.js";
import type { CallOptions } from "../../runtime/index.js";
import type { CallCommandOptions } from "../call-options.js";
import { escapeControls } from "../output/cell.js";
import type { CallClient, Output } from "./call-client.js";
import { createItemPrinter, type Printing, printOutput } from "./print-output.js";
import type { Input } from "./read-input.js";

/** A call that is ready to go. */
export interface PreparedCall extends Printing {
    readonly client: CallClient;
    readonly input: Input;
    readonly options: Pick<CallCommandOptions, "all" | "maxItems" | "timeoutMs">;
    /** Waits until this waiter ends. */
    readonly waiter: string | undefined;
    readonly signal: AbortSignal;
}

/** Calls, and prints what comes. */
export async function sendCall(call: PreparedCall): Promise<void> {
    const { client, operation, input, options, waiter, signal } = call;
    const callOptions: CallOptions = { signal, timeoutMs: options.timeoutMs };
    if (waiter !== undefined) printOutput(await waitFor(call, waiter, callOptions), call);
    else if (options.all) await listAll(call, callOptions);
    else {
        const output = await client.callOnce(operation, input, callOptions);
        printOutput(output, call);
        hintAtMore(call, output);
    }
}

async function listAll(call: PreparedCall, callOptions: CallOptions): Promise<void> {
    const { client, operation, input, options, shell } = call;
    const items = operation.paginated!.items!;
    const printer = createItemPrinter(call);
    const pages = client.callForPages(operation, input, { ...callOptions, maxItems: options.maxItems }).pages();
    let count = 0;
    shell.showProgress(`${operation.name}…`);
    for await (const page of pages) {
        const found = page[items] as readonly unknown[];
        count += found.length;
        printer.addPage(found);
        shell.showProgress(`${operation.name}: ${count.toLocaleString("en")} items…`);
    }
    shell.showProgress("");
    printer.end();
}

async function waitFor(call: PreparedCall, waiter: string, callOptions: CallOptions): Promise<Output> {
    const { client, operation, input, shell } = call;
    const begunMs = performance.now();
    let seen = "";
    const show = () => {
        const seconds = Math.round((performance.now() - begunMs) / 1000);
        shell.showProgress(`${operation.name}: waiting for ${waiter}, ${seconds} s${seen}…`);
    };
    const path = await findWatched(waiter);
    const timer = setInterval(show, 1000);
    show();
    try {
        return await client.callUntil(operation, waiter, input, {
            ...callOptions,
            onPoll(output, attempt) {
                const value = output && path && readPath(output, path);
                seen = `, poll ${attempt}${typeof value === "string" ? `: ${path} is ${escapeControls(value)}` : ""}`;
                show();
            },
        });
    } finally {
        clearInterval(timer);
        shell.showProgress("");
    }
}

/** Path of the member that a waiter looks at. */
async function findWatched(waiter: string): Promise<string | undefined> {
    const { waiters } = await import("../../../generated/waiters.gen.js");
    const { acceptors } = waiters[waiter as keyof typeof waiters];
    return acceptors.find((acceptor) => "path" in acceptor)?.path;
}

/** A page says where the next one begins; a table does not show it. */
function hintAtMore({ operation, shell }: PreparedCall, output: Output): void {
    const { outputToken } = operation.paginated ?? {};
    if (outputToken !== undefined && readPath(output, outputToken) && shell.isInteractive)
        shell.warn(`There is more: add --all, or hand ${outputToken} on in --input.`);
}
