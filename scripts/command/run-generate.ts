import { readFile } from "node:fs/promises";
import { type Generated, type GenerateStage, generateFiles } from "../generate-files.js";
import { MissingLibrariesError } from "../libraries.js";
import { compareFiles, writeFiles } from "../output-folder.js";
import { ModelError } from "../smithy/model-error.js";
import { printHelp } from "./help.js";
import { type CommandDefaults, type CommandOptions, parseOptions, UsageError } from "./parse-options.js";
import type { Terminal } from "./terminal.js";

export interface RunOptions {
    /** How the user starts the generator, for instance `npm run generate --`. */
    readonly command: string;
    readonly defaults?: CommandDefaults;
    readonly terminal: Terminal;
}

/** 0 success, 1 a problem in the model or the files, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the generator as a command.
 *
 * @param args what stands behind the command's name.
 * @returns the exit code; an error that is not the user's is thrown.
 */
export async function runGenerate(
    args: readonly string[],
    { command, defaults, terminal }: RunOptions,
): Promise<ExitCode> {
    try {
        const options = parseOptions(args, defaults);
        if (options === "help") {
            terminal.print(printHelp(command).trimEnd());
            return 0;
        }
        return await generate(options, terminal, printCommand(command, args));
    } catch (error) {
        if (error instanceof UsageError) {
            terminal.warn(`${error.message}\nFor help, run: ${command} --help`);
            return 2;
        }
        const message = toMessage(error);
        if (message === undefined) throw error;
        terminal.warn(message);
        return 1;
    } finally {
        terminal.showProgress("");
    }
}

/** @param fix the command that writes what `--check` finds different. */
async function generate(
    { model, out, runtime, msw, awsSdk, check }: CommandOptions,
    terminal: Terminal,
    fix: string,
): Promise<ExitCode> {
    const start = performance.now();
    const generated = await generateFiles(await readModel(model), {
        runtime,
        msw,
        awsSdk,
        onStage: (stage) => terminal.showProgress(printStage(stage)),
    });
    const { files, notes } = generated;
    if (check) {
        const differences = await compareFiles(out, files);
        for (const { path, kind } of differences) terminal.warn(`${path}: ${kind}`);
        if (differences.length > 0) {
            terminal.warn(`Not what the model gives. To mend it, run: ${fix}`);
            return 1;
        }
        terminal.print(`${files.size} generated files: what the model gives, byte for byte`);
        return 0;
    }
    terminal.showProgress(`write ${files.size} files…`);
    await writeFiles(out, files);
    for (const note of notes) terminal.warn(note);
    terminal.print(printSummary(generated, out, performance.now() - start));
    return 0;
}

async function readModel(path: string): Promise<string> {
    try {
        return await readFile(path, "utf8");
    } catch (error) {
        const reasons: Readonly<Record<string, string>> = {
            ENOENT: "there is no such file",
            EISDIR: "is a folder, not a file",
            EACCES: "may not be read",
        };
        const { code = "", message } = error as NodeJS.ErrnoException;
        throw new ModelError([{ where: path, message: reasons[code] ?? `cannot be read: ${message}` }]);
    }
}

/** The command line without `--check`, to be run in a shell. */
function printCommand(command: string, args: readonly string[]): string {
    const words = args.filter((arg) => arg !== "--check").map((arg) => (/^[\w./:@=-]+$/.test(arg) ? arg : quote(arg)));
    return words.length === 0 ? command.replace(/ --$/, "") : `${command} ${words.join(" ")}`;
}

function quote(arg: string): string {
    return `'${arg.replaceAll("'", String.raw`'\''`)}'`;
}

function printStage({ name, count, unit }: GenerateStage): string {
    return `${name}: ${count.toLocaleString("en")} ${unit}…`;
}

function printSummary({ service, files }: Generated, out: string, ms: number): string {
    const count = service.operations.length;
    const seconds = (ms / 1000).toFixed(1);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const perOperation = (ms / Math.max(count, 1)).toFixed(1);
    const what = `${service.name}: ${count} operations, ${files.size} files in ${out}`;
    return `${what}; ${seconds} s, ${perOperation} ms per operation, ${memory} MB of memory at most`;
}

/** What to tell the user of an error that the user can mend; undefined for any other. */
function toMessage(error: unknown): string | undefined {
    if (error instanceof ModelError || error instanceof MissingLibrariesError) return error.message;
    // A folder that cannot be written: the message names the path.
    return error instanceof Error && "path" in error ? `The files cannot be written: ${error.message}` : undefined;
}
