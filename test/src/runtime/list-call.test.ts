import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { FinSpaceData, type ListCall, ServiceError } from "finspace-data";
import { operations } from "../../../generated/operations.gen.js";
import { catchError } from "../../support/catch-error.js";
import { createRecordingFetch, error, json, type Reply } from "../../support/recording-fetch.js";
import { createTestClient, fixedOptions } from "../../support/test-client.js";

interface Row {
    readonly name: string;
    readonly items: string;
    readonly call: (finspace: FinSpaceData) => ListCall<object, unknown>;
}

const rows: Row[] = [
    { name: "ListChangesets", items: "changesets", call: (finspace) => finspace.listChangesets({ datasetId: "d" }) },
    { name: "ListDataViews", items: "dataViews", call: (finspace) => finspace.listDataViews({ datasetId: "d" }) },
    { name: "ListDatasets", items: "datasets", call: (finspace) => finspace.listDatasets({}) },
    {
        name: "ListPermissionGroups",
        items: "permissionGroups",
        call: (finspace) => finspace.listPermissionGroups({ maxResults: 2 }),
    },
    {
        name: "ListPermissionGroupsByUser",
        items: "permissionGroups",
        call: (finspace) => finspace.listPermissionGroupsByUser({ userId: "u", maxResults: 2 }),
    },
    { name: "ListUsers", items: "users", call: (finspace) => finspace.listUsers({ maxResults: 2 }) },
    {
        name: "ListUsersByPermissionGroup",
        items: "users",
        call: (finspace) => finspace.listUsersByPermissionGroup({ permissionGroupId: "g", maxResults: 2 }),
    },
];

async function collect<Item>(iterable: AsyncIterable<Item>): Promise<Item[]> {
    const all: Item[] = [];
    for await (const item of iterable) all.push(item);
    return all;
}

describe("the rows of this test", () => {
    it("are the model's list operations, all of them", () => {
        const paginated = Object.values(operations).filter((operation) => "paginated" in operation);
        expect(rows.map(({ name }) => name).toSorted()).toEqual(paginated.map(({ name }) => name).toSorted());
    });
});

describe.each(rows)("$name", ({ items, call }) => {
    const pages: [Reply, Reply, Reply] = [
        json({ [items]: [1, 2], nextToken: "t/1" }),
        // An empty page with a token is not the end.
        json({ [items]: [], nextToken: "t2" }),
        json({ [items]: [3] }),
    ];

    function create(replies: readonly Reply[] = pages) {
        const { finspace, requests } = createTestClient(replies);
        return { list: call(finspace), requests };
    }

    it("sends nothing before it is asked for", async () => {
        const { list, requests } = create();
        list.pages();
        list[Symbol.asyncIterator]();
        // What had been begun would be recorded by the next turn of the event loop.
        await setImmediate();
        expect(requests).toEqual([]);
    });

    it("gives one page to an await", async () => {
        const { list, requests } = create();
        expect(await list).toEqual({ [items]: [1, 2], nextToken: "t/1" });
        expect(requests).toHaveLength(1);
    });

    it("gives every item of every page to a loop", async () => {
        const { list, requests } = create();
        expect(await collect(list)).toEqual([1, 2, 3]);
        expect(requests.map(({ url }) => url.searchParams.get("nextToken"))).toEqual([null, "t/1", "t2"]);
    });

    it("gives every page to a loop over pages()", async () => {
        const { list } = create();
        expect(await collect(list.pages())).toEqual([
            { [items]: [1, 2], nextToken: "t/1" },
            { [items]: [], nextToken: "t2" },
            { [items]: [3] },
        ]);
    });

    it("sends the other members with each page", async () => {
        const { list, requests } = create();
        await collect(list);
        const others = requests.map(({ url }) => {
            url.searchParams.delete("nextToken");
            return url.pathname + url.search;
        });
        expect(new Set(others).size).toBe(1);
    });

    it("fetches the first page once for all", async () => {
        const { list, requests } = create();
        expect(await list).toBe(await list);
        await collect(list);
        expect(requests).toHaveLength(3);
    });
});

describe("a list call", () => {
    const twoPages = [
        json({ users: [{ userId: "a" }, { userId: "b" }], nextToken: "t" }),
        json({ users: [{ userId: "c" }] }),
    ];

    function create(replies: readonly Reply[] = twoPages) {
        const { finspace, requests } = createTestClient(replies);
        return { list: finspace.listUsers({ maxResults: 2 }), requests };
    }

    it("stops fetching where the loop breaks", async () => {
        const { list, requests } = create();
        for await (const user of list) if (user.userId === "b") break;
        expect(requests).toHaveLength(1);
    });

    it("fetches a page only when it is asked for", async () => {
        const { list, requests } = create();
        const counts: number[] = [];
        for await (const _ of list.pages()) counts.push(requests.length);
        expect(counts).toEqual([1, 2]);
    });

    it("begins at the caller's token", async () => {
        const { finspace, requests } = createTestClient([json({ users: [] })]);
        await finspace.listUsers({ maxResults: 2, nextToken: "mine" });
        expect(requests[0]!.url.search).toBe("?nextToken=mine&maxResults=2");
    });

    it.each([
        { name: "no token", given: undefined },
        { name: "a null token", given: null },
        { name: "an empty token", given: "" },
    ])("ends with $name", async ({ given }) => {
        const { list, requests } = create([json({ users: [{ userId: "a" }], nextToken: given })]);
        expect(await collect(list)).toHaveLength(1);
        expect(requests).toHaveLength(1);
    });

    it("takes a page without its list for an empty one", async () => {
        const { list } = create([json({ nextToken: "t" }), json({ users: [{ userId: "a" }] })]);
        expect(await collect(list)).toHaveLength(1);
    });

    it.each([
        { name: "at once", tokens: ["a", "a"], want: 2 },
        // Only the token before was looked at: a, b, a, b went on for ever.
        { name: "after another", tokens: ["a", "b", "a"], want: 3 },
    ])("rejects if the service repeats a token $name", async ({ tokens, want }) => {
        const { list, requests } = create(tokens.map((nextToken) => json({ users: [], nextToken })));
        expect(await catchError(collect(list))).toMatchObject({
            message: "ListUsers: the service repeated nextToken; the list would never end",
        });
        expect(requests).toHaveLength(want);
    });

    it("gives an ordinary promise from then(), catch() and finally()", () => {
        const { list } = create();
        const promises = [list.then((page) => page), list.catch(() => {}), list.finally(() => {})];
        expect(promises.map((promise) => promise.constructor)).toEqual([Promise, Promise, Promise]);
    });

    it("is a promise to those who ask", () => {
        expect(create().list).toBeInstanceOf(Promise);
    });

    it("can be awaited among others", async () => {
        const { finspace } = createTestClient([json({ users: [] })]);
        const [page, user] = await Promise.all([
            finspace.listUsers({ maxResults: 1 }),
            finspace.getUser({ userId: "u" }),
        ]);
        expect([page, user]).toEqual([{ users: [] }, { users: [] }]);
    });

    it("gives a failure to catch()", async () => {
        const { list } = create([error(404, "ResourceNotFoundException")]);
        expect(await list.catch((thrown: unknown) => thrown)).toBeInstanceOf(ServiceError);
    });

    it("gives a failure to the loop", async () => {
        const { list } = create([twoPages[0]!, error(404, "ResourceNotFoundException")]);
        const seen: unknown[] = [];
        const thrown = await catchError(
            (async () => {
                for await (const user of list) seen.push(user);
            })(),
        );
        expect(seen).toHaveLength(2);
        expect(thrown).toMatchObject({ code: "ResourceNotFoundException", operation: "ListUsers" });
    });

    it("runs finally() after a success and after a failure", async () => {
        const ran: string[] = [];
        await create().list.finally(() => void ran.push("success"));
        await catchError(create([error(404)]).list.finally(() => void ran.push("failure")));
        expect(ran).toEqual(["success", "failure"]);
    });

    it("heeds the signal between pages", async () => {
        const controller = new AbortController();
        const { fetch, requests } = createRecordingFetch(...twoPages);
        const list = new FinSpaceData({ ...fixedOptions, fetch }).listUsers(
            { maxResults: 2 },
            { signal: controller.signal },
        );
        const reason = {};
        const looped = (async () => {
            for await (const _ of list.pages()) controller.abort(reason);
        })();
        expect(await catchError(looped)).toBe(reason);
        expect(requests).toHaveLength(1);
    });

    it("rejects an input that cannot be sent only when it is asked for", async () => {
        const { finspace, requests } = createTestClient(twoPages);
        const list = finspace.listChangesets({ datasetId: ".." });
        expect(await catchError(list)).toMatchObject({ name: "InputError", member: "datasetId" });
        expect(requests).toEqual([]);
    });
});
