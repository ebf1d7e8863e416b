import { quoteWord } from "../../../scripts/quote-word.js";
import { printJson } from "../output/print-json.js";

interface CommandParts {
    /** How the user starts the command. */
    readonly command: string;
    /** Name of the operation. */
    readonly operation: string;
    readonly input: object;
    /** In characters. @default Infinity */
    readonly width?: number;
}

/** What calls an operation in a POSIX shell: on one line, or on several where that is longer than `width`. */
export function printCommand({ command, operation, input, width = Infinity }: CommandParts): string {
    const call = `${command} call ${operation}`;
    if (Object.keys(input).length === 0) return call;
    const line = `${call} --input ${quoteWord(JSON.stringify(input))}`;
    return line.length <= width ? line : `${call} --input ${quoteWord(printJson(input))}`;
}
