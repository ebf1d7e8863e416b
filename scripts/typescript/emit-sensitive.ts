import type { Member, Service } from "../service.js";
import { findHolders, listInner } from "./inner-members.js";
import { printConst, printDoc, printImport } from "./print.js";

/**
 * Prints sensitive.gen.ts: which members a log or an error must not show, by structure.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitSensitive({ operations, shapes }: Service, runtime: string): string {
    // What is inside a sensitive shape is hidden with it.
    const hiding = findHolders(
        shapes.filter((shape) => !shape.sensitive),
        ({ target }) => target.sensitive,
    );
    const rows = [
        ...operations.flatMap(({ name, input, output }) => [
            [`${name}Input`, toRow(input.members)] as const,
            [`${name}Output`, toRow(output.members)] as const,
        ]),
        ...shapes.filter((shape) => hiding.has(shape)).map((shape) => [shape.name, toRow(listInner(shape))] as const),
    ].filter(([, row]) => Object.keys(row).length > 0);
    return [
        printImport("import", ["createRedact", "type SensitiveTable"], runtime),
        printImport("import", ["operations"], "./operations.gen.js"),
        "\n",
        printDoc([
            "Sensitive members by structure: true hides all that is inside, a name leads on to that structure's row, `*` stands for every element of a list or value of a map.",
        ]),
        printConst("export const sensitive: SensitiveTable", Object.fromEntries(rows)),
        "\n",
        printDoc(["Copies an operation's input or output without its sensitive members."]),
        "export const redact = /* @__PURE__ */ createRedact<keyof typeof operations>(sensitive, operations);\n",
    ].join("");

    function toRow(members: readonly Member[]): Record<string, string | true> {
        const hidden = members.filter(({ target }) => target.sensitive || hiding.has(target));
        return Object.fromEntries(hidden.map(({ name, target }) => [name, target.sensitive || target.name]));
    }
}
