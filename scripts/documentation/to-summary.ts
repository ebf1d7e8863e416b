/** What stands before a line of a heading, a quote or a list. */
const lineMarker = /^[ \t]*(?:>[ \t]*|(?:#+|[-+*]|\d+[.)])[ \t]+)/gm;

const link = /\[((?:\\.|[^\][\\])*)\]\((?:[^()]|\([^()]*\))*\)/g;

/** A period inside of an escape, code, a link or one of two abbreviations ends no sentence. */
const sentence = new RegExp(
    `^(?:\\\\.|\`[^\`]*\`|${link.source}|\\b(?:e\\.g|i\\.e)\\.|[^])*?(?=\\.(?:\\s|$)|\\n\\s*\\n|$)`,
    "i",
);

const inlineMarker = /\\([!-/:-@[-`{-~\n])|`([^`]*)`|(?<!\w)(__?)([^\s_][^_]*)\3(?!\w)|\*+(?=\S)|(?<=\S)\*+/g;

/** The first sentence of the first paragraph, without its period; a summary is no Markdown, so links are their text. */
export function toSummary(documentation: string): string {
    const [first] = sentence.exec(documentation.replace(lineMarker, ""))!;
    return first.replace(link, "$1").replace(inlineMarker, "$1$2$4").replace(/\s+/g, " ").trim();
}
