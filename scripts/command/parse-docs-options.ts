import { parseArguments, UsageError } from "./parse-arguments.js";

/** What the command is asked to do: to serve the page on this port, where there is one. */
export interface DocsOptions {
    readonly port?: number;
}

const defaultPort = 8080;

const options = {
    serve: { type: "boolean", default: false },
    port: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Parses the arguments of `docs`.
 *
 * @throws UsageError
 */
export function parseDocsOptions(args: readonly string[]): DocsOptions | "help" {
    const { help, serve, port = String(defaultPort) } = parseArguments({ args: [...args], options }).values;
    if (help) return "help";
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new UsageError(`--port takes a whole number from 0 to 65535, and not ${JSON.stringify(port)}.`);
    return serve ? { port: Number(port) } : {};
}
