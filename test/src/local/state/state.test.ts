import { describe, expect, it } from "vitest";
import type { Core } from "../../../../src/local/core.js";
import type { LocalState } from "../../../../src/local/state/export-state.js";
import { addChangeset, addDataset, createTestCore, format, source } from "../../../support/local-core.js";

/** A service with a row in every table, and things under way. */
function createFull(): Core {
    const core = createTestCore({ transitions: { changeset: { afterMs: 100 }, membership: { afterReads: 2 } } });
    const datasetId = addDataset(core);
    const { permissionGroupId } = core.store.tables.groups.list()[0]!.value;
    const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER", clientToken: "t" });
    core.call("AssociateUserToPermissionGroup", { permissionGroupId, userId });
    const created = addChangeset(core, datasetId);
    core.advance(100);
    core.call("UpdateChangeset", { ...created, sourceParams: source, formatParams: format });
    core.call("CreateDataView", { datasetId, destinationTypeParams: { destinationType: "S3" }, autoUpdate: true });
    core.call("GetProgrammaticAccessCredentials", { environmentId: "e" });
    return core;
}

const full = createFull().exportState();

/** A copy that something was done to. */
function change(work: (state: Mutable) => void): unknown {
    const state = structuredClone(full) as unknown as Mutable;
    work(state);
    return state;
}

/** What a service holds some time and a group later. */
function goOn(core: Core): LocalState {
    core.advance(100);
    core.call("CreatePermissionGroup", { name: "new", applicationPermissions: [] });
    return core.exportState();
}

interface Mutable {
    format: unknown;
    version: unknown;
    tables: Record<string, { key: unknown; sequence: unknown; value: Record<string, unknown> }[]>;
}

describe("exportState", () => {
    it("has all tables, each with a row here", () => {
        expect(Object.values(full.tables).map((rows) => rows.length > 0)).toEqual(Array(9).fill(true));
        expect([full.format, full.version]).toEqual(["finspace-data/local", 1]);
    });

    it("is no part of the service", () => {
        const core = createFull();
        (core.exportState() as unknown as Mutable).tables["users"]![0]!.value["emailAddress"] = "changed";
        expect(core.exportState()).toEqual(full);
    });
});

describe("importState", () => {
    it("makes another service go on as the first one would", () => {
        const first = createFull();
        const second = createTestCore({
            seed: "other",
            transitions: { changeset: { afterMs: 100 }, membership: { afterReads: 2 } },
        });
        second.call("CreateUser", { emailAddress: "gone@example.com", type: "APP_USER" });
        second.importState(JSON.parse(JSON.stringify(first.exportState())));
        expect(goOn(second)).toEqual(goOn(first));
    });

    it.each<{ name: string; given: unknown; want: RegExp }>([
        { name: "nothing", given: undefined, want: /format/ },
        { name: "another format", given: change((state) => (state.format = "x")), want: /format must be/ },
        { name: "another version", given: change((state) => (state.version = 2)), want: /version must be 1, is 2/ },
        {
            name: "no tables",
            given: change((state) => (state.tables = null as never)),
            want: /tables must be an object/,
        },
        { name: "a missing table", given: change((state) => delete state.tables["users"]), want: /look at users/ },
        { name: "an unknown table", given: change((state) => (state.tables["cats"] = [])), want: /look at cats/ },
        {
            name: "a table that is no list",
            given: change((state) => (state.tables["users"] = {} as never)),
            want: /tables\.users must be a list/,
        },
        {
            name: "a row without a key",
            given: change((state) => delete (state.tables["users"]![0] as Partial<Mutable["tables"][string][0]>).key),
            want: /users\[0\]\.key must be a string/,
        },
        {
            name: "a key of another row",
            given: change((state) => (state.tables["users"]![0]!.key = "x")),
            want: /users\[0\]\.key must be what its value says/,
        },
        {
            name: "a sequence that is no number",
            given: change((state) => (state.tables["users"]![0]!.sequence = "1")),
            want: /users\[0\]\.sequence must be a whole number/,
        },
        {
            name: "a negative sequence",
            given: change((state) => (state.tables["users"]![0]!.sequence = -1)),
            want: /users\[0\]\.sequence must be a whole number from 0/,
        },
        {
            name: "a sequence that comes twice",
            given: change((state) => (state.tables["users"]![0]!.sequence = state.tables["groups"]![0]!.sequence)),
            want: /sequence must be another for each row/,
        },
        {
            name: "a sequence that is still to come",
            given: change((state) => (state.tables["users"]![0]!.sequence = 9999)),
            want: /not be above/,
        },
        {
            name: "a member that breaks the model",
            given: change((state) => (state.tables["users"]![0]!.value["type"] = "ADMIN")),
            want: /users\[0\]\.value: type must be one of SUPER_USER, APP_USER/,
        },
        {
            name: "a missing member",
            given: change((state) => delete state.tables["dataViews"]![0]!.value["createTime"]),
            want: /dataViews\[0\]\.value: createTime is required/,
        },
        {
            name: "a progress that is none",
            given: change((state) => (state.tables["memberships"]![0]!.value["progress"] = {})),
            want: /progress\.fromMs is required/,
        },
        {
            name: "a clock beyond the last date",
            given: change((state) => (state.tables["service"]![0]!.value["aheadMs"] = 8e15 + 1)),
            want: /service\[0\]\.value: aheadMs must be from 0 to 8000000000000000/,
        },
        {
            name: "a row twice",
            given: change((state) => state.tables["users"]!.push({ ...state.tables["users"]![0]!, sequence: 0 })),
            want: /key must be another/,
        },
        {
            name: "an address twice",
            given: change((state) => addUser(state, { emailAddress: "A@example.com" })),
            want: /emailAddress must be another/,
        },
        { name: "a role twice", given: change((state) => shareRole(state)), want: /must be entered with one user/ },
        {
            name: "a name twice",
            given: change((state) =>
                state.tables["groups"]!.push({
                    key: "g2",
                    sequence: 0,
                    value: { ...state.tables["groups"]![0]!.value, permissionGroupId: "g2" },
                }),
            ),
            want: /name must be another/,
        },
        {
            name: "an alias twice",
            given: change((state) => shareAlias(state)),
            want: /must be the alias of one dataset/,
        },
        {
            name: "a membership of nobody",
            given: change((state) => (state.tables["users"] = [])),
            want: /tables\.users must have/,
        },
        {
            name: "a changeset of no dataset",
            given: change((state) => (state.tables["datasets"] = [])),
            want: /tables\.datasets must have/,
        },
        {
            name: "a correction of nothing",
            given: change((state) => state.tables["changesets"]!.shift()),
            want: /tables\.changesets must have/,
        },
        {
            name: "no service",
            given: change((state) => (state.tables["service"] = [])),
            want: /tables\.service must have one row/,
        },
    ])("refuses $name, and changes nothing", ({ given, want }) => {
        const core = createFull();
        expect(() => core.importState(given)).toThrow(want);
        expect(() => core.importState(given)).toThrow(TypeError);
        expect(core.exportState()).toEqual(full);
    });

    it("shows no sensitive value in what it refuses", () => {
        const core = createTestCore();
        const given = change((state) => (state.tables["users"]![0]!.value["emailAddress"] = "not an address"));
        expect(() => core.importState(given)).toThrow(/emailAddress must/);
        expect(() => core.importState(given)).not.toThrow(/not an address/);
    });
});

it("is what a service begins with, and goes back to", () => {
    const core = createTestCore({ state: full });
    core.call("CreatePermissionGroup", { name: "new", applicationPermissions: [] });
    core.reset();
    expect(core.exportState()).toEqual(full);
});

function addUser(state: Mutable, value: Record<string, unknown>): void {
    state.tables["users"]!.push({
        key: "u2",
        sequence: 0,
        value: { ...state.tables["users"]![0]!.value, userId: "u2", ...value },
    });
}

function shareRole(state: Mutable): void {
    const apiAccessPrincipalArn = "arn:aws:iam::123456789012:role/One";
    state.tables["users"]![0]!.value["apiAccessPrincipalArn"] = apiAccessPrincipalArn;
    addUser(state, { emailAddress: "b@example.com", apiAccessPrincipalArn });
}

function shareAlias(state: Mutable): void {
    const datasets = state.tables["datasets"]!;
    datasets[0]!.value["alias"] = "alias/a";
    datasets.push({ key: "d2", sequence: 0, value: { ...datasets[0]!.value, datasetId: "d2" } });
}
