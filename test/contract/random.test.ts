import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readText } from "../scripts/models.js";
import { readService } from "../../scripts/smithy/read-service.js";
import { arbitraryInput } from "../support/arbitrary-input.js";
import { seed } from "../support/seed.js";
import { type Running } from "./backends/backend.js";
import { generatedTables, startTables } from "./backends/tables.js";
import { accepted, refused } from "./case.js";
import { model } from "./cases.js";
import { toUnderstood } from "./input-cases.js";
import { listOperations, type Structure } from "./model.js";
import { arbitraryProbed } from "./random-inputs.js";
import { toRequest } from "./request.js";
import { runCase } from "./run-case.js";

const service = readService(readText("model/finspace-data.json"));
const operations = listOperations(model).map((ast) => ({
    name: ast.name,
    ast,
    operation: service.operations.find(({ name }) => name === ast.name)!,
}));
const settings = { seed, numRuns: 100 };

describe("the server", () => {
    let running: Running;
    beforeAll(() => {
        running = startTables(generatedTables);
    });

    it.each(operations)("accepts any input of $name that the model allows", async ({ ast, operation }) => {
        await fc.assert(
            fc.asyncProperty(arbitraryInput(operation), async (input: Structure) => {
                const want = { ...accepted, input: toUnderstood(input) };
                const one = {
                    operation: ast.name,
                    kind: "accepted",
                    name: "",
                    request: toRequest(ast, input),
                    want,
                } as const;
                expect(await runCase(running, one, want)).toBeUndefined();
            }),
            settings,
        );
    });

    it.each(operations.filter(({ ast }) => Object.keys(ast.members).length > 0))(
        "refuses any input of $name that is broken in one place, and names the place",
        async ({ ast, operation }) => {
            const broken = arbitraryProbed(model, ast, operation, ({ refusedAt }) => refusedAt !== undefined);
            await fc.assert(
                fc.asyncProperty(broken, async ({ input, probe }) => {
                    const want = { ...refused(400, "ValidationException"), named: [probe.refusedAt!.join(".")] };
                    const one = {
                        operation: ast.name,
                        kind: "refused",
                        name: "",
                        request: toRequest(ast, input),
                        want,
                    } as const;
                    expect(await runCase(running, one, want)).toBeUndefined();
                }),
                settings,
            );
        },
    );
});
