import { describe, expect, it } from "vitest";
import { createTestService } from "../../../support/local-service.js";
import { startMs } from "../../../support/local-core.js";

function setUp() {
    const { local, finspace } = createTestService();
    const ask = async (method: string, name: string, body?: unknown, headers: HeadersInit | undefined = {}) => {
        const text = typeof body === "string" ? body : JSON.stringify(body);
        const response = await local.fetch(`http://localhost/_local/${name}`, {
            method,
            headers,
            ...(text && { body: text }),
        });
        return { status: response.status, body: (await response.json()) as unknown };
    };
    const addUser = () => finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
    return { local, finspace, ask, addUser };
}

describe("/_local/", () => {
    it("health says that the service is there, and what it holds", async () => {
        const { ask, addUser } = setUp();
        await addUser();
        expect(await ask("GET", "health")).toEqual({
            status: 200,
            body: {
                status: "ok",
                timeMs: startMs,
                time: "2026-01-01T00:00:00.000Z",
                resources: {
                    users: 1,
                    "permission groups": 0,
                    memberships: 0,
                    datasets: 0,
                    changesets: 0,
                    "data views": 0,
                },
            },
        });
    });

    it("reset forgets everything", async () => {
        const { ask, addUser, local } = setUp();
        await addUser();
        expect(await ask("POST", "reset")).toEqual({ status: 200, body: {} });
        expect(local.exportState().tables.users).toEqual([]);
    });

    it("state gives and takes all there is", async () => {
        const { ask, addUser, local } = setUp();
        await addUser();
        const { body } = await ask("GET", "state");
        expect(body).toEqual(local.exportState());
        local.reset();
        expect((await ask("PUT", "state", body)).status).toBe(200);
        expect(local.exportState()).toEqual(body);
        expect(await ask("PUT", "state", {})).toEqual({
            status: 400,
            body: { message: 'state: format must be "finspace-data/local".' },
        });
    });

    it("clock tells and advances the time", async () => {
        const { ask, local } = setUp();
        const clock = { timeMs: startMs + 1000, time: "2026-01-01T00:00:01.000Z" };
        expect(await ask("POST", "clock", { advanceMs: 1000 })).toEqual({ status: 200, body: clock });
        expect((await ask("GET", "clock")).body).toEqual(clock);
        expect(local.now()).toBe(startMs + 1000);
        expect((await ask("POST", "clock", { advanceMs: -1 })).status).toBe(400);
        expect((await ask("POST", "clock", { advanceMs: 9e15 })).status).toBe(400);
        expect((await ask("POST", "clock")).status).toBe(400);
    });

    it("faults are listed, replaced and taken away", async () => {
        const { ask } = setUp();
        const faults = [{ operation: "GetUser", next: 2, status: 503 }];
        expect(await ask("PUT", "faults", { faults })).toEqual({ status: 200, body: { faults } });
        expect((await ask("GET", "faults")).body).toEqual({ faults });
        expect(await ask("PUT", "faults", { faults: [{ cat: 1 }] })).toMatchObject({
            status: 400,
            body: { message: expect.stringMatching(/cat/) },
        });
        await ask("DELETE", "faults");
        expect((await ask("GET", "faults")).body).toEqual({ faults: [] });
    });

    it("journal has the requests of the API, and none of its own", async () => {
        const { ask, addUser, local } = setUp();
        await addUser();
        expect((await ask("GET", "journal")).body).toEqual({
            journal: JSON.parse(JSON.stringify(local.listJournal())),
        });
        expect(local.listJournal()).toHaveLength(1);
        await ask("DELETE", "journal");
        expect(local.listJournal()).toEqual([]);
    });

    it.each([
        {
            method: "GET",
            name: "nothing",
            status: 404,
            want: /There is no \/_local\/nothing; there are health, reset, /,
        },
        { method: "GET", name: "constructor", status: 404, want: /There is no/ },
        { method: "DELETE", name: "health", status: 405, want: /This takes GET/ },
        { method: "PUT", name: "faults", body: "{", status: 400, want: /not JSON/ },
        { method: "PUT", name: "faults", body: "[]", status: 400, want: /^The body must be a JSON object\.$/ },
        { method: "POST", name: "clock", body: "null", status: 400, want: /^The body must be a JSON object\.$/ },
        { method: "POST", name: "clock", body: "{}", status: 400, want: /advanceMs must be a whole number from 0/ },
        { method: "PUT", name: "faults", status: 400, want: /must be a list/ },
        {
            method: "POST",
            name: "reset",
            headers: { origin: "http://evil.example" },
            status: 403,
            want: /another origin/,
        },
    ])("refuses $method $name with $status", async ({ method, name, body, headers, status, want }) => {
        const answer = await setUp().ask(method, name, body, headers);
        expect(answer).toMatchObject({ status, body: { message: expect.stringMatching(want) } });
    });
});

// RFC 9110 has it with every 405.
it("lists the methods that there are where another one is refused", async () => {
    const { local } = setUp();
    const allowed = ["_local/state", "user"].map(async (path) => {
        const { status, headers } = await local.fetch(`http://localhost/${path}`, { method: "DELETE" });
        return [status, headers.get("allow")];
    });
    expect(await Promise.all(allowed)).toEqual([
        [405, "GET, PUT"],
        [405, "POST, GET"],
    ]);
});

describe("/", () => {
    const accept = "text/html,application/xhtml+xml,*/*;q=0.8";

    it("sends a browser to the status page", async () => {
        const { local } = setUp();
        const { status, headers } = await local.fetch("http://localhost/", { headers: { accept } });
        expect([status, headers.get("location")]).toEqual([302, "/_local/"]);
        expect(local.listJournal()).toEqual([]);
    });

    it.each([
        { name: "a client", headers: { accept: "*/*" } },
        { name: "a signed request", headers: { accept, authorization: "AWS4-HMAC-SHA256" } },
        { name: "another method", headers: { accept }, method: "POST" },
        { name: "another path", headers: { accept }, path: "cat" },
    ])("answers $name as the API does", async ({ headers, method = "GET", path = "" }) => {
        const { local } = setUp();
        const answer = await local.fetch(`http://localhost/${path}`, { method, headers });
        expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([404, "UnknownOperationException"]);
    });
});
