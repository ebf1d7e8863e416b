import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { emitOpenApi } from "../../scripts/openapi/emit-openapi.js";
import { readService } from "../../scripts/smithy/read-service.js";
import { printTable } from "../support/print-table.js";
import type { Running } from "./backends/backend.js";
import { startPrismOn } from "./backends/prism.js";
import { startTables } from "./backends/tables.js";
import type { Case, Want } from "./case.js";
import { cases, model } from "./cases.js";
import { findDifferences, toWant } from "./differences.js";
import { listOperations } from "./model.js";
import { buildTables } from "./mutations/build-tables.js";
import { mutate, restrict } from "./mutations/mutate.js";
import type { Mutation } from "./mutations/mutation.js";
import { listErrorMutations, listOperationMutations } from "./mutations/operation-mutations.js";
import { listShapeMutations } from "./mutations/shape-mutations.js";
import { spread } from "./mutations/spread.js";
import { runCase } from "./run-case.js";

const all = [...listShapeMutations(model), ...listOperationMutations(model), ...listErrorMutations(model)];
/** Every place takes half a minute: `MUTATIONS=all npm test -- test/contract/mutations`. */
const places = process.env["MUTATIONS"] === "all" ? Infinity : 4;
const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const own = all.filter((mutation) => mutation.kind === kind);
    return { kind, count: own.length, tried: spread(own, places) };
});
const everyOperation = listOperations(model).map(({ name }) => name);
const rows: string[][] = [];

afterAll(() => printTable(["Mutation", "places", "tried", "caught", "for instance by"], rows));

/** The first case that a backend fails. */
async function findFailing(
    running: Running,
    own: readonly Case[],
    toWanted: (one: Case) => Want | undefined = ({ want }) => want,
): Promise<Case | undefined> {
    for (const one of own) {
        const want = toWanted(one);
        if (want && (await runCase(running, one, want)) !== undefined) return one;
    }
    return undefined;
}

function startMutated(text: string): Running {
    return startTables(buildTables(text));
}

function toTitle({ operation, name }: Case): string {
    return `${operation} ${name}`.slice(0, 70);
}

/** Cases that a service without the other operations answers as well: the mutation alone may fail them. */
const ownCases = new Map<string, Promise<Case[]>>();

function findCases({ operations }: Mutation): Promise<Case[]> {
    const id = operations.join();
    const found = ownCases.get(id) ?? listAnswered(operations);
    ownCases.set(id, found);
    return found;
}

async function listAnswered(operations: readonly string[]): Promise<Case[]> {
    const running = startMutated(restrict(model, operations));
    const answered: Case[] = [];
    for (const one of cases)
        if (operations.includes(one.operation) && (await runCase(running, one, one.want)) === undefined)
            answered.push(one);
    return answered;
}

/** Those that Prism's document shows; Prism is started for each. */
const shownToPrism = [
    "member of another type",
    "length max raised",
    "pattern dropped",
    "required dropped",
    "enum value dropped",
    "range max lowered",
    "route changed",
    "method changed",
    "status of success changed",
    "status of an error changed",
    "error dropped",
    "example of success changed",
];

describe("the cases", () => {
    it("find no fault in the model as it stands", async () => {
        expect(await findFailing(startMutated(restrict(model, everyOperation)), cases)).toBeUndefined();
    });

    it("are confronted with at least 30 kinds of mutations", () => {
        expect(kinds.length).toBeGreaterThanOrEqual(30);
    });

    it.each(kinds)("catch $kind", { timeout: 60_000 }, async ({ kind, count, tried }) => {
        const missed: string[] = [];
        let example = "";
        for (const mutation of tried) {
            const failing = await findFailing(startMutated(mutate(model, mutation)), await findCases(mutation));
            if (failing === undefined) missed.push(`${mutation.shape} ${mutation.path.join(" ")}`);
            else example ||= toTitle(failing);
        }
        rows.push([kind, ...[count, tried.length, tried.length - missed.length].map(String), example]);
        expect(missed).toEqual([]);
    });

    it.each(shownToPrism)("catch %s in what Prism serves", { timeout: 60_000 }, async (kind) => {
        const mutation = all.find((one) => one.kind === kind)!;
        const folder = await mkdtemp(`${tmpdir()}/finspace-data-`);
        try {
            const document = `${folder}/openapi.yaml`;
            const text = mutate(model, { ...mutation, operations: everyOperation });
            await writeFile(document, emitOpenApi(readService(text)));
            const running = await startPrismOn(document);
            const own = cases.filter(({ operation }) => mutation.operations.includes(operation));
            const failing = await findFailing(running, own, (one) => toWant(one, findDifferences("Prism", one)));
            await running.close();
            rows.push([kind, "Prism", "1", failing ? "1" : "0", failing ? toTitle(failing) : ""]);
            expect(failing).toBeDefined();
        } finally {
            await rm(folder, { recursive: true });
        }
    });
});
