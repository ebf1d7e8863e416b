import { DataFileError, MissingLibraryError } from "../../local/index.js";
import type { ServeOptions } from "../serve-options.js";
import { OptionError } from "./option-error.js";

/** What was to be served. */
interface Attempt extends Pick<ServeOptions, "host" | "port" | "seedFile"> {
    /** How the user starts the command. */
    readonly command: string;
}

/** What to tell the user of an error that keeps the service from starting; undefined for one that is not the user's. */
export function describeFailure(error: unknown, attempt: Attempt): string | undefined {
    if (error instanceof OptionError || error instanceof MissingLibraryError) return error.message;
    if (error instanceof DataFileError)
        return `--data ${error.message}\nName a file that serve made, or a new one in a folder that is there.`;
    if (error instanceof TypeError) return describeRefusal(error, attempt);
    return describeListenProblem(error as NodeJS.ErrnoException, attempt);
}

/** The service calls its options by names of its own. */
function describeRefusal({ message }: TypeError, { seedFile, command }: Attempt): string {
    const [, state] = /^state: (.*)\.$/.exec(message) ?? [];
    if (state !== undefined)
        return new OptionError({ option: "--seed-file", path: seedFile, problem: `it is no state: ${state}` }).message;
    if (message.startsWith("faults"))
        return `--faults: ${message}\nFor the members of a rule, run: ${command} serve --help`;
    return message;
}

/** @see https://nodejs.org/api/errors.html#common-system-errors */
function describeListenProblem(
    { code, syscall, message }: NodeJS.ErrnoException,
    { host, port }: Attempt,
): string | undefined {
    if (syscall !== "listen" && syscall !== "getaddrinfo") return undefined;
    if (code === "EADDRINUSE")
        return `--port ${port} is taken: something listens there on ${host}.\nStop it, or add --port 0 for a free one.`;
    if (code === "EACCES")
        return `--port ${port} may not be opened by this user.\nTake one from 1024 on, or add --port 0 for a free one.`;
    return `--host ${host} cannot be listened on: ${message}.\nIt takes an address of this machine: 127.0.0.1, or 0.0.0.0 for all there are.`;
}
