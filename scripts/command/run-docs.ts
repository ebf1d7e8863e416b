import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPage } from "../docs/build-page.js";
import { type FolderServer, serveFolder } from "../docs/serve-folder.js";
import { printDocsHelp } from "./docs-help.js";
import { parseDocsOptions } from "./parse-docs-options.js";
import { runCommand } from "./run-command.js";
import type { Terminal } from "./terminal.js";

export interface RunDocsOptions {
    /** How the user starts it, for instance `npm run docs --`. */
    readonly command: string;
    /** The OpenAPI document. */
    readonly document: string;
    /** Folder that gets the page. */
    readonly folder: string;
    readonly terminal: Terminal;
    /** Is given what `--serve` started, which runs until somebody closes it. */
    readonly onServing: (server: FolderServer) => void;
}

/** 0 success, 1 a problem with files or the port, 2 wrong usage. */
export type DocsExitCode = 0 | 1 | 2;

/**
 * Makes the page of an OpenAPI document as a command.
 *
 * @param args what stands behind the command's name.
 * @returns the exit code; an error that is not the user's is thrown.
 */
export async function runDocs(
    args: readonly string[],
    { command, document, folder, terminal, onServing }: RunDocsOptions,
): Promise<DocsExitCode> {
    return runCommand<DocsExitCode>(command, terminal, async () => {
        const options = parseDocsOptions(args);
        if (options === "help") {
            terminal.print(printDocsHelp(command).trimEnd());
            return 0;
        }
        terminal.showProgress(`make a page of ${document}…`);
        const text = await readFile(document, "utf8").catch((error: Error) => error);
        if (text instanceof Error) {
            terminal.warn(`The document cannot be read: ${text.message}`);
            return 1;
        }
        const { html, operations } = await buildPage(text);
        const path = join(folder, "index.html");
        await mkdir(folder, { recursive: true });
        await writeFile(path, html);
        const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(1);
        terminal.print(`${path}: ${operations} operations, ${megabytes} MB, in one file`);
        return options.port === undefined ? 0 : await serve(options.port);
    });

    async function serve(port: number): Promise<DocsExitCode> {
        try {
            const server = await serveFolder(folder, port);
            onServing(server);
            terminal.print(`The page is at ${server.url}. To stop it, press Ctrl+C.`);
            return 0;
        } catch (error) {
            const { code, message } = error as NodeJS.ErrnoException;
            const reason = code === "EADDRINUSE" ? "is taken" : `cannot be used: ${message}`;
            terminal.warn(`Port ${port} ${reason}.\nTo listen on a free one, run: ${command} --serve --port 0`);
            return 1;
        }
    }
}
