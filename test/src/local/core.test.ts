import { describe, expect, it } from "vitest";
import { createCore } from "../../../src/local/core.js";
import type { Core } from "../../../src/local/core.js";
import { addChangeset, addDataset, createTestCore, refusalOf, startMs } from "../../support/local-core.js";

/** Something of each kind that the service makes up. */
function makeUp(core: Core): unknown[] {
    const datasetId = addDataset(core);
    const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
    return [
        datasetId,
        userId,
        addChangeset(core, datasetId),
        core.call("ResetUserPassword", { userId }),
        core.call("GetProgrammaticAccessCredentials", { environmentId: "e" }),
        core.call("GetWorkingLocation", {}),
        readArn(core),
    ];
}

function readArn(core: Core): string | undefined {
    return core.call("ListDatasets", {}).datasets[0]!.datasetArn;
}

describe("the seed", () => {
    it("determines everything that is made up", () => {
        expect(makeUp(createTestCore({ seed: "1" }))).toEqual(makeUp(createTestCore({ seed: "1" })));
    });

    it("makes it different", () => {
        const [one, two] = ["1", "2"].map((seed) =>
            makeUp(createTestCore({ seed })).map((each) => JSON.stringify(each)),
        );
        expect(one!.filter((each, i) => each === two![i])).toEqual([]);
    });

    it("is a random one by default", () => {
        expect(makeUp(createCore())).not.toEqual(makeUp(createCore()));
    });

    it("comes along with a state", () => {
        const [one, two] = ["1", "2"].map((seed) => createTestCore({ seed })) as [Core, Core];
        for (const core of [one, two]) addDataset(core);
        expect(readArn(two)).not.toBe(readArn(one));
        two.importState(one.exportState());
        expect(readArn(two)).toBe(readArn(one));
    });

    it("is kept when the service is reset, so that everything comes again", () => {
        const core = createCore();
        const first = makeUp(core);
        core.reset();
        expect(core.countRows()["users"]).toBe(0);
        expect(makeUp(core)).toEqual(first);
    });

    it("is the first one again when the service is reset after another's state", () => {
        const core = createCore();
        const first = makeUp(core);
        core.importState(createTestCore({ seed: "other" }).exportState());
        core.reset();
        expect(makeUp(core)).toEqual(first);
    });
});

describe("the clock", () => {
    it("is ahead of the machine's by what it was advanced, and back after a reset", () => {
        const core = createTestCore();
        core.advance(5);
        core.advance(7);
        expect(core.now()).toBe(startMs + 12);
        core.reset();
        expect(core.now()).toBe(startMs);
    });

    it.each([-1, 0.5, Number.NaN, "1" as never])("does not advance by %s", (ms) => {
        expect(() => createTestCore().advance(ms)).toThrow(/^advance: advanceMs must be a whole number from 0, is /);
    });

    // No date says what time it was then, so that every request failed.
    it("does not advance beyond the last date there is", () => {
        const core = createTestCore();
        core.advance(8e15);
        expect(() => core.advance(1)).toThrow(TypeError);
        expect(() => core.advance(1)).toThrow(
            "advance: the clock can be 8000000000000000 ms ahead at most, and would be 8000000000000001",
        );
        expect(new Date(core.now()).toISOString()).toMatch(/^\+2555/);
    });
});

describe("transitions", () => {
    it("end after so many answers that show them, half of these queued", () => {
        const core = createTestCore({ transitions: { changeset: { afterReads: 4 } } });
        const created = addChangeset(core, addDataset(core));
        const statuses = Array.from({ length: 5 }, () => core.call("GetChangeset", created).status);
        expect(statuses).toEqual(["PENDING", "PENDING", "RUNNING", "RUNNING", "SUCCESS"]);
    });

    it("end in lists as well, each item by itself", () => {
        const core = createTestCore({ transitions: { afterReads: 1 } });
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        core.call("GetUser", { userId });
        core.call("CreateUser", { emailAddress: "b@example.com", type: "APP_USER" });
        const list = () => core.call("ListUsers", { maxResults: 10 }).users.map(({ status }) => status);
        expect([list(), list()]).toEqual([
            ["ENABLED", "CREATING"],
            ["ENABLED", "ENABLED"],
        ]);
    });

    it("end although the request that comes upon it is refused", () => {
        const core = createTestCore({ transitions: { afterMs: 10 } });
        core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        core.advance(10);
        refusalOf(() => core.call("GetUser", { userId: "none" }));
        const [user] = core.store.tables.users.list();
        expect(user!.value.status).toBe("ENABLED");
    });

    it("are immediate where one is undefined, as where it is left out", () => {
        const core = createTestCore({ transitions: { user: undefined, dataset: { afterMs: 1 } } });
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        expect(core.call("GetUser", { userId }).status).toBe("ENABLED");
    });

    it.each([
        { name: "a time that is none", given: { afterMs: undefined } as never },
        { name: "a negative time", given: { afterMs: -1 } },
        { name: "half a read", given: { user: { afterReads: 0.5 } } },
        { name: "an unknown word", given: "soon" as never },
        { name: "an unknown thing", given: { cat: "immediate" } as never },
        { name: "an empty object for one", given: { user: {} as never } },
    ])("cannot be $name", ({ given }) => {
        expect(() => createTestCore({ transitions: given })).toThrow(/^transitions: /);
    });
});

describe("limits", () => {
    it("are none where one is undefined, as where it is left out", () => {
        const core = createTestCore({ limits: { users: undefined as never } });
        expect(core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" })).toHaveProperty("userId");
    });

    it.each([
        { name: "of an unknown thing", given: { user: 1 } as never, want: "limits: user is 1; " },
        { name: "a negative number", given: { users: -1 }, want: "limits: users is -1; " },
        { name: "a text", given: { datasets: "3" } as never, want: 'limits: datasets is "3"; ' },
    ])("cannot be $name", ({ given, want }) => {
        expect(() => createTestCore({ limits: given })).toThrow(want);
    });
});

it("keeps apart what it remembers from what it is given and gives", () => {
    const core = createTestCore();
    const columns = [{ columnName: "a" }];
    const schemaDefinition = { tabularSchemaConfig: { columns } };
    const given = { datasetTitle: "t", kind: "TABULAR", permissionGroupParams: {}, schemaDefinition } as const;
    const { datasetId } = core.call("CreateDataset", given);
    columns[0]!.columnName = "changed";
    expect(core.call("GetDataset", { datasetId }).schemaDefinition!.tabularSchemaConfig!.columns).toEqual([
        { columnName: "a" },
    ]);
});

// A long beyond 2^53 comes as a bigint, which JSON.stringify throws for.
it("takes times that a number holds only nearly", () => {
    const core = createTestCore();
    const datasetId = addDataset(core);
    const asOfTimestamp = 9_223_372_036_854_775_807n as never;
    const view = core.call("CreateDataView", {
        datasetId,
        asOfTimestamp,
        destinationTypeParams: { destinationType: "S3" },
    });
    expect(core.call("GetDataView", view).asOfTimestamp).toBe(Number(2n ** 63n));
    expect(() => core.exportState()).not.toThrow();
});
