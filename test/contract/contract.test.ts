import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printTable } from "../support/print-table.js";
import type { Running } from "./backends/backend.js";
import { backends } from "./backends/index.js";
import type { Case } from "./case.js";
import { cases, model } from "./cases.js";
import { differences, findDifferences, toWant } from "./differences.js";
import { listOperations } from "./model.js";
import { runCase } from "./run-case.js";

const operations = listOperations(model).map((operation) => ({
    ...operation,
    own: cases.filter((one) => one.operation === operation.name),
}));
const kinds = ["success", "error", "accepted", "refused", "protocol"] as const;
/** Cases that a backend answered as it should. */
const answered = new Map<string, Case[]>();

afterAll(() => {
    const rows = backends.map(({ name }) => {
        const own = answered.get(name) ?? [];
        const counts = kinds.map((kind) => own.filter((one) => one.kind === kind).length);
        return [name, ...[...counts, own.length, cases.length - own.length].map(String)];
    });
    printTable(["Backend", ...kinds, "all", "not sent"], rows);
    printTable(
        ["Backend", "cases", "Where it differs: it"],
        differences.map(({ backend, reason, isOf }) => [backend, String(cases.filter(isOf).length), reason]),
    );
});

describe.each(backends)("$name", ({ name, start }) => {
    let running: Running;
    const done: Case[] = [];
    answered.set(name, done);

    beforeAll(async () => {
        running = await start();
    });
    afterAll(() => running.close());

    it.each(operations)("answers every case of $name as the model says", async ({ own }) => {
        const failures = [];
        for (const one of own) {
            const want = toWant(one, findDifferences(name, one));
            if (want === undefined) continue;
            const failure = await runCase(running, one, want);
            if (failure === undefined) done.push(one);
            else failures.push(failure);
        }
        expect(failures).toEqual([]);
    });

    it("has answered a success and every modelled error of every operation", () => {
        const missing = operations.flatMap((operation) => {
            const own = done.filter((one) => one.operation === operation.name);
            const codes = new Set(own.filter(({ kind }) => kind === "error").map(({ told }) => told!.code));
            const successes = own.some(({ kind }) => kind === "success") ? [] : ["success"];
            return [...successes, ...operation.errors.map(({ code }) => code).filter((code) => !codes.has(code))];
        });
        expect(missing).toEqual([]);
        expect(operations.length).toBe(31);
    });
});

describe("the list of differences", () => {
    it.each(differences)("has none that is not there: $backend $reason", (difference) => {
        const { backend, isOf, instead } = difference;
        const own = cases.filter(isOf);
        expect(own.length).toBeGreaterThan(0);
        if (instead === "nothing") return;
        // What it says of a case differs from what the entries before it say.
        const idle = own.filter((one) => {
            const all = findDifferences(backend, one);
            const at = all.indexOf(difference);
            return isDeepStrictEqual(toWant(one, all.slice(0, at + 1)), toWant(one, all.slice(0, at)));
        });
        expect(idle.map(({ operation, name }) => `${operation} ${name}`)).toEqual([]);
    });
});
