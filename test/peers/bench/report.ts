import { mkdir, writeFile } from "node:fs/promises";
import { printTable } from "../../support/print-table.js";
import type { Machine } from "./describe-machine.js";
import type { Result } from "./result.js";
import { type Cells, toCells, toTargetCells } from "./to-cells.js";
import { toChart } from "./to-chart.js";

/** What a run gave, and where. */
export interface Run {
    readonly machine: Machine;
    readonly rounds: number;
    readonly results: readonly Result[];
}

/** Prints tables on the terminal. */
export function printResult({ tables }: Result): void {
    for (const table of tables) print(table.title, toCells(table));
}

/** Prints every target of the results, in one table. */
export function printTargets(results: readonly Result[]): void {
    const targets = results.flatMap((result) => result.targets);
    if (targets.length > 0) print("Targets", toTargetCells(targets));
}

function print(title: string, { head, rows }: Cells): void {
    console.log(`\n${title}`);
    printTable(head, rows);
}

/** Gives the files of a report: report.md, and the charts that it shows, by name. */
export function toReport({ machine, rounds, results }: Run): Map<string, string> {
    const charts = new Map<string, string>();
    const targets = results.flatMap((result) => result.targets);
    const parts = [
        "# Bench",
        `${machine.date}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}; rounds: ${rounds}.`,
        `Peers: ${machine.peers.join(", ")}.`,
        "Times mean something only against one another. test/peers/README.md says how to read them.",
        ...(targets.length > 0 ? ["## Targets", toMarkdown(toTargetCells(targets))] : []),
    ];
    for (const table of results.flatMap((result) => result.tables)) {
        parts.push(`## ${table.title}`);
        if (table.ours !== undefined) {
            const file = `${table.name}.svg`;
            charts.set(file, toChart(table));
            parts.push(`![${table.title}](${file})`);
        }
        parts.push(toMarkdown(toCells(table)));
    }
    return new Map([["report.md", `${parts.join("\n\n")}\n`], ...charts]);
}

function toMarkdown({ head, rows }: Cells): string {
    // Names to the left, numbers to the right.
    const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Writes files into a folder, and makes it. */
export async function writeReport(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(`${folder}/${name}`, text);
}
