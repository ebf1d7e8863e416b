import { compareModels } from "../changes/compare-models.js";
import { printChanges } from "../changes/print-changes.js";
import type { ChangeReport } from "../changes/report.js";
import { printChangesHelp } from "./changes-help.js";
import { type ChangesOptions, parseChangesOptions } from "./parse-changes-options.js";
import { readVersion } from "./read-version.js";
import { runCommand } from "./run-command.js";
import type { Terminal } from "./terminal.js";

export interface RunChangesOptions {
    /** How the user starts it, for instance `npm run changes --`. */
    readonly command: string;
    /** The model of a project that has one of its own, for a command line that names none. */
    readonly model?: string | undefined;
    readonly terminal: Terminal;
}

/** 0 success, 1 a problem in a model, 2 wrong usage, 3 a change that is not to be. */
export type ChangesExitCode = 0 | 1 | 2 | 3;

/** Progress is shown after so many shapes. */
const progressStep = 1000;

/**
 * Compares two models as a command.
 *
 * @param args what stands behind the command's name.
 * @returns the exit code; an error that is not the user's is thrown.
 */
export async function runChanges(
    args: readonly string[],
    { command, model, terminal }: RunChangesOptions,
): Promise<ChangesExitCode> {
    return runCommand<ChangesExitCode>(command, terminal, async () => {
        const options = parseChangesOptions(args, model);
        if (options === "help") {
            terminal.print(printChangesHelp(command).trimEnd());
            return 0;
        }
        const report = await compare(options, terminal);
        terminal.print(printChanges(report, options.format).trimEnd());
        return isAllowed(report, options) ? 0 : 3;
    });
}

async function compare(options: ChangesOptions, terminal: Terminal): Promise<ChangeReport> {
    const [old, next] = await Promise.all([options.old, options.new].map((name) => readVersion(name, options.model)));
    return compareModels(old!, next!, {
        documentation: options.documentation,
        onProgress: (shapes) => {
            if (shapes % progressStep === 0) terminal.showProgress(`compare: ${shapes.toLocaleString("en")} shapes…`);
        },
    });
}

function isAllowed({ grades }: ChangeReport, { failOn }: ChangesOptions): boolean {
    if (failOn === undefined) return true;
    return grades.breaking === 0 && (failOn === "breaking" || grades.risky === 0);
}
