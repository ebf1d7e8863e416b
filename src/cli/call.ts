import { UsageError } from "../../scripts/command/parse-arguments.js";
import { WaiterError } from "../runtime/index.js";
import { printCallHelp } from "./call-help.js";
import { type CallCommandOptions, parseCallOptions } from "./call-options.js";
import { CallClient, type Output } from "./call/call-client.js";
import { type Connection, toConnection } from "./call/connect.js";
import { describeFailure } from "./call/describe-failure.js";
import { prepareInput } from "./call/prepare-input.js";
import { printAttempt, printRetry, printSent } from "./call/print-log.js";
import { printOutput } from "./call/print-output.js";
import { readInput } from "./call/read-input.js";
import { sendCall } from "./call/send-call.js";
import type { ExitCode, Shell, StopSignal } from "./command.js";
import { allOperations, findOperation } from "./find-operation.js";

/** Calls an operation, and prints what it answers. */
export async function runCall(args: readonly string[], shell: Shell): Promise<ExitCode> {
    const options = parseCallOptions(args, shell.command);
    if (options === "help") {
        shell.print(printCallHelp(shell.command).trimEnd());
        return 0;
    }
    const operation = findOperation(options.operation, shell.command);
    if (options.all && !operation.paginated) refuse("--all", operation.name, listPaginated());
    const waiter = options.wait ? await findWaiter(operation.name) : undefined;
    const given = await readInput(options.input, shell.readInput);
    const prepared = prepareInput(operation, given, { ...options, command: shell.command });
    if ("problem" in prepared) {
        shell.warn(prepared.problem);
        return 2;
    }
    const { input } = prepared;
    const connection = toConnection(options, shell);
    const client = connect(connection, options, shell);
    const stop = new AbortController();
    let stoppedBy: StopSignal | undefined;
    shell.onStop((signal) => {
        stoppedBy = signal;
        stop.abort();
    });
    const printing = { operation, format: options.output, shell };
    try {
        if (options.debug) shell.warn(printSent(operation.name, input));
        await sendCall({ ...printing, client, input, options, waiter, signal: stop.signal });
        return 0;
    } catch (error) {
        shell.showProgress("");
        if (stoppedBy !== undefined) return stoppedBy === "SIGINT" ? 130 : 143;
        const failure = describeFailure(error, operation.name, connection);
        if (failure === undefined) throw error;
        // Why it will never be ready often stands in it.
        if (error instanceof WaiterError && error.output !== undefined) printOutput(error.output as Output, printing);
        shell.warn(failure.message);
        return failure.code;
    } finally {
        client.close();
    }
}

/** @throws UsageError for what the client does not take, of the environment for instance. */
function connect({ clientOptions }: Connection, { debug }: CallCommandOptions, shell: Shell): CallClient {
    try {
        return new CallClient({
            ...clientOptions,
            logger: debug ? { debug: (entry) => shell.warn(printAttempt(entry)) } : undefined,
            retries: {
                onRetry: (event) =>
                    debug ? shell.warn(`* ${printRetry(event)}`) : shell.showProgress(printRetry(event)),
            },
        });
    } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        throw new UsageError(`${error.message}.`, { cause: error });
    }
}

function listPaginated(): readonly string[] {
    return allOperations.filter(({ paginated }) => paginated).map(({ name }) => name);
}

/** @throws UsageError if there is nothing to wait for. */
async function findWaiter(operation: string): Promise<string> {
    const { reference } = await import("../../generated/reference.gen.js");
    const [waiter] = Object.keys(reference.operations[operation]!.waiters ?? {});
    return waiter ?? refuse("--wait", operation, Object.keys(reference.operations).filter(hasWaiter));

    function hasWaiter(name: string): boolean {
        return reference.operations[name]!.waiters !== undefined;
    }
}

/** @throws UsageError that names the operations which an option goes with. */
function refuse(option: string, operation: string, others: readonly string[]): never {
    throw new UsageError(`${option} does not go with ${operation}; it goes with ${others.join(", ")}.`);
}
