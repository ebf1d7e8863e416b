import { compareModels } from "finspace-data/generate";
import { expectEqual } from "./run-programs.js";

/** Compares two models, which needs none of the generator's libraries. */
export function compareTwoModels(): void {
    const [old, next] = [["GetUser", "GetTeam"], ["GetUser"]].map(createModel);
    const { grades } = compareModels(old!, next!);
    expectEqual(grades.breaking, 1);
}

function createModel(names: readonly string[]): string {
    const operations = names.map((name) => ({ target: `example#${name}` }));
    const shapes = Object.fromEntries(operations.map(({ target }) => [target, { type: "operation" }]));
    return JSON.stringify({
        smithy: "2.0",
        shapes: { ...shapes, "example#Example": { type: "service", version: "1", operations } },
    });
}
