import { quoteWord } from "../../../scripts/quote-word.js";
import { printJson } from "../output/print-json.js";

/** What calls an operation in a POSIX shell: on one line, or on several where that is longer than `width`. */
export function printCommand(operation: string, input: object, width = Infinity): string {
    const command = `finspace-data call ${operation}`;
    if (Object.keys(input).length === 0) return command;
    const line = `${command} --input ${quoteWord(JSON.stringify(input))}`;
    return line.length <= width ? line : `${command} --input ${quoteWord(printJson(input))}`;
}
