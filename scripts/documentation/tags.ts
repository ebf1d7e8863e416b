/** HTML that formats text. Other names in angle brackets are as likely placeholders: `<bucket>`, `<path>`, `<title>`. */
const inlineTags =
    "a abbr b big br cite code del dfn em font i img ins kbd q s samp small span strike strong sub sup tt u var";
const blockTags =
    "article aside blockquote body caption center col colgroup dd div dl dt h1 h2 h3 h4 h5 h6 head hr html li ol p pre section table tbody td tfoot th thead tr ul";

/** What AWS's models have beside HTML, most of it from DocBook, and the HTML that means the same. */
const aliases: Readonly<Record<string, readonly [open: string, close: string]>> = {
    caution: ['<aside title="Caution">', "</aside>"],
    filename: ["<code>", "</code>"],
    fullname: ["<p><b>", "</b></p>"],
    important: ['<aside title="Important">', "</aside>"],
    itemizedlist: ["<ul>", "</ul>"],
    listitem: ["<li>", "</li>"],
    note: ['<aside title="Note">', "</aside>"],
    orderedlist: ["<ol>", "</ol>"],
    para: ["<p>", "</p>"],
    programlisting: ["<pre>", "</pre>"],
    tip: ['<aside title="Tip">', "</aside>"],
    warning: ['<aside title="Warning">', "</aside>"],
};

const inline = new Set(inlineTags.split(" "));
const block = new Set([...blockTags.split(" "), ...Object.keys(aliases)]);

/** A start or end tag, a comment, or an angle bracket that begins neither. */
const markup = /<(\/?)([A-Za-z][\w.:-]*)([^<>]*)>|<!--[\s\S]*?-->|</g;

/** Signs of CommonMark: code, emphasis, links, headings, lists, quotations. */
const markdown =
    /`[^`]+`|\*\*|\]\(|\*[^\s*][^*\n]*\*|(?:^|\s)_[^\s_][^_\n]*_(?!\w)|^ {0,3}(?:[-+*]|\d+[.)]|#{1,6}|>)[ \t]|^ {0,3}(?:```|~~~)/m;

/**
 * Whether documentation is HTML, as in AWS's models, and not CommonMark, as Smithy says: it begins with a block-level
 * tag, or it holds a block-level tag, a line break or an inline tag with its end, while nothing in it is written the
 * Markdown way. CommonMark may hold tags too, so what shows both is left as it is.
 */
export function isHtml(text: string): boolean {
    const found = [...text.matchAll(markup)].map(([, end, name = ""]) => (end ?? "") + name.toLowerCase());
    if (found.length === 0) return false;
    const begins = /^\s*<(!--|\w+)/.exec(text)?.[1]?.toLowerCase();
    if (begins !== undefined && (begins === "!--" || block.has(begins))) return true;
    const names = new Set(found);
    const isMarkup = (name: string) => block.has(name) || name === "br" || (inline.has(name) && names.has(`/${name}`));
    return [...names].some(isMarkup) && !markdown.test(text);
}

/**
 * Makes the HTML of a model what an HTML parser understands as its author did: AWS's own tags become HTML; a tag that
 * HTML does not have, without its end, is a placeholder such as `<region>` and becomes text.
 */
export function toStandardHtml(text: string): string {
    const found = [...text.matchAll(markup)].map(([, end, name = ""]) => (end ?? "") + name.toLowerCase());
    const names = new Set(found);
    return text.replace(markup, (token, end: string | undefined, given: string | undefined) => {
        if (given === undefined) return token === "<" ? "&lt;" : "";
        const name = given.toLowerCase();
        const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
        if (alias !== undefined) return alias[end === "/" ? 1 : 0];
        // The parser drops an end tag that ends nothing.
        const isTag = end === "/" || inline.has(name) || block.has(name) || names.has(`/${name}`);
        return isTag ? token : `&lt;${token.slice(1)}`;
    });
}
