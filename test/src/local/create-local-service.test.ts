import { describe, expect, it } from "vitest";
import {
    ConflictException,
    FinSpaceData,
    finspaceSession,
    isServiceError,
    type ServiceError,
} from "../../../src/index.js";
import { createLocalService, type FaultRule, type LocalService } from "../../../src/local/index.js";
import { catchError } from "../../support/catch-error.js";
import { connect, createTestService, credentials } from "../../support/local-service.js";
import { startMs } from "../../support/local-core.js";

const user = { emailAddress: "ada@example.com", type: "APP_USER", firstName: "Ada" } as const;

function post(local: LocalService, path: string, body: string): Promise<Response> {
    const headers = { "content-type": "application/json" };
    return local.fetch(`https://any/${path}`, { method: "POST", body, headers });
}

describe("createLocalService", () => {
    it("is a service to the client: writes, reads, lists, waits and refuses", async () => {
        const { local, finspace } = createTestService({ transitions: { dataset: { afterReads: 2 } } });
        const { userId } = await finspace.createUser(user);
        expect(await finspace.getUser({ userId })).toMatchObject({ ...user, status: "ENABLED", createTime: startMs });
        for (let i = 0; i < 4; i++) await finspace.createUser({ ...user, emailAddress: `u${i}@example.com` });
        expect((await finspace.listUsers({ maxResults: 2 }).toArray()).items).toHaveLength(5);
        const { permissionGroupId } = await finspace.createPermissionGroup({ name: "g", applicationPermissions: [] });
        expect(await finspace.associateUserToPermissionGroup({ permissionGroupId, userId })).toEqual({
            statusCode: 200,
        });
        const error = await catchError(finspace.createUser(user));
        expect(error).toBeInstanceOf(ConflictException);
        expect(error).toMatchObject({ status: 409, reason: "EMAIL_IN_USE" });
        expect(local.listJournal().at(-1)).toMatchObject({ operation: "CreateUser", status: 409 });
    });

    it.each([
        { auth: "on" as never, want: /^auth must be off, check or strict, is on/ },
        { auth: "strict" as const, credentials: {} as never, want: /^credentials must be a list/ },
        { faults: [{ next: -1 }], want: /^faults\[0\]\.next/ },
        { throttle: { requestsPerSecond: 0 }, want: /^throttle:/ },
        { transitions: "soon" as never, want: /^transitions:/ },
        { state: {} as never, want: /^state: format/ },
        { journalSize: -1, want: /^journalSize must be a whole number from 0, is -1/ },
        { journalSize: 0.5, want: /^journalSize must/ },
    ])("refuses an option that is wrong: $want", ({ want, ...options }) => {
        expect(() => createLocalService(options)).toThrow(want);
    });

    it("goes back to the beginning: state, clock, faults and journal", async () => {
        const faults: FaultRule[] = [{ operation: "GetUser", status: 503 }];
        const { local, finspace } = createTestService({ faults });
        await finspace.createUser(user);
        local.advance(1000);
        local.setFaults([]);
        local.reset();
        expect([local.now(), local.listFaults(), local.listJournal()]).toEqual([startMs, faults, []]);
        expect((await finspace.listUsers({ maxResults: 10 })).users).toEqual([]);
    });

    it("goes back to the beginning: what chance strikes, and the throttle", async () => {
        const faults: FaultRule[] = [{ probability: 0.5, status: 404 }];
        const { local, finspace } = createTestService({ faults, throttle: { requestsPerSecond: 10 } });
        const list = () => finspace.listUsers({ maxResults: 1 }).catch((error: ServiceError) => error.status);
        const listAll = async () => {
            const outcomes = [];
            for (let i = 0; i < 11; i++) outcomes.push(await list());
            return outcomes;
        };
        const first = await listAll();
        local.reset();
        expect(await listAll()).toEqual(first);
    });

    it("hands its state to another one", async () => {
        const [one, two] = [createTestService(), createTestService({ seed: "other" })];
        const { userId } = await one.finspace.createUser(user);
        two.local.importState(one.local.exportState());
        expect(await two.finspace.getUser({ userId })).toEqual(await one.finspace.getUser({ userId }));
    });

    it("answers with its own request identifier and the machine's date", async () => {
        const { local } = createTestService();
        local.advance(86_400_000);
        const response = await local.fetch("https://any/user?maxResults=1", {});
        expect(response.headers.get("date")).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
        expect(response.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
    });

    it("dates each answer by its second", async () => {
        let timeMs = 0;
        const { local } = createTestService({ now: () => timeMs });
        const dates: unknown[] = [];
        for (timeMs of [startMs, startMs + 999, startMs + 1000, startMs])
            dates.push((await local.fetch("https://any/user?maxResults=1")).headers.get("date"));
        const [first, second] = ["Thu, 01 Jan 2026 00:00:00 GMT", "Thu, 01 Jan 2026 00:00:01 GMT"];
        expect(dates).toEqual([first, first, second, first]);
    });
});

describe("auth", () => {
    it("is off by default", async () => {
        const { local } = createTestService();
        expect((await local.fetch("https://any/user?maxResults=1")).status).toBe(200);
    });

    it("checks the form of signatures", async () => {
        const { local, finspace } = createTestService({ auth: "check", region: "us-east-1" });
        const response = await local.fetch("https://any/user?maxResults=1");
        expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual([
            403,
            "MissingAuthenticationTokenException",
        ]);
        expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        const elsewhere = connect(local.fetch, { region: "eu-west-1" });
        expect(await catchError(elsewhere.listUsers({ maxResults: 1 }))).toMatchObject({
            code: "InvalidSignatureException",
        });
    });

    it("verifies signatures, and accepts sessions that the service gave out until they expire", async () => {
        const { local, finspace } = createTestService({ auth: "strict" });
        await finspace.createUser(user);
        const guess = connect(local.fetch, { credentials: { ...credentials, secretAccessKey: "guess" } });
        expect(await catchError(guess.listUsers({ maxResults: 1 }))).toMatchObject({
            code: "InvalidSignatureException",
            status: 403,
        });
        const nobody = connect(local.fetch, { credentials: { accessKeyId: "AKIDOTHER", secretAccessKey: "secret" } });
        expect(await catchError(nobody.listUsers({ maxResults: 1 }))).toMatchObject({
            code: "UnrecognizedClientException",
            status: 403,
        });
        const options = {
            environmentId: "e",
            durationInMinutes: 5,
            region: "us-east-1",
            credentials,
            fetch: local.fetch,
            now: () => startMs,
        };
        const session = connect(local.fetch, { credentials: await finspaceSession(options)() });
        expect((await session.listUsers({ maxResults: 1 })).users).toHaveLength(1);
        local.advance(5 * 60_000);
        expect(await catchError(session.listUsers({ maxResults: 1 }))).toMatchObject({
            code: "ExpiredTokenException",
            status: 403,
        });
        // Keys of one's own do not expire, and the service's clock does not date signatures.
        expect((await finspace.listUsers({ maxResults: 1 })).users).toHaveLength(1);
    });

    it("tells a client whose clock is wrong what the time is, so that it asks again", async () => {
        const { local } = createTestService({ auth: "strict" });
        const late = new FinSpaceData({
            region: "us-east-1",
            credentials,
            fetch: local.fetch,
            now: () => startMs - 3_600_000,
        });
        expect(await late.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        expect(local.listJournal().map(({ status, error }) => [status, error])).toEqual([
            [403, "InvalidSignatureException"],
            [200, undefined],
        ]);
    });
});

describe("faults", () => {
    it("answer with an error of the model, with its status, and with any status", async () => {
        const { local, finspace } = createTestService({
            faults: [
                { next: 1, error: "AccessDeniedException" },
                { next: 1, error: "ThrottlingException" },
                { next: 1, status: 503 },
            ],
        });
        const errors = [];
        for (let i = 0; i < 3; i++) errors.push(await catchError(finspace.listUsers({ maxResults: 1 })));
        expect(errors).toMatchObject([
            { name: "AccessDeniedException", status: 403 },
            { name: "ThrottlingException", status: 429 },
            { code: "InjectedFaultException", status: 503 },
        ]);
        expect(isServiceError(errors[0], "AccessDeniedException")).toBe(true);
        expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        expect(local.listJournal()).toHaveLength(4);
    });

    it("drop the connection before or after the request takes effect", async () => {
        const { local, finspace } = createTestService({
            faults: [
                { next: 1, drop: "before" },
                { next: 1, drop: "after" },
            ],
        });
        const count = () => local.exportState().tables.users.length;
        const create = () => catchError(finspace.createUser({ ...user, clientToken: "t" }));
        expect(await create()).toMatchObject({ name: "NetworkError" });
        expect(count()).toBe(0);
        expect(await create()).toMatchObject({ name: "NetworkError" });
        expect(count()).toBe(1);
        // The token finds the answer that went lost.
        const { userId } = await finspace.createUser({ ...user, clientToken: "t" });
        expect(local.exportState().tables.users.map(({ key }) => key)).toEqual([userId]);
        expect(local.listJournal().map(({ cut }) => cut)).toEqual(["drop", "drop", undefined]);
    });

    it("send half of a body", async () => {
        const { local, finspace } = createTestService({ faults: [{ truncate: true }] });
        expect(await catchError(finspace.listUsers({ maxResults: 1 }))).toMatchObject({ name: "NetworkError" });
        const response = await local.fetch("https://any/user?maxResults=1");
        expect(response.status).toBe(200);
        expect(String(await catchError(response.text()))).toMatch(/terminated/);
    });

    it("delay, by a sleep that can be injected", async () => {
        const slept: number[] = [];
        const { finspace } = createTestService({
            faults: [{ latencyMs: 250 }],
            sleep: (ms) => Promise.resolve(void slept.push(ms)),
        });
        await finspace.listUsers({ maxResults: 1 });
        expect(slept).toEqual([250]);
    });

    it("throttle to a rate", async () => {
        const { finspace } = createTestService({ throttle: { requestsPerSecond: 2 } });
        const outcomes = [];
        for (let i = 0; i < 3; i++)
            outcomes.push(await finspace.listUsers({ maxResults: 1 }).catch((error: Error) => error.name));
        expect(outcomes).toEqual([{ users: [] }, { users: [] }, "ThrottlingException"]);
    });
});

describe("the journal", () => {
    it("shows what was asked and answered without what is sensitive", async () => {
        const { local, finspace } = createTestService({ auth: "check" });
        const { userId } = await finspace.createUser(user);
        const { temporaryPassword } = await finspace.resetUserPassword({ userId });
        const { credentials: given } = await finspace.getProgrammaticAccessCredentials({ environmentId: "e" });
        await catchError(finspace.createUser(user));
        await local.fetch("https://any/user", {
            method: "POST",
            body: "{",
            headers: { "content-type": "application/json" },
        });
        await local.fetch("https://any/nothing?secret=query");
        const [created, reset, session] = local.listJournal();
        expect(created).toEqual({
            requestId: expect.any(String),
            timeMs: startMs,
            method: "POST",
            path: "/user",
            operation: "CreateUser",
            status: 200,
            input: { emailAddress: "***", type: "APP_USER", firstName: "***", clientToken: expect.any(String) },
            output: { userId },
        });
        expect(reset!.output).toEqual({ userId, temporaryPassword: "***" });
        expect(session!.output).toEqual({ credentials: "***", durationInMinutes: 60 });
        const text = JSON.stringify(local.listJournal());
        const secrets = [
            "ada@",
            "Ada",
            temporaryPassword,
            given.secretAccessKey,
            given.sessionToken,
            "AWS4-HMAC",
            "query",
        ];
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        expect(
            local
                .listJournal()
                .slice(3)
                .map(({ status, operation }) => [status, operation]),
        ).toEqual([
            [409, "CreateUser"],
            [403, "CreateUser"],
            [404, undefined],
        ]);
    });

    it.each([
        { name: "at the top", given: { secret: "hidden" }, want: {} },
        { name: "in a structure", given: { ownerInfo: { secret: "hidden" } }, want: { ownerInfo: {} } },
        { name: "in place of a structure", given: { ownerInfo: "hidden" }, want: { ownerInfo: "***" } },
        { name: "as a list of it", given: { ownerInfo: ["hidden"] }, want: { ownerInfo: "***" } },
        { name: "in place of a text", given: { alias: { secret: "hidden" } }, want: { alias: {} } },
        {
            name: "in an element of a list",
            given: {
                schemaDefinition: {
                    tabularSchemaConfig: { columns: [{ columnName: "a", secret: "hidden" }, "hidden"] },
                },
            },
            want: { schemaDefinition: { tabularSchemaConfig: { columns: [{ columnName: "a" }, "***"] } } },
        },
    ])("shows nothing that the model does not have $name", async ({ given, want }) => {
        const { local } = createTestService();
        await post(local, "datasetsv2", JSON.stringify({ datasetTitle: "t", ...given }));
        expect(local.listJournal()[0]!.input).toEqual({ datasetTitle: "t", ...want });
    });

    // JSON.stringify throws for the bigint that such an integer is, and /_local/journal answered no more.
    it("shows integers that a number holds only nearly", async () => {
        const { local } = createTestService();
        await post(local, "datasets/abc/dataviewsv2", '{"asOfTimestamp":9223372036854775807}');
        const response = await local.fetch("https://any/_local/journal");
        expect(await response.json()).toMatchObject({ journal: [{ input: { asOfTimestamp: 2 ** 63 } }] });
    });

    it("shows the entries of a map", async () => {
        const { local } = createTestService();
        const sourceParams = { s3SourcePath: "s3://bucket/a", "any key": "any text" };
        await post(local, "datasets/abc/changesetsv2", JSON.stringify({ sourceParams }));
        expect(local.listJournal()[0]!.input).toEqual({ datasetId: "abc", sourceParams });
    });

    it("shows what was answered, whatever becomes of it later", async () => {
        const { local, finspace } = createTestService();
        const { userId } = await finspace.createUser(user);
        await finspace.getUser({ userId });
        await finspace.listUsers({ maxResults: 1 });
        const before = structuredClone(local.listJournal());
        await finspace.updateUser({ userId, apiAccess: "ENABLED" });
        await finspace.disableUser({ userId });
        expect(before[1]!.output).toMatchObject({ apiAccess: "DISABLED", status: "ENABLED" });
        expect(local.listJournal().slice(0, 3)).toEqual(before);
    });

    it("keeps the newest requests", async () => {
        const { local, finspace } = createTestService({ journalSize: 2 });
        for (const maxResults of [1, 2, 3, 4, 5]) await finspace.listUsers({ maxResults });
        expect(local.listJournal().map(({ input }) => input)).toEqual([{ maxResults: 4 }, { maxResults: 5 }]);
    });

    // slice(-0) is everything.
    it("keeps none if it is told to", async () => {
        const { local, finspace } = createTestService({ journalSize: 0 });
        await finspace.listUsers({ maxResults: 1 });
        expect(local.listJournal()).toEqual([]);
    });

    it("tells of each request when it is answered", async () => {
        const told: unknown[] = [];
        const { local, finspace } = createTestService({ onAnswer: (entry) => void told.push(entry) });
        await finspace.createUser(user);
        expect(told).toEqual(local.listJournal());
        expect(told).toMatchObject([{ operation: "CreateUser", status: 200, input: { firstName: "***" } }]);
    });
});

describe("fetch", () => {
    it("ends with the signal of its request", async () => {
        const { local } = createTestService({ faults: [{ latencyMs: 1 }], sleep: () => new Promise(() => {}) });
        const controller = new AbortController();
        const asked = local.fetch("https://any/user?maxResults=1", { signal: controller.signal });
        const reason = new Error("enough");
        controller.abort(reason);
        expect(await catchError(asked)).toBe(reason);
        expect(await catchError(local.fetch("https://any/", { signal: controller.signal }))).toBe(reason);
    });
});
