import type { Endpoints, Service } from "../service.js";
import { printConst, printDoc, printImport } from "../typescript/print.js";

/**
 * Prints endpoints.gen.ts: where the service is found, by region.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitEndpoints({ endpoints }: Service, runtime: string): string {
    return [
        printImport("import type", ["Endpoints"], runtime),
        "\n",
        printDoc(listParagraphs(endpoints)),
        printConst("export const endpoints: Endpoints", endpoints.table),
    ].join("");
}

function listParagraphs({ table, tests: { held, skipped }, withheld }: Endpoints): string[] {
    if ("reason" in table) return ["The caller has to say where the service is found."];
    return [
        "URLs that every row shares, and what rows put in them. The first row whose regions match counts; the last takes every other region.",
        held === 0 ? "" : `Held against ${held} of the model's ${held + skipped} endpoint tests.`,
        withheld.length === 0 ? "" : `Left out, since the tests expect an error: ${withheld.join(", ")}.`,
    ];
}
