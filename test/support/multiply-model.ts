import { readFileSync } from "node:fs";
import { type AstModel, parseModel } from "../../scripts/index.js";

type Shape = AstModel["shapes"][string];

/** The model of test/fixtures/protocol many times over, each time under names and paths of its own. */
export function multiplyModel(times: number): AstModel {
    const { shapes, ...rest } = parseModel(readFileSync("test/fixtures/protocol/model.json", "utf8"));
    const [[id, service], ...others] = Object.entries(shapes) as [[string, Shape]];
    const copies = Array.from({ length: times }, (_, i) => {
        const rename = (value: object) =>
            JSON.parse(
                JSON.stringify(value)
                    .replaceAll(/example\.wire#(\w+)/g, `example.wire#$1Of${i}`)
                    .replaceAll('"uri":"/', `"uri":"/${i}/`),
            ) as object;
        return { operations: rename(service.operations!), shapes: rename(Object.fromEntries(others)) };
    });
    const operations = copies.flatMap((copy) => copy.operations) as Shape["operations"];
    const own = copies.flatMap((copy) => Object.entries(copy.shapes)) as [string, Shape][];
    const errors = service.errors!.map(({ target }) => ({ target: `${target}Of0` }));
    return { ...rest, shapes: Object.fromEntries([[id, { ...service, operations: operations!, errors }], ...own]) };
}
