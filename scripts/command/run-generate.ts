import type { Writer } from "../banner.js";
import { type Generated, type GenerateOptions, type GenerateStage, generateFiles } from "../generate-files.js";
import { quoteWord } from "../quote-word.js";
import { compareFiles, writeFiles } from "../output-folder.js";
import { printHelp } from "./help.js";
import { type CommandDefaults, type CommandOptions, parseOptions } from "./parse-options.js";
import { readModel } from "./read-model.js";
import { runCommand } from "./run-command.js";
import type { Terminal } from "./terminal.js";

export interface RunOptions {
    /** How the user starts the generator, for instance `npm run generate --`. */
    readonly command: string;
    readonly defaults?: CommandDefaults;
    /** What the files say that they were written by. @default the package */
    readonly writer?: Writer;
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
    { command, defaults, writer, terminal }: RunOptions,
): Promise<ExitCode> {
    return runCommand(command, terminal, async () => {
        const options = parseOptions(args, defaults);
        if (options !== "help") return await generate({ ...options, writer }, terminal, printCommand(command, args));
        terminal.print(printHelp(command).trimEnd());
        return 0;
    });
}

/** @param fix the command that writes what `--check` finds different. */
async function generate(
    { model, out, check, ...options }: CommandOptions & Pick<GenerateOptions, "writer">,
    terminal: Terminal,
    fix: string,
): Promise<ExitCode> {
    const start = performance.now();
    const generated = await generateFiles(await readModel(model), {
        ...options,
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

/** The command line without `--check`, to be run in a shell. */
function printCommand(command: string, args: readonly string[]): string {
    const words = args.filter((arg) => arg !== "--check").map(quoteWord);
    return words.length === 0 ? command.replace(/ --$/, "") : `${command} ${words.join(" ")}`;
}

function printStage({ name, count, unit }: GenerateStage): string {
    return `${name}: ${count.toLocaleString("en")} ${unit}…`;
}

function printSummary({ service, files }: Generated, out: string, ms: number): string {
    const count = service.operations.length;
    const seconds = (ms / 1000).toFixed(1);
    const memory = process.resourceUsage().maxRSS / 1024;
    const each = (amount: number) => (amount / Math.max(count, 1)).toFixed(1);
    const what = `${service.name}: ${count} operations, ${files.size} files in ${out}`;
    return `${what}; ${seconds} s, ${each(ms)} ms per operation; ${memory.toFixed(0)} MB of memory at most, ${each(memory)} MB per operation`;
}
