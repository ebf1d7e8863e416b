import { createBanner } from "../banner.js";
import type { Member, Service, Shape } from "../service.js";
import { printConst, printDoc, printImport } from "./print.js";

/** sensitive.gen.ts: which members a log or an error must not show, by structure. */
export function emitSensitive({ operations, shapes }: Service, runtime: string): string {
    const hiding = computeHidingShapes(shapes);
    const rows = [
        ...operations.flatMap(({ name, input, output }) => [
            [`${name}Input`, toRow(input.members)] as const,
            [`${name}Output`, toRow(output.members)] as const,
        ]),
        ...shapes.filter((shape) => hiding.has(shape)).map((shape) => [shape.name, toRow(listInner(shape))] as const),
    ].filter(([, row]) => Object.keys(row).length > 0);
    return [
        createBanner("//"),
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

/** The members of a shape under the names a row gives them. */
function listInner(shape: Shape): readonly Member[] {
    switch (shape.kind) {
        case "structure":
        case "union":
            return shape.members;
        case "list":
            return [{ ...shape.member, name: "*" }];
        case "map":
            return [{ ...shape.value, name: "*" }];
        default:
            return [];
    }
}

/** Shapes that are not sensitive but have something sensitive inside, at any depth. */
function computeHidingShapes(shapes: readonly Shape[]): ReadonlySet<Shape> {
    const hiding = new Set<Shape>();
    for (let size = -1; size < hiding.size;) {
        size = hiding.size;
        for (const shape of shapes) {
            if (!shape.sensitive && listInner(shape).some(({ target }) => target.sensitive || hiding.has(target)))
                hiding.add(shape);
        }
    }
    return hiding;
}
