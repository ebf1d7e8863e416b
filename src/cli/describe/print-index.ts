import { reference } from "../../../generated/reference.gen.js";
import { fitText } from "../output/cell.js";

/** An operation in a few words. */
export interface IndexEntry {
    readonly name: string;
    /** One sentence, without its period. */
    readonly summary: string;
    readonly tags: readonly string[];
}

/** Every operation, in the model's order. */
export function listIndex(): readonly IndexEntry[] {
    return Object.entries(reference.operations).map(([name, { summary = name, tags = [] }]) => ({
        name,
        summary,
        tags,
    }));
}

/** The operations by their groups, a line each. @param width of the terminal, which cuts them; none cuts none. */
export function printIndex(entries: readonly IndexEntry[], width: number | undefined): string {
    const { title, deprecated, tags } = reference;
    const longest = Math.max(...entries.map(({ name }) => name.length));
    const groups = Object.keys(tags).map((tag) => [tag, entries.filter((entry) => entry.tags.includes(tag))] as const);
    const others = entries.filter((entry) => !entry.tags.some((tag) => Object.hasOwn(tags, tag)));
    return [
        `${title}: ${entries.length} operations.${deprecated === undefined ? "" : ` ${deprecated}`}`,
        ...[...groups, ["Others", others] as const]
            .filter(([, group]) => group.length > 0)
            .flatMap(([name, group]) => ["", name, ...group.map(printEntry)]),
        "",
        "For one of them, run: finspace-data describe OPERATION",
    ].join("\n");

    function printEntry({ name, summary }: IndexEntry): string {
        const line = `  ${name.padEnd(longest)}  ${summary}`;
        return width === undefined ? line : fitText(line, width).trimEnd();
    }
}
