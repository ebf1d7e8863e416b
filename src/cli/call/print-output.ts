import type { Operation } from "../../runtime/index.js";
import type { OutputFormat } from "../call-options.js";
import type { Shell } from "../command.js";
import { createJsonList, printJson } from "../output/print-json.js";
import { cutText } from "../output/cell.js";
import { type Layout, layOut, printHeader, printRow } from "../output/table.js";
import { listColumns, listPairs, toRow } from "../output/to-rows.js";
import type { Output } from "./call-client.js";

/** What an output belongs to, and how it is wanted. */
export interface Printing {
    readonly operation: Operation;
    readonly format: OutputFormat;
    readonly shell: Shell;
}

/** Prints an output; as a table, that of a list is its items, and any other its scalars. */
export function printOutput(output: Output, printing: Printing): void {
    const { operation, format, shell } = printing;
    const items = operation.paginated?.items;
    if (format === "json") shell.print(printJson(output));
    else if (items === undefined) printPairs(output, shell);
    else {
        const table = createItemTable(printing);
        table.addPage(output[items] as readonly unknown[]);
        table.end();
    }
}

function printPairs(output: Output, { columns = Infinity, print }: Shell): void {
    const pairs = listPairs(output);
    const longest = Math.max(...pairs.map(([name]) => name.length));
    for (const [name, value] of pairs) print(cutText(`${name.padEnd(longest)}  ${value}`, columns).trimEnd());
}

/** Prints a list page by page, and keeps none of it. */
export interface ItemPrinter {
    readonly addPage: (items: readonly unknown[]) => void;
    /** Prints what the list ends with. */
    readonly end: () => void;
}

export function createItemPrinter(printing: Printing): ItemPrinter {
    if (printing.format === "table") return createItemTable(printing);
    const list = createJsonList(printing.operation.paginated!.items!, printing.shell.print);
    return { addPage: (items) => items.forEach(list.add), end: list.end };
}

/** The first page decides how wide the columns are. */
function createItemTable({ operation, shell }: Printing): ItemPrinter {
    const names = listColumns(`${operation.name}Output`, operation.paginated!.items!);
    let layout: Layout | undefined;
    return {
        addPage(items) {
            const rows = items.map((item) => toRow(names, item));
            if (layout === undefined) {
                layout = layOut(names, rows, shell.columns);
                shell.print(printHeader(layout));
            }
            for (const row of rows) shell.print(printRow(layout, row));
        },
        end() {
            const { omitted = [] } = layout ?? {};
            if (omitted.length > 0 && shell.isInteractive)
                shell.warn(`Left out for want of room: ${omitted.join(", ")}.`);
        },
    };
}
