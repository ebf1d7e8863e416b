import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Handle, type State, toMdast } from "hast-util-to-mdast";
import type { BlockContent, PhrasingContent, Text } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { toStandardHtml } from "./tags.js";
import { text, tidyMarkdown, toPhrasing } from "./tidy-markdown.js";

/** One paragraph of nothing but words, as two thirds of AWS's texts are: it needs no parser. */
const plainParagraph = /^\s*<p>\s*([A-Za-z][A-Za-z0-9 \t\n.,;:'"()/–-]*)<\/p>\s*$/;

/** Markdown of HTML: no tag is left, and each paragraph is one line. */
export function htmlToMarkdown(html: string): string {
    const plain = plainParagraph.exec(html)?.[1];
    if (plain !== undefined) return plain.replace(/\s+/g, " ").trim();
    const tree = toMdast(fromHtml(toStandardHtml(html), { fragment: true }), { handlers });
    tidyMarkdown(tree);
    return toMarkdown(tree, options).trimEnd();
}

/** Elements that Markdown lacks, or that say less in a comment than on a page. */
const handlers: Readonly<Record<string, Handle>> = {
    a: (state, element) => {
        const url = readUrl(element);
        const children = readPhrasing(state, element);
        return url === undefined || children.length === 0 ? children : { type: "link", url, children };
    },
    aside: (state, { properties: { title }, children }) => {
        const [first, ...rest] = state.toFlow(state.all({ type: "root", children })) as BlockContent[];
        const lead: PhrasingContent = { type: "strong", children: [text(`${title ?? "Note"}:`)] };
        const head: BlockContent[] =
            first?.type === "paragraph"
                ? [{ ...first, children: [lead, text(" "), ...first.children] }]
                : [{ type: "paragraph", children: [lead] }, ...(first ? [first] : [])];
        return { type: "blockquote", children: [...head, ...rest] };
    },
    img: (_state, { properties: { alt } }) => (typeof alt === "string" && alt !== "" ? text(alt) : undefined),
    sup: (state, element) => {
        const [only] = element.children;
        const isExponent = only?.type === "text" && /^[-+]?\w+$/.test(only.value);
        return [...(isExponent ? [text("^")] : []), ...readPhrasing(state, element)];
    },
    td: readCell,
    th: readCell,
};

const options: Options = {
    bullet: "-",
    resourceLink: true,
    rule: "-",
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: {
        // An underscore inside a word is one without a backslash too, and reads better.
        text: ({ value }: Text, _parent, state, info) =>
            state.safe(value, info).replace(/(?<=[A-Za-z0-9])\\_(?=[A-Za-z0-9])/g, "_"),
    },
};

/** A link that leads somewhere from anywhere: AWS's relative ones are of a site that nobody knows. */
function readUrl({ properties: { href } }: Element): string | undefined {
    const url = typeof href === "string" ? href.trim().replace(/\s/g, "%20") : "";
    return /^(https?:\/\/|mailto:)./i.test(url) ? url : undefined;
}

function readPhrasing(state: State, element: Element): PhrasingContent[] {
    return state.all(element) as PhrasingContent[];
}

function readCell(state: State, element: Element): ReturnType<Handle> {
    return { type: "tableCell", children: toPhrasing(state.all(element)) };
}
