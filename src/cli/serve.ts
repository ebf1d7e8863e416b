import { readFile } from "node:fs/promises";
import { UsageError } from "../../scripts/command/parse-arguments.js";
import type { FaultRule, JournalEntry, LocalState } from "../local/index.js";
import { createLocalService, DataFileError, MissingLibraryError, openSqliteDisk } from "../local/index.js";
import type { ExitCode, Shell } from "./command.js";
import { printServeHelp } from "./serve-help.js";
import { parseServeOptions, type ServeOptions } from "./serve-options.js";

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
        const message = toMessage(error);
        if (message === undefined) throw error;
        shell.warn(message);
        return 1;
    }
}

async function serve(options: ServeOptions, shell: Shell): Promise<void> {
    const { auth, seed, region, transitions, throttle, host, port, cors, quiet } = options;
    const state = options.seedFile === undefined ? undefined : ((await readJson(options.seedFile)) as LocalState);
    const faults = await readFaults(options.faults);
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
            onAnswer: quiet ? undefined : (entry) => shell.print(printEntry(entry)),
        });
        const listening = await service.listen({ host, port, cors, onError: (error) => shell.warn(String(error)) });
        const stopped = new Promise<unknown>((resolve) => shell.onStop(resolve));
        if (!isLoopback(host))
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

async function readFaults(given: string | undefined): Promise<FaultRule[] | undefined> {
    if (given === undefined) return undefined;
    const rules = given.trimStart().startsWith("[") ? parseJson("--faults", given) : await readJson(given);
    return rules as FaultRule[];
}

async function readJson(path: string): Promise<unknown> {
    return parseJson(path, await readFile(path, "utf8"));
}

function parseJson(place: string, text: string): unknown {
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new TypeError(`${place} is not JSON: ${(error as Error).message}`, { cause: error });
    }
}

function readCredentials(environment: Shell["environment"]) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
    if (!accessKeyId || !secretAccessKey)
        throw new UsageError(
            "--auth strict needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, whose signatures it accepts.",
        );
    return { accessKeyId, secretAccessKey, sessionToken: environment["AWS_SESSION_TOKEN"] || undefined };
}

function isLoopback(host: string): boolean {
    return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** What to tell the user of an error that the user can mend; undefined for any other. */
function toMessage(error: unknown): string | undefined {
    if (error instanceof DataFileError || error instanceof MissingLibraryError) return error.message;
    if (error instanceof UsageError) return undefined;
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
        EADDRINUSE: "The address is in use; choose another --port.",
        EACCES: `May not be opened: ${message}`,
        ENOENT: `Is not there: ${message}`,
        EADDRNOTAVAIL: "This machine does not have that --host.",
        ENOTFOUND: "This machine does not have that --host.",
    };
    return reasons[code ?? ""] ?? (error instanceof TypeError ? message : undefined);
}
