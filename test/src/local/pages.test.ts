import { describe, expect, it } from "vitest";
import type { Core } from "../../../src/local/core.js";
import { addChangeset, addDataset, createTestCore, refusalOf } from "../../support/local-core.js";

function addUsers(core: Core, count: number, prefix = "u"): void {
    for (let i = 0; i < count; i++)
        core.call("CreateUser", { emailAddress: `${prefix}${i}@example.com`, type: "APP_USER" });
}

function listNames(core: Core, maxResults: number, onPage: (page: number) => void = () => {}): string[] {
    const names: string[] = [];
    let nextToken: string | undefined;
    let page = 0;
    do {
        const answer = core.call("ListUsers", { maxResults, nextToken });
        expect(answer.users.length).toBeLessThanOrEqual(maxResults);
        names.push(...answer.users.map(({ emailAddress }) => emailAddress.split("@")[0]!));
        nextToken = answer.nextToken;
        onPage(page++);
    } while (nextToken !== undefined);
    return names;
}

describe("a list", () => {
    it.each([1, 2, 3, 5, 6, 7])("is whole and in order in pages of %i", (size) => {
        const core = createTestCore();
        addUsers(core, 6);
        expect(listNames(core, size)).toEqual(["u0", "u1", "u2", "u3", "u4", "u5"]);
    });

    it("has no nextToken behind its last page, also if that is full", () => {
        const core = createTestCore();
        addUsers(core, 4);
        const { nextToken } = core.call("ListUsers", { maxResults: 2 });
        expect(core.call("ListUsers", { maxResults: 2, nextToken })).not.toHaveProperty("nextToken");
    });

    it("shows nothing twice and leaves nothing out while items come", () => {
        const core = createTestCore();
        addUsers(core, 4);
        const names = listNames(core, 2, (page) => page < 2 && addUsers(core, 1, `new${page}-`));
        expect(names).toEqual(["u0", "u1", "u2", "u3", "new0-0", "new1-0"]);
    });

    it("goes on where it was when the item before is gone", () => {
        const core = createTestCore();
        const ids = ["a", "b", "c"].map(
            (name) => core.call("CreatePermissionGroup", { name, applicationPermissions: [] }).permissionGroupId,
        );
        const { nextToken } = core.call("ListPermissionGroups", { maxResults: 2 });
        core.call("DeletePermissionGroup", { permissionGroupId: ids[1]! });
        const rest = core.call("ListPermissionGroups", { maxResults: 2, nextToken }).permissionGroups;
        expect(rest.map(({ name }) => name)).toEqual(["c"]);
    });

    it("has up to 100 items where no number is given", () => {
        const core = createTestCore();
        const datasetId = addDataset(core);
        for (let i = 0; i < 101; i++) addChangeset(core, datasetId);
        expect(core.call("ListChangesets", { datasetId }).changesets).toHaveLength(100);
    });

    it("goes on with pages of another size", () => {
        const core = createTestCore();
        addUsers(core, 5);
        const { nextToken } = core.call("ListUsers", { maxResults: 2 });
        expect(core.call("ListUsers", { maxResults: 3, nextToken }).users).toHaveLength(3);
    });
});

describe("a nextToken", () => {
    const forged = { code: "ValidationException", reason: "INVALID_TOKEN" };

    it("is good for its list alone", () => {
        const core = createTestCore();
        const [one, two] = ["one", "two"].map((name) => addDataset(core, { name }));
        for (const datasetId of [one!, one!, two!, two!]) addChangeset(core, datasetId);
        const { nextToken } = core.call("ListChangesets", { datasetId: one!, maxResults: 1 });
        expect(core.call("ListChangesets", { datasetId: one!, nextToken }).changesets).toHaveLength(1);
        expect(refusalOf(() => core.call("ListChangesets", { datasetId: two!, nextToken }))).toMatchObject(forged);
        expect(refusalOf(() => core.call("ListDataViews", { datasetId: one!, nextToken }))).toMatchObject(forged);
        expect(refusalOf(() => core.call("ListUsers", { maxResults: 1, nextToken }))).toMatchObject(forged);
    });

    it.each(["", "x", "???", "é", "YWJj", btoa("3.abc"), btoa("-1")])(
        "is refused if the list did not give it: %s",
        (nextToken) => {
            const core = createTestCore();
            addUsers(core, 3);
            expect(refusalOf(() => core.call("ListUsers", { maxResults: 1, nextToken }))).toMatchObject(forged);
        },
    );

    it("is refused with one character changed", () => {
        const core = createTestCore();
        addUsers(core, 2);
        const token = core.call("ListUsers", { maxResults: 1 }).nextToken!;
        for (let i = 0; i < token.length; i++) {
            const nextToken = token.slice(0, i) + (token[i] === "A" ? "B" : "A") + token.slice(i + 1);
            expect(refusalOf(() => core.call("ListUsers", { maxResults: 1, nextToken }))).toMatchObject(forged);
        }
    });

    it("is refused by a service with another seed", () => {
        const [one, two] = ["1", "2"].map((seed) => createTestCore({ seed }));
        addUsers(one!, 2);
        addUsers(two!, 2);
        const { nextToken } = one!.call("ListUsers", { maxResults: 1 });
        expect(refusalOf(() => two!.call("ListUsers", { maxResults: 1, nextToken }))).toMatchObject(forged);
    });
});

it("reads as many rows for a page of 100 among 100,000 as among 1,000", { timeout: 60_000 }, () => {
    const counts = [1000, 100_000].map((users) => {
        const core = createTestCore();
        addUsers(core, users);
        const { permissionGroupId } = core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
        for (const { userId } of core.store.tables.users.list().map(({ value }) => value))
            core.call("AssociateUserToPermissionGroup", { permissionGroupId, userId });
        let nextToken: string | undefined;
        const pages = [1, 2, 3].map(() => {
            const before = core.store.rowsRead;
            ({ nextToken } = core.call("ListUsers", { maxResults: 100, nextToken }));
            return core.store.rowsRead - before;
        });
        const before = core.store.rowsRead;
        core.call("ListUsersByPermissionGroup", { permissionGroupId, maxResults: 100 });
        return [...pages, core.store.rowsRead - before];
    });
    // One row more than the page has tells whether there is another page; of members, each user is read too.
    expect(counts).toEqual([
        [101, 101, 101, 202],
        [101, 101, 101, 202],
    ]);
});
