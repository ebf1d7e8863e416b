/** What writes the files. */
export interface Writer {
    /** What it is called. */
    readonly name: string;
    /** The command that has them written again. */
    readonly command: string;
}

/** The package, where it is installed. It names no folder of the user's: one model gives the same bytes in any. */
export const packageWriter: Writer = {
    name: "finspace-data/generate",
    command: "npx finspace-data generate --model FILE --out DIR",
};

/** What every generated file says of itself, in two lines. */
export function toNotice({ name, command }: Writer): readonly string[] {
    return [`Written by ${name} from the Smithy model. Do not edit: change the model, then run`, command];
}

/** The head of every generated text file, as comment lines of its language. */
export function createBanner(writer: Writer, comment: "#" | "//"): string {
    return `${toNotice(writer)
        .map((line) => `${comment} ${line}\n`)
        .join("")}\n`;
}
