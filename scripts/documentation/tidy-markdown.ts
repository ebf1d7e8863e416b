import type { Nodes, PhrasingContent } from "mdast";

/** Makes a tree that came from HTML what a person would have written, in place. */
export function tidyMarkdown(node: Nodes): void {
    if (!("children" in node)) return;
    const children = node.children as Nodes[];
    children.forEach(tidyMarkdown);
    node.children = children.flatMap((child, i) => tidyChild(child, children[i + 1])) as never;
    if (node.type === "list") {
        // AWS writes each item as `<li><p>`; items of one paragraph each need no blank lines between them.
        for (const item of node.children) item.spread = item.children.some(({ type }, i) => i > 0 && type !== "list");
        node.spread = node.children.some((item) => item.spread);
    }
}

function tidyChild(child: Nodes, next: Nodes | undefined): Nodes[] {
    if (child.type === "inlineCode") return child.value.trim() === "" ? [] : [child];
    if (child.type !== "strong" && child.type !== "emphasis" && child.type !== "link") return [child];
    const before = trimEdge(child.children, 0, /^\s+/);
    const after = trimEdge(child.children, -1, /\s+$/);
    // `<b>Note:</b>text`: without a space, the asterisks would not end what is strong.
    const runsOn = after === "" && next?.type === "text" && /^\w/.test(next.value) && endsSentence(child.children);
    return [
        ...(before === "" ? [] : [text(" ")]),
        ...(child.children.length === 0 ? [] : [child]),
        ...(after === "" && !runsOn ? [] : [text(" ")]),
    ];
}

/** Takes the white space off a text at one end, and the text away if nothing is left of it. */
function trimEdge(children: PhrasingContent[], at: 0 | -1, space: RegExp): string {
    const edge = children.at(at);
    if (edge?.type !== "text") return "";
    const found = space.exec(edge.value)?.[0] ?? "";
    edge.value = edge.value.replace(space, "");
    if (edge.value === "") children.splice(at, 1);
    return found;
}

function endsSentence(children: readonly PhrasingContent[]): boolean {
    const last = children.at(-1);
    return last?.type === "text" && /[.:;!?]$/.test(last.value);
}

/** Blocks in one line, as a cell of a table can hold them. */
export function toPhrasing(nodes: readonly Nodes[]): PhrasingContent[] {
    const flat = flatten(nodes).filter((node, i, all) => !isSpace(node) || (i > 0 && !isSpace(all[i - 1])));
    return isSpace(flat.at(-1)) ? flat.slice(0, -1) : flat;
}

function isSpace(node: PhrasingContent | undefined): boolean {
    return node?.type === "text" && node.value.trim() === "";
}

function flatten(nodes: readonly Nodes[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
        if (node.type === "break") return [text(" ")];
        if (node.type === "code") return [text(" "), { type: "inlineCode", value: node.value }, text(" ")];
        const isBlock = ["paragraph", "heading", "blockquote", "list", "listItem"].includes(node.type);
        if (!isBlock || !("children" in node)) return [node as PhrasingContent];
        return [text(" "), ...flatten(node.children), text(" ")];
    });
}

export function text(value: string): PhrasingContent {
    return { type: "text", value };
}
