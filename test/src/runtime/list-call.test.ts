import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FinSpaceData, type ListCall, type ListOptions, responseOf, ServiceError, type User } from "finspace-data";
import { operations } from "../../../generated/operations.gen.js";
import { ArtGallery } from "../../fixtures/gallery/generated/client.gen.js";
import { catchError } from "../../support/catch-error.js";
import { createRecordingFetch, error, json, raw, type Reply } from "../../support/recording-fetch.js";
import { seed } from "../../support/seed.js";
import { createTestClient, fixedOptions } from "../../support/test-client.js";

interface Row {
    readonly name: string;
    readonly items: string;
    readonly call: (finspace: FinSpaceData, options?: ListOptions) => ListCall<object, unknown>;
}

const rows: Row[] = [
    {
        name: "ListChangesets",
        items: "changesets",
        call: (finspace, options) => finspace.listChangesets({ datasetId: "d" }, options),
    },
    {
        name: "ListDataViews",
        items: "dataViews",
        call: (finspace, options) => finspace.listDataViews({ datasetId: "d" }, options),
    },
    { name: "ListDatasets", items: "datasets", call: (finspace, options) => finspace.listDatasets({}, options) },
    {
        name: "ListPermissionGroups",
        items: "permissionGroups",
        call: (finspace, options) => finspace.listPermissionGroups({ maxResults: 2 }, options),
    },
    {
        name: "ListPermissionGroupsByUser",
        items: "permissionGroups",
        call: (finspace, options) => finspace.listPermissionGroupsByUser({ userId: "u", maxResults: 2 }, options),
    },
    { name: "ListUsers", items: "users", call: (finspace, options) => finspace.listUsers({ maxResults: 2 }, options) },
    {
        name: "ListUsersByPermissionGroup",
        items: "users",
        call: (finspace, options) =>
            finspace.listUsersByPermissionGroup({ permissionGroupId: "g", maxResults: 2 }, options),
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

    function create(replies: readonly Reply[] = pages, options?: ListOptions) {
        const { finspace, requests } = createTestClient(replies);
        return { list: call(finspace, options), requests };
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

    it("gives every item from a page on to a loop over it", async () => {
        const { list } = create();
        expect(await collect(await list)).toEqual([1, 2, 3]);
    });

    it("collects so many items, and goes on within the page", async () => {
        const { items: first, resumeToken } = await create().list.toArray({ limit: 1 });
        expect(first).toEqual([1]);
        const { list, requests } = create(pages, { startingToken: resumeToken });
        expect(await list.toArray()).toEqual({ items: [2, 3], resumeToken: undefined });
        expect(requests.map(({ url }) => url.searchParams.get("nextToken"))).toEqual([null, "t/1", "t2"]);
    });

    it("gives no more items than maxItems says", async () => {
        expect(await collect(create(pages, { maxItems: 1 }).list)).toEqual([1]);
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

    it("fetches the page of the caller's token once, awaited and iterated", async () => {
        const { finspace, requests } = createTestClient(twoPages);
        const list = finspace.listUsers({ maxResults: 2, nextToken: "mine" });
        const page = await list;
        expect((await collect(page)).map(({ userId }) => userId)).toEqual(["a", "b", "c"]);
        expect((await collect(list)).map(({ userId }) => userId)).toEqual(["a", "b", "c"]);
        expect(requests.map(({ url }) => url.searchParams.get("nextToken"))).toEqual(["mine", "t", "t"]);
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

describe("the pages of a list", () => {
    const first = json({ users: ["a", "b"], nextToken: "t" }, { headers: { "x-amzn-requestid": "r1" } });
    const others: Readonly<Record<string, Reply>> = {
        t: json({ users: ["c", "d"], nextToken: "u" }),
        u: json({ users: ["e"] }),
    };
    const replies: Reply[] = [(request) => (others[request.url.searchParams.get("nextToken") ?? ""] ?? first)(request)];

    function create(options?: ListOptions, given: readonly Reply[] = replies) {
        const { finspace, requests } = createTestClient(given);
        return { list: finspace.listUsers({ maxResults: 2 }, options), requests };
    }

    it("can each be iterated onward", async () => {
        const iterated: unknown[] = [];
        for await (const page of create().list.pages()) iterated.push(await collect(page));
        expect(iterated).toEqual([["a", "b", "c", "d", "e"], ["c", "d", "e"], ["e"]]);
    });

    it("can be iterated after an async function has returned one", async () => {
        const { list, requests } = create();
        const page = await (async () => list)();
        expect(requests).toHaveLength(1);
        expect(await collect(page)).toEqual(["a", "b", "c", "d", "e"]);
    });

    it("fetch nothing more where the loop over one breaks", async () => {
        const { list, requests } = create();
        for await (const user of await list) if ((user as unknown) === "b") break;
        expect(requests).toHaveLength(1);
    });

    it("reject the loop over one if the service repeats a token", async () => {
        const { list, requests } = create({}, [json({ users: ["a"], nextToken: "t" })]);
        expect(await catchError(collect(await list))).toMatchObject({
            message: "ListUsers: the service repeated nextToken; the list would never end",
        });
        expect(requests).toHaveLength(2);
    });

    it("look like what the service sent, and nothing else", async () => {
        const page = await create().list;
        const want = { users: ["a", "b"], nextToken: "t" };
        expect(page).toStrictEqual(want);
        expect(Object.keys(page)).toEqual(Object.keys(want));
        expect(JSON.stringify(page)).toBe(JSON.stringify(want));
        expect(structuredClone(page)).toEqual(want);
        expect(inspect(page)).toBe(inspect(want));
    });

    it("are cut to maxItems, and no further one is fetched", async () => {
        const { list, requests } = create({ maxItems: 3 });
        expect(await collect(list.pages())).toEqual([
            { users: ["a", "b"], nextToken: "t" },
            { users: ["c"], nextToken: "u" },
        ]);
        expect(requests).toHaveLength(2);
    });

    it("end with the page that maxItems fills", async () => {
        const { list, requests } = create({ maxItems: 2 });
        expect(await collect(list)).toEqual(["a", "b"]);
        expect(requests).toHaveLength(1);
    });

    it("count against maxItems where one is iterated onward", async () => {
        const pages = await collect(create({ maxItems: 3 }).list.pages());
        expect(await collect(pages[0]!)).toEqual(["a", "b", "c"]);
        expect(await collect(pages[1]!)).toEqual(["c"]);
    });

    it("tell of their responses, cut ones too", async () => {
        const [whole, cut] = [await create().list, await create({ maxItems: 1 }).list];
        expect(cut.users).toEqual(["a"]);
        expect([responseOf(whole).requestId, responseOf(cut).requestId]).toEqual(["r1", "r1"]);
    });

    it("begin at the startingToken", async () => {
        const { resumeToken } = await create().list.toArray({ limit: 3 });
        const { list, requests } = create({ startingToken: resumeToken, maxItems: 2 });
        expect(await list).toEqual({ users: ["d"], nextToken: "u" });
        expect(await collect(list.pages())).toEqual([{ users: ["d"], nextToken: "u" }, { users: ["e"] }]);
        expect(await collect(list)).toEqual(["d", "e"]);
        expect(requests[0]!.url.searchParams.get("nextToken")).toBe("t");
    });

    it("are not fetched in vain if the service answers a token with itself", async () => {
        const { finspace, requests } = createTestClient([json({ users: [], nextToken: "mine" })]);
        await catchError(collect(finspace.listUsers({ maxResults: 2, nextToken: "mine" })));
        expect(requests).toHaveLength(1);
    });
});

describe("a list call that is iterated twice", () => {
    it("starts over from the first page, which is not fetched again", async () => {
        const { finspace, requests } = createTestClient([
            json({ users: ["a"], nextToken: "t" }),
            json({ users: ["b"] }),
        ]);
        const list = finspace.listUsers({ maxResults: 1 });
        expect([await collect(list), await collect(list)]).toEqual([
            ["a", "b"],
            ["a", "b"],
        ]);
        expect(requests.map(({ url }) => url.searchParams.get("nextToken"))).toEqual([null, "t", "t"]);
    });
});

describe("toArray", () => {
    const replies = [json({ users: ["a", "b"], nextToken: "t" }), json({ users: ["c"] })];

    it.each([
        { name: "no limit", options: {}, limit: undefined, want: ["a", "b", "c"], fetched: 2, ended: true },
        { name: "a limit within a page", options: {}, limit: 1, want: ["a"], fetched: 1, ended: false },
        { name: "a limit at the end of a page", options: {}, limit: 2, want: ["a", "b"], fetched: 1, ended: false },
        { name: "a limit at the end", options: {}, limit: 3, want: ["a", "b", "c"], fetched: 2, ended: true },
        { name: "a limit beyond the end", options: {}, limit: 9, want: ["a", "b", "c"], fetched: 2, ended: true },
        { name: "maxItems alone", options: { maxItems: 1 }, limit: undefined, want: ["a"], fetched: 1, ended: false },
        { name: "maxItems under the limit", options: { maxItems: 1 }, limit: 2, want: ["a"], fetched: 1, ended: false },
        { name: "maxItems over the limit", options: { maxItems: 2 }, limit: 1, want: ["a"], fetched: 1, ended: false },
    ])("collects $want with $name", async ({ options, limit, want, fetched, ended }) => {
        const { finspace, requests } = createTestClient(replies);
        const { items, resumeToken } = await finspace.listUsers({ maxResults: 2 }, options).toArray({ limit });
        expect(items).toEqual(want);
        expect(requests).toHaveLength(fetched);
        expect(resumeToken === undefined).toBe(ended);
    });

    it("leaves the page that a call was awaited for as it is", async () => {
        const list = createTestClient(replies).finspace.listUsers({ maxResults: 2 });
        const page = await list;
        (await list.toArray({ limit: 2 })).items.length = 0;
        expect(page.users).toEqual(["a", "b"]);
        expect(await list).toBe(page);
    });

    it("goes on from the caller's token where it was left in its page", async () => {
        const { finspace } = createTestClient(replies);
        const { resumeToken } = await finspace.listUsers({ maxResults: 2, nextToken: "mine" }).toArray({ limit: 1 });
        const { finspace: later, requests } = createTestClient(replies);
        await later.listUsers({ maxResults: 2 }, { startingToken: resumeToken });
        expect(requests[0]!.url.searchParams.get("nextToken")).toBe("mine");
    });

    it("gives tokens that are good for pages of another size", async () => {
        const { finspace } = createTestClient([json({ users: ["a", "b", "c", "d"] })]);
        const { resumeToken } = await finspace.listUsers({ maxResults: 4 }).toArray({ limit: 3 });
        const smaller = [
            json({ users: ["a", "b"], nextToken: "t" }),
            json({ users: ["c", "d"], nextToken: "u" }),
            json({ users: ["e"] }),
        ];
        const { finspace: later } = createTestClient(smaller);
        const list = later.listUsers({ maxResults: 2 }, { startingToken: resumeToken });
        expect((await list.toArray()).items).toEqual(["d", "e"]);
    });
});

function album(photos: readonly string[], next?: string): Reply {
    return json({ album: { title: "T", photos, page: { next } }, other: 1 });
}

describe("a list whose items and token are members of members", () => {
    const replies = [album(["a", "b"], "t"), album(["c"])];

    function create(options: ListOptions = {}, given: readonly Reply[] = replies) {
        const { fetch, requests } = createRecordingFetch(...given);
        const gallery = new ArtGallery({ ...fixedOptions, fetch });
        return { list: gallery.listPhotos({ artworkId: "A-1" }, options), requests };
    }

    it("gives every item of every page", async () => {
        const { list, requests } = create();
        expect(await collect(list)).toEqual(["a", "b", "c"]);
        expect(requests.map(({ url }) => url.search)).toEqual(["", "?next-token=t"]);
    });

    it("cuts a page to maxItems, with all that stands around its items", async () => {
        expect(await create({ maxItems: 1 }).list).toEqual({
            album: { title: "T", photos: ["a"], page: { next: "t" } },
            other: 1,
        });
    });

    it("does not change what came where it cuts a page", async () => {
        const { list } = create({ maxItems: 1 });
        const [page] = await collect(list.pages());
        page!.album.title = "mine";
        expect((await list).album.title).toBe("T");
    });

    it("goes on within a page", async () => {
        const { list } = create();
        const { resumeToken } = await list.toArray({ limit: 1 });
        const rest = create({ startingToken: resumeToken }).list;
        expect((await rest).album).toEqual({ title: "T", photos: ["b"], page: { next: "t" } });
        expect((await rest.toArray()).items).toEqual(["b", "c"]);
    });

    it.each([{}, { album: null }, { album: { photos: null } }, { album: "none" }])(
        "takes %j for an empty last page",
        async (page) => {
            expect(await create({}, [json(page)]).list.toArray()).toEqual({ items: [], resumeToken: undefined });
        },
    );

    it("names the token that the service repeats", async () => {
        expect(await catchError(collect(create({}, [album([], "t")]).list))).toMatchObject({
            message: "ListPhotos: the service repeated album.page.next; the list would never end",
        });
    });
});

describe("a list whose items are those of a map", () => {
    const replies = [
        json({ holders: { front: { name: "Ada" }, back: { name: "Max" } }, nextToken: "t" }),
        json({ holders: { gate: { name: "Eve" } } }),
    ];

    function create(options: ListOptions = {}, given: readonly Reply[] = replies) {
        const { fetch } = createRecordingFetch(...given);
        return new ArtGallery({ ...fixedOptions, fetch }).listHolders({}, options);
    }

    it("gives its entries, as keys with values", async () => {
        expect(await collect(create())).toEqual([
            ["front", { name: "Ada" }],
            ["back", { name: "Max" }],
            ["gate", { name: "Eve" }],
        ]);
    });

    it("gives whole pages as they came", async () => {
        expect(await create()).toEqual({
            holders: { front: { name: "Ada" }, back: { name: "Max" } },
            nextToken: "t",
        });
    });

    it("cuts a page to a map of what is wanted", async () => {
        expect(await create({ maxItems: 1 })).toEqual({ holders: { front: { name: "Ada" } }, nextToken: "t" });
    });

    it("goes on within a page", async () => {
        const { resumeToken } = await create().toArray({ limit: 1 });
        const pages = await collect(create({ startingToken: resumeToken }).pages());
        expect(pages.map(({ holders }) => holders)).toEqual([{ back: { name: "Max" } }, { gate: { name: "Eve" } }]);
    });

    it("keeps a key that would set a prototype", async () => {
        const body = '{"holders":{"__proto__":{"name":"Ada"},"back":{"name":"Max"}}}';
        const { holders } = await create({ maxItems: 1 }, [raw(body)]);
        expect(Object.entries(holders)).toEqual([["__proto__", { name: "Ada" }]]);
    });
});

describe("options of a list call", () => {
    const wrong = [0, -1, 1.5, Number.NaN, Infinity, "2" as unknown as number, null as unknown as number];

    it.each(wrong)("rejects maxItems %j, and sends nothing", async (maxItems) => {
        const { finspace, requests } = createTestClient([json()]);
        const list = finspace.listUsers({ maxResults: 2 }, { maxItems });
        const want = new TypeError(
            `ListUsers: maxItems: must be a whole number from 1 to 2147483647, is ${String(maxItems)}`,
        );
        for (const promise of [list, collect(list), collect(list.pages()), list.toArray()])
            expect(await catchError(promise)).toEqual(want);
        expect(requests).toEqual([]);
    });

    it.each(wrong)("rejects limit %j, and sends nothing", async (limit) => {
        const { finspace, requests } = createTestClient([json()]);
        const thrown = await catchError(finspace.listUsers({ maxResults: 2 }).toArray({ limit }));
        expect(thrown).toEqual(
            new TypeError(`ListUsers: limit: must be a whole number from 1 to 2147483647, is ${String(limit)}`),
        );
        expect(requests).toEqual([]);
    });

    it("rejects a startingToken together with the input's own token", async () => {
        const { finspace, requests } = createTestClient([json({ users: ["a", "b"] })]);
        const { resumeToken } = await finspace.listUsers({ maxResults: 2 }).toArray({ limit: 1 });
        const list = finspace.listUsers({ maxResults: 2, nextToken: "mine" }, { startingToken: resumeToken });
        expect(await catchError(list)).toEqual(
            new TypeError("ListUsers: startingToken and nextToken exclude each other; pass one"),
        );
        expect(requests).toHaveLength(1);
    });

    it("rejects another operation's token, and sends nothing", async () => {
        const { finspace, requests } = createTestClient([json({ users: ["a", "b"], datasets: ["a"] })]);
        const { resumeToken } = await finspace.listUsers({ maxResults: 2 }).toArray({ limit: 1 });
        const thrown = await catchError(finspace.listDatasets({}, { startingToken: resumeToken }));
        expect(thrown).toBeInstanceOf(TypeError);
        expect((thrown as Error).message).toMatch(/^ListDatasets: startingToken /);
        expect((thrown as Error).message).not.toContain(resumeToken);
        expect(requests).toHaveLength(1);
    });
});

/** A service that holds pages of these sizes, its items numbered through. */
function createService(sizes: readonly number[]) {
    let count = 0;
    const pages = sizes.map((size) => Array.from({ length: size }, () => count++));
    const reply: Reply = ({ url }) => {
        const page = Number(url.searchParams.get("nextToken") ?? 0);
        return Response.json({
            users: pages[page],
            ...(page + 1 < pages.length && { nextToken: String(page + 1) }),
        });
    };
    return { all: pages.flat(), finspace: createTestClient([reply]).finspace };
}

describe("resume tokens", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });

    it("lead on from every split of a list", async () => {
        await fc.assert(
            fc.asyncProperty(sizes, fc.integer({ min: 1, max: 24 }), async (given, limit) => {
                const { finspace, all } = createService(given);
                const head = await finspace.listUsers({ maxResults: 1 }).toArray({ limit });
                const options = { startingToken: head.resumeToken };
                const tail = head.resumeToken ? await collect(finspace.listUsers({ maxResults: 1 }, options)) : [];
                expect([...head.items, ...tail]).toEqual(all);
                expect(head.items).toHaveLength(Math.min(limit, all.length));
            }),
            { seed, numRuns: 200 },
        );
    });

    it("lead through a whole list, whatever the limits, and nothing comes twice", async () => {
        const limits = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
        await fc.assert(
            fc.asyncProperty(sizes, limits, async (given, steps) => {
                const { finspace, all } = createService(given);
                const seen: User[] = [];
                let startingToken: string | undefined;
                for (let i = 0; i === 0 || startingToken !== undefined; i++) {
                    const list = finspace.listUsers({ maxResults: 1 }, { startingToken });
                    const got = await list.toArray({ limit: steps[i % steps.length] });
                    seen.push(...got.items);
                    startingToken = got.resumeToken;
                }
                expect(seen).toEqual(all);
            }),
            { seed, numRuns: 200 },
        );
    });
});
