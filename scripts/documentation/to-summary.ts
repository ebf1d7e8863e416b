/** The first sentence of the first paragraph, without its period; a summary is no Markdown, so links are their text. */
export function toSummary(documentation: string): string {
    const [sentence] = /^[\s\S]*?(?=\.(\s|$)|\n\s*\n|$)/.exec(documentation)!;
    return sentence.replaceAll("\n", " ").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}
