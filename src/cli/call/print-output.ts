import type { Operation } from "../../runtime/index.js";
import type { OutputFormat } from "../call-options.js";
import type { Shell } from "../command.js";
import { createJsonList, printJson } from "../output/print-json.js";
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
    else if (items !== undefined) createItemTable(printing).addPage(output[items] as readonly unknown[]);
    else {
        const rows = listPairs(output);
        const layout = layOut(["name", "value"], rows, shell.columns);
        for (const row of rows) shell.print(printRow(layout, row));
    }
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
    return { addPage, end: () => {} };

    function addPage(items: readonly unknown[]): void {
        const rows = items.map((item) => toRow(names, item));
        layout ??= begin(rows);
        for (const row of rows) shell.print(printRow(layout, row));
    }

    function begin(rows: Parameters<typeof layOut>[1]): Layout {
        const begun = layOut(names, rows, shell.columns);
        const { omitted } = begun;
        if (omitted.length > 0 && shell.isInteractive)
            shell.warn(`No room for ${omitted.join(", ")}: widen the terminal, or use --output json.`);
        shell.print(printHeader(begun));
        return begun;
    }
}
