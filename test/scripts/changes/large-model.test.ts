import { expect, it } from "vitest";
import { compareModels } from "../../../scripts/changes/compare-models.js";
import type { AstModel } from "../../../scripts/smithy/ast.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { editModel } from "../models.js";
import { listChanges, toModel } from "./compare.js";

const words = "Words that say what this is, at such a length as models have. ".repeat(3);

/** A model of so many operations, each with a structure of its own and one of the service's in its input and output. */
function createModel(count: number, edit: (text: object) => object = (text) => text): AstModel {
    const indices = Array.from({ length: count }, (_, index) => index);
    const documented = { "smithy.api#documentation": words };
    const member = (target: string) => ({ target, traits: documented });
    const members = (index: number) => ({
        ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`member${at}`, member("smithy.api#String")])),
        text: member(`a#Text${index}`),
        next: member(`a#Data${(index * 7) % count}`),
    });
    return parseModel(
        editModel(
            ["a#Shop operations", indices.map((index) => ({ target: `a#Do${index}` }))],
            ...indices.flatMap((index) => [
                [
                    `a#Do${index}`,
                    { type: "operation", input: { target: `a#In${index}` }, output: { target: `a#Out${index}` } },
                ] as const,
                [`a#In${index}`, { type: "structure", members: { data: member(`a#Data${index}`) } }] as const,
                [`a#Out${index}`, { type: "structure", members: { name: member("smithy.api#String") } }] as const,
                [`a#Data${index}`, { type: "structure", members: members(index) }] as const,
                [`a#Text${index}`, index === count - 1 ? edit({ type: "string" }) : { type: "string" }] as const,
            ]),
        ),
    );
}

function compareWithOneChange(count: number) {
    let visits = 0;
    const next = createModel(count, (text) => ({ ...text, traits: { "smithy.api#length": { max: 5 } } }));
    const report = compareModels(createModel(count), next, { onProgress: (shapes) => (visits = shapes) });
    return { report, visits, size: JSON.stringify(next).length };
}

function countVisits(next: AstModel, documentation: boolean): number {
    let visits = 0;
    compareModels(toModel(), next, { documentation, onProgress: (shapes) => (visits = shapes) });
    return visits;
}

it("finds one change in 5 MB, and looks at no more shapes than there are, there and back", { timeout: 60_000 }, () => {
    const count = 2000;
    const { report, visits, size } = compareWithOneChange(count);
    expect(size).toBeGreaterThan(5_000_000);
    expect(listChanges(report)).toEqual([
        expect.stringMatching(/^constraint-tightened: .*Do1999 request data\.text/) as string,
    ]);
    // Input, output, data and text of each operation, and String; at most all of them once more on the way back.
    expect(visits).toBeLessThanOrEqual(2 * (4 * count + 1));
});

it("does ten times the work for ten times the model", { timeout: 60_000 }, () => {
    const [small, large] = [200, 2000].map((count) => compareWithOneChange(count).visits);
    expect(large! / small!).toBeLessThan(11);
    expect(small).toBeGreaterThan(4 * 200);
});

it("does not look for those who feel changes of words, unless it is to list them", () => {
    const described = toModel(["a#Text traits smithy.api#documentation", words]);
    const least = countVisits(toModel(), true);
    expect(countVisits(described, false)).toBe(least);
    expect(countVisits(described, true)).toBeGreaterThan(least);
});
