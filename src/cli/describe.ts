import type { ExitCode, Shell } from "./command.js";
import { printDescribeHelp } from "./describe-help.js";
import { parseDescribeOptions } from "./describe-options.js";
import { describeOperation } from "./describe/describe-operation.js";
import { listIndex, printIndex } from "./describe/print-index.js";
import { printOperation } from "./describe/print-operation.js";
import { findOperation } from "./find-operation.js";
import { printJson } from "./output/print-json.js";

/** Lines of text are hard to read where they are longer. */
const longestLine = 100;

/** Says what an operation does, takes and answers; or lists them all. Asks nobody but the package itself. */
export function runDescribe(args: readonly string[], shell: Shell): Promise<ExitCode> {
    const options = parseDescribeOptions(args);
    shell.print(options === "help" ? printDescribeHelp(shell.command).trimEnd() : printDescription(options, shell));
    return Promise.resolve(0);
}

function printDescription(
    { operation, output }: Exclude<ReturnType<typeof parseDescribeOptions>, "help">,
    { command, columns }: Shell,
): string {
    const isJson = output === "json";
    if (operation === undefined)
        return isJson ? printJson(listIndex()) : printIndex(listIndex(), { command, width: columns });
    const description = describeOperation(findOperation(operation, command), command);
    if (isJson) return printJson(description);
    return printOperation(description, { command, width: Math.min(columns ?? longestLine, longestLine) });
}
