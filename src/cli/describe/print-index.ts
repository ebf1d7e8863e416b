import { reference } from "../../../generated/reference.gen.js";
import { cutText } from "../output/cell.js";

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

interface IndexPage {
    /** How the user starts the command. */
    readonly command: string;
    /** Of the terminal, in characters; it cuts lines. @default Infinity */
    readonly width?: number | undefined;
}

/** The operations by their groups, a line each. */
export function printIndex(entries: readonly IndexEntry[], { command, width = Infinity }: IndexPage): string {
    const { title, deprecated, tags } = reference;
    const groups = Object.keys(tags).map((tag) => [tag, entries.filter((entry) => entry.tags.includes(tag))] as const);
    const others = entries.filter((entry) => !entry.tags.some((tag) => Object.hasOwn(tags, tag)));
    return [
        `${title}: ${entries.length} operations`,
        ...(deprecated === undefined ? [] : [deprecated]),
        ...[...groups, ["Others", others] as const]
            .filter(([, group]) => group.length > 0)
            .flatMap(([name, group]) => ["", name, ...printGroup(group)]),
        "",
        `For one of them, run: ${command} describe OPERATION`,
    ].join("\n");

    function printGroup(group: readonly IndexEntry[]): readonly string[] {
        const longest = Math.max(...group.map(({ name }) => name.length));
        return group.map(({ name, summary }) => cutText(`  ${name.padEnd(longest)}  ${summary}`, width));
    }
}
