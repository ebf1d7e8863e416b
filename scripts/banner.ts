/** The head of every generated text file, as comment lines of its language. */
export function createBanner(comment: "#" | "//"): string {
    const lines = [
        "Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run",
        "npm run generate",
    ];
    return lines.map((line) => `${comment} ${line}\n`).join("") + "\n";
}
