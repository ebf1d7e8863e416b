import { setTimeout } from "node:timers/promises";
import { UsageError } from "../../scripts/command/parse-arguments.js";
import { isLoopback } from "../runtime/endpoint.js";
import { createLocalService, type JournalEntry, openSqliteDisk } from "../local/index.js";
import type { ExitCode, Shell } from "./command.js";
import { printServeHelp } from "./serve-help.js";
import { parseServeOptions, type ServeOptions } from "./serve-options.js";
import { describeFailure } from "./serve/describe-failure.js";
import { readFaults, readSeedFile } from "./serve/read-options.js";

/** Runs the local service until the user stops it. */
export async function runServe(args: readonly string[], shell: Shell): Promise<ExitCode> {
    const options = parseServeOptions(args);
    if (options === "help") {
        shell.print(printServeHelp(shell.command).trimEnd());
        return 0;
    }
    try {
        await serve(options, shell);
        return 0;
    } catch (error) {
        const message = describeFailure(error, { ...options, command: shell.command });
        if (message === undefined) throw error;
        shell.warn(message);
        return 1;
    }
}

async function serve(options: ServeOptions, shell: Shell): Promise<void> {
    const { auth, seed, region, transitions, throttle, host, port, cors, quiet } = options;
    const state = options.seedFile === undefined ? undefined : await readSeedFile(options.seedFile);
    const faults = options.faults === undefined ? undefined : await readFaults(options.faults);
    const credentials = auth === "strict" ? [readCredentials(shell.environment)] : [];
    const disk = options.data === undefined ? undefined : await openSqliteDisk(options.data);
    try {
        const service = createLocalService({
            auth,
            credentials,
            seed,
            region,
            transitions,
            faults,
            throttle: throttle === undefined ? undefined : { requestsPerSecond: throttle },
            state,
            disk,
            // An answer that is delayed keeps its connection, and does not keep a service that ends.
            sleep: (ms) => setTimeout(ms, undefined, { ref: false }),
            onAnswer: quiet ? undefined : (entry) => shell.print(printEntry(entry)),
        });
        const listening = await service.listen({ host, port, cors, onError: (error) => shell.warn(String(error)) });
        const stopped = new Promise<unknown>((resolve) => shell.onStop(resolve));
        if (!isLoopback(new URL(listening.url).hostname))
            shell.warn(
                `Listening on ${host}: whoever reaches this machine can read and change what the service holds.`,
            );
        shell.print(`FinSpace Data, local: ${listening.url}`);
        shell.print(`Status page: ${listening.url}/_local/`);
        shell.print(`Clients find it by AWS_ENDPOINT_URL_FINSPACE_DATA=${listening.url}`);
        await stopped;
        shell.print("Stopping.");
        await listening.close();
    } finally {
        disk?.close();
    }
}

/** A line of the log: nothing of what was asked or answered but what kind it was of. */
function printEntry({ timeMs, status, operation, method, path, error, cut, requestId }: JournalEntry): string {
    const what = operation ?? `${method} ${path}`;
    return [new Date(timeMs).toISOString(), cut ?? status, what, error, requestId].filter(Boolean).join(" ");
}

function readCredentials(environment: Shell["environment"]) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
    if (!accessKeyId || !secretAccessKey)
        throw new UsageError(
            "--auth strict needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, whose signatures it accepts.",
        );
    return { accessKeyId, secretAccessKey, sessionToken: environment["AWS_SESSION_TOKEN"] || undefined };
}
