import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { FinSpaceData, NetworkError, ServiceError, type WaitOptions, WaiterError } from "finspace-data";
import type { CallOptions } from "../../../src/runtime/options.js";
import { core } from "../../../src/runtime/core.js";
import { getMember } from "../../../src/runtime/jmespath.js";
import type { SensitiveTable, Waiter, WaiterAcceptor } from "../../../src/runtime/service.js";
import { waitUntil } from "../../../src/runtime/wait-until.js";
import { waiters } from "../../../generated/waiters.gen.js";
import { ArtGallery } from "../../fixtures/gallery/generated/client.gen.js";
import { catchError } from "../../support/catch-error.js";
import { createRecordingFetch, error, json, type Reply } from "../../support/recording-fetch.js";
import { fixedOptions, service } from "../../support/test-client.js";

type Output = Record<string, unknown>;
type Answer = Output | Error | ((options: CallOptions) => Promise<Output>);

const watched = {
    path: "status",
    select: (output: unknown) => getMember(output, "status"),
    comparator: "stringEquals",
} as const;
const done: WaiterAcceptor = { state: "success", ...watched, expected: "DONE" };
const broken: WaiterAcceptor = { state: "failure", ...watched, expected: "BROKEN" };

function createServiceError(code: string): ServiceError {
    const rest = { operation: "GetThing", attempts: 1, status: 400, requestId: undefined, headers: {}, body: {} };
    return new ServiceError({ code, message: "m", ...rest });
}

/** A clock that only sleeping moves. */
function createClock(random: () => number = () => 0.5) {
    const sleeps: number[] = [];
    let timeMs = 1_000_000;
    const clock = {
        now: () => timeMs,
        random,
        sleep: async (ms: number, signal: AbortSignal | undefined) => {
            signal?.throwIfAborted();
            sleeps.push(ms);
            timeMs += ms;
        },
        setTimer: (_ms: number, _callback: () => void) => () => {},
    };
    return { clock, sleeps, pass: (ms: number) => void (timeMs += ms) };
}

interface RunOptions {
    readonly acceptors?: readonly WaiterAcceptor[];
    readonly options?: WaitOptions<Output>;
    readonly clock?: ReturnType<typeof createClock>["clock"];
    readonly input?: object;
    readonly sensitive?: SensitiveTable;
}

/** Waits with answers that come one after the other; the last one stays. */
function run(
    answers: readonly Answer[],
    { acceptors = [done, broken], options = {}, sensitive = {}, ...rest }: RunOptions = {},
) {
    const { clock, sleeps } = createClock();
    const polled: CallOptions[] = [];
    const waiter: Waiter = {
        name: "ThingDone",
        minDelayMs: 2000,
        maxDelayMs: 10_000,
        acceptors,
    };
    const poll = async (callOptions: CallOptions): Promise<Output> => {
        polled.push(callOptions);
        const answer = answers[Math.min(polled.length, answers.length) - 1]!;
        if (answer instanceof Error) throw answer;
        return typeof answer === "function" ? answer(callOptions) : answer;
    };
    const loadWaiters = () => Promise.resolve({ ThingDone: waiter });
    const source = {
        service: { ...service, sensitive, loadWaiters },
        operation: "GetThing",
        waiter: "ThingDone",
        input: {},
        options,
        clock,
        poll,
        ...rest,
    };
    const waited = waitUntil<Output>(core, source);
    return { waited, polled, sleeps };
}

const running = { status: "RUNNING" };

describe("waitUntil", () => {
    it("polls at once, and gives the output that is the success", async () => {
        const { waited, polled, sleeps } = run([{ status: "DONE", id: 1 }]);
        expect(await waited).toEqual({ status: "DONE", id: 1 });
        expect([polled.length, sleeps]).toEqual([1, []]);
    });

    it("goes on while no acceptor matches", async () => {
        const { waited, polled } = run([running, {}, { status: "DONE" }]);
        expect(await waited).toEqual({ status: "DONE" });
        expect(polled).toHaveLength(3);
    });

    it("takes the first acceptor that matches", async () => {
        const acceptors: WaiterAcceptor[] = [{ state: "retry", success: true }, { ...done }];
        const { waited } = run([{ status: "DONE" }], { acceptors, options: { timeoutMs: 5000 } });
        expect(await catchError(waited)).toMatchObject({ state: "timeout" });
    });

    it("goes on after an error that an acceptor says to retry", async () => {
        const acceptors: WaiterAcceptor[] = [{ state: "retry", errorType: "NotFoundException" }, done];
        const { waited } = run([createServiceError("NotFoundException"), { status: "DONE" }], { acceptors });
        expect(await waited).toEqual({ status: "DONE" });
    });

    it.each([
        { name: "an error of the service that no acceptor names", thrown: createServiceError("X") },
        {
            name: "an error that is none of the service's",
            thrown: new NetworkError("m", { operation: "o", attempts: 1 }),
        },
    ])("rethrows $name as it is", async ({ thrown }) => {
        const acceptors: WaiterAcceptor[] = [{ state: "retry", errorType: "NotFoundException" }, done];
        const { waited, polled } = run([thrown], { acceptors });
        expect(await catchError(waited)).toBe(thrown);
        expect(polled).toHaveLength(1);
    });

    it("rethrows what is none of the service's errors, though every error is to be retried", async () => {
        const thrown = new NetworkError("m", { operation: "o", attempts: 1 });
        const { waited } = run([thrown], { acceptors: [{ state: "retry", success: false }] });
        expect(await catchError(waited)).toBe(thrown);
    });

    it.each([
        { name: "the last output", answers: [running, createServiceError("NotFoundException")], want: running },
        { name: "undefined", answers: [createServiceError("NotFoundException")], want: undefined },
    ])("gives $name where an error is the success", async ({ answers, want }) => {
        const { waited } = run(answers, { acceptors: [{ state: "success", errorType: "NotFoundException" }] });
        expect(await waited).toEqual(want);
    });

    it("tells of each poll", async () => {
        const told: unknown[] = [];
        const acceptors: WaiterAcceptor[] = [{ state: "retry", success: false }, done];
        const options = { onPoll: (output: Output | undefined, attempt: number) => told.push([output, attempt]) };
        await run([running, createServiceError("X"), { status: "DONE" }], {
            acceptors,
            options: { onPoll: (...args) => void options.onPoll(...args) },
        }).waited;
        expect(told).toEqual([
            [running, 1],
            [undefined, 2],
            [{ status: "DONE" }, 3],
        ]);
    });

    it("gives each poll the options of a call, but not its own timeoutMs", async () => {
        const given = { headers: { a: "b" }, retries: { maxAttempts: 1 }, attemptTimeoutMs: 7 };
        const { waited, polled } = run([{ status: "DONE" }], { options: { ...given, timeoutMs: 9000, minDelayMs: 1 } });
        await waited;
        expect(polled).toEqual([{ ...given, signal: expect.any(AbortSignal) as AbortSignal }]);
    });
});

describe("the delays of waitUntil", () => {
    it.each([
        { name: "the shortest", random: 0, want: [2000, 2000, 2000, 2000, 2000] },
        { name: "in the middle", random: 0.5, want: [2000, 3000, 5000, 6000, 6000] },
        { name: "near the longest", random: 0.75, want: [2000, 3500, 6500, 8000, 8000] },
    ])("grow from minDelay to maxDelay, with jitter: $name", async ({ random, want }) => {
        const { clock, sleeps } = createClock(() => random);
        const { waited } = run([...Array.from({ length: 5 }, () => running), { status: "DONE" }], { clock });
        await waited;
        expect(sleeps).toEqual(want);
    });

    it("take a number of chance each", async () => {
        const numbers = [0.1, 0.9, 0.25];
        const { clock, sleeps } = createClock(() => numbers.shift()!);
        await run([running, running, running, { status: "DONE" }], { clock }).waited;
        expect(sleeps).toEqual([2000, 3800, 3500]);
    });

    it("stay at maxDelay after any number of polls", async () => {
        const { clock, sleeps } = createClock(() => 0.5);
        const options = { timeoutMs: 2_000_000_000, minDelayMs: 1, maxDelayMs: 3 };
        const answers = [...Array.from({ length: 1100 }, () => running), { status: "DONE" }];
        await run(answers, { clock, options }).waited;
        expect(sleeps.at(-1)).toBe(2);
    });

    it.each([
        { name: "both", options: { minDelayMs: 100, maxDelayMs: 300 }, want: [100, 150, 200, 200] },
        {
            name: "a longer minDelayMs than the waiter's longest",
            options: { minDelayMs: 20_000 },
            want: [20_000, 20_000],
        },
        { name: "a shorter maxDelayMs than the waiter's shortest", options: { maxDelayMs: 500 }, want: [500, 500] },
    ])("are the caller's where given: $name", async ({ options, want }) => {
        const { waited, sleeps } = run([...want.map(() => running), { status: "DONE" }], { options });
        await waited;
        expect(sleeps).toEqual(want);
    });
});

describe("the deadline of waitUntil", () => {
    it("shortens the last delay, and leaves the last poll minDelay to answer", async () => {
        const { waited, polled, sleeps } = run([running], { options: { timeoutMs: 9500, maxDelayMs: 4000 } });
        const thrown = (await catchError(waited)) as WaiterError;
        expect(sleeps).toEqual([2000, 3000, 2500]);
        expect(polled).toHaveLength(4);
        expect(thrown).toMatchObject({ state: "timeout", polls: 4 });
        expect(thrown.message).toBe(
            "GetThing: ThingDone gave up after 4 polls: status is RUNNING, and timeoutMs, 9500, would pass before the next poll; raise it to wait longer",
        );
        expect(thrown.output).toEqual(running);
    });

    it("is ten minutes by default", async () => {
        const { waited, sleeps } = run([running]);
        await catchError(waited);
        expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(598_000);
    });

    it("polls once where there is no time for more", async () => {
        const { waited, polled } = run([running], { options: { timeoutMs: 1 } });
        expect(await catchError(waited)).toMatchObject({ state: "timeout", polls: 1 });
        expect(polled).toHaveLength(1);
    });

    it("counts the time that polls take", async () => {
        const { clock, pass, sleeps } = createClock();
        const slow = async () => {
            pass(4000);
            return running;
        };
        await catchError(run([slow], { clock, options: { timeoutMs: 12_000 } }).waited);
        expect(sleeps).toEqual([2000]);
    });

    it("is kept by a clock that stands still", async () => {
        const { clock, sleeps } = createClock();
        const { waited } = run([running], { clock: { ...clock, now: () => 0 }, options: { timeoutMs: 6000 } });
        expect(await catchError(waited)).toMatchObject({ state: "timeout" });
        expect(sleeps).toEqual([2000, 2000]);
    });

    it("ends a poll that hangs", async () => {
        const { clock } = createClock();
        let ring: (() => void) | undefined;
        const setTimer = (_: number, callback: () => void) => {
            ring = callback;
            return () => {};
        };
        const hang = ({ signal }: CallOptions) =>
            new Promise<never>((_, reject) => {
                signal!.addEventListener("abort", () => reject(signal!.reason as Error));
                ring!();
            });
        const { waited } = run([running, hang], { clock: { ...clock, setTimer } });
        const thrown = (await catchError(waited)) as WaiterError;
        expect(thrown).toMatchObject({ name: "WaiterError", state: "timeout", polls: 2 });
        expect(thrown.message).toContain("status is RUNNING, and timeoutMs, 600000, passed;");
        expect(thrown.output).toEqual(running);
    });

    it("ends a sleep that goes on too long", async () => {
        const { clock } = createClock();
        let ring: (() => void) | undefined;
        const setTimer = (_: number, callback: () => void) => {
            ring = callback;
            return () => {};
        };
        const sleep = async (_: number, signal: AbortSignal | undefined) => {
            ring!();
            signal?.throwIfAborted();
            throw new Error("slept on");
        };
        const { waited } = run([running], { clock: { ...clock, setTimer, sleep } });
        expect(await catchError(waited)).toMatchObject({ name: "WaiterError", state: "timeout", polls: 1 });
    });

    it.each([
        { name: "a success", answer: { status: "DONE" } },
        { name: "a failure", answer: { status: "BROKEN" } },
        { name: "an error", answer: createServiceError("X") },
    ])("leaves no timer behind after $name", async ({ answer }) => {
        const { clock } = createClock();
        const timers: (number | string)[] = [];
        const setTimer = (ms: number) => {
            timers.push(ms);
            return () => void timers.push("stopped");
        };
        await run([answer], { clock: { ...clock, setTimer } }).waited.catch(() => {});
        expect(timers).toEqual([600_000, "stopped"]);
    });

    it("tells what the service last answered with", async () => {
        const acceptors: WaiterAcceptor[] = [{ state: "retry", success: false }, done];
        const cause = createServiceError("NotFoundException");
        const thrown = await catchError(run([cause], { acceptors, options: { timeoutMs: 1 } }).waited);
        expect(thrown).toMatchObject({ state: "timeout", output: undefined, cause });
        expect((thrown as Error).message).toContain(
            "the service answered with NotFoundException, and timeoutMs, 1, would pass before the next poll;",
        );
    });
});

describe("a signal", () => {
    it.each([
        { name: "is heeded by the sleep", heeds: true },
        { name: "is not heeded by the sleep", heeds: false },
    ])("ends the waiting between polls with its reason, untouched, where it $name", async ({ heeds }) => {
        const controller = new AbortController();
        const reason = {};
        const { clock } = createClock();
        const sleep = async (_: number, signal: AbortSignal | undefined) => {
            controller.abort(reason);
            if (heeds) signal?.throwIfAborted();
        };
        const options = { signal: controller.signal };
        const { waited, polled } = run([running], { clock: { ...clock, sleep }, options });
        expect(await catchError(waited)).toBe(reason);
        expect(polled).toHaveLength(1);
    });

    it("that is aborted already lets nothing be polled", async () => {
        const { waited, polled } = run([running], { options: { signal: AbortSignal.abort("no") } });
        expect(await catchError(waited)).toBe("no");
        expect(polled).toEqual([]);
    });

    it("ends a poll under way with its reason, also if that looks like an answer", async () => {
        const controller = new AbortController();
        const reason = createServiceError("X");
        const abort = async ({ signal }: CallOptions): Promise<never> => {
            controller.abort(reason);
            throw signal!.reason;
        };
        const acceptors: WaiterAcceptor[] = [{ state: "success", success: false }];
        const { waited } = run([abort], { acceptors, options: { signal: controller.signal } });
        expect(await catchError(waited)).toBe(reason);
    });
});

describe("options of a waiter", () => {
    const range = "must be a whole number from 1 to 2147483647";

    it.each([
        { given: { timeoutMs: 0 }, want: `timeoutMs: ${range}, is 0` },
        { given: { timeoutMs: Infinity }, want: `timeoutMs: ${range}, is Infinity` },
        { given: { timeoutMs: 2 ** 31 }, want: `timeoutMs: ${range}, is 2147483648` },
        { given: { minDelayMs: 0.5 }, want: `minDelayMs: ${range}, is 0.5` },
        { given: { minDelayMs: Number.NaN }, want: `minDelayMs: ${range}, is NaN` },
        { given: { maxDelayMs: -1 }, want: `maxDelayMs: ${range}, is -1` },
        { given: { minDelayMs: 2, maxDelayMs: 1 }, want: "minDelayMs must be at most maxDelayMs, 1; is 2" },
    ])("$given is a TypeError before anything is polled", async ({ given, want }) => {
        const { waited, polled } = run([running], { options: given });
        const thrown = await catchError(waited);
        expect(thrown).toBeInstanceOf(TypeError);
        expect((thrown as Error).message).toContain(want);
        expect(polled).toEqual([]);
    });
});

describe("WaiterError", () => {
    it("tells the operation, the waiter, the polls and the reason", async () => {
        const thrown = await catchError(run([running, { status: "BROKEN" }]).waited);
        expect(thrown).toBeInstanceOf(WaiterError);
        expect(thrown).toMatchObject({
            name: "WaiterError",
            message: "GetThing: ThingDone failed after 2 polls: status is BROKEN",
            operation: "GetThing",
            waiter: "ThingDone",
            state: "failure",
            polls: 2,
        });
        expect(thrown).not.toHaveProperty("cause");
    });

    it("has the last output, and does not show it", async () => {
        const output = { status: "BROKEN", errorInfo: { errorMessage: "deep secret" } };
        const thrown = (await catchError(run([output]).waited)) as WaiterError<typeof output>;
        expect(thrown.output?.errorInfo.errorMessage).toBe("deep secret");
        const shown = [inspect(thrown, { depth: null, showHidden: true }), JSON.stringify(thrown), String(thrown)];
        for (const text of shown) {
            expect(text).toContain("ThingDone");
            expect(text).not.toContain("secret");
        }
    });

    it("has the service's error for its cause where that ended it", async () => {
        const cause = createServiceError("X");
        const { waited } = run([running, cause], { acceptors: [{ state: "failure", errorType: "X" }] });
        const thrown = (await catchError(waited)) as WaiterError;
        expect(thrown.cause).toBe(cause);
        expect(thrown.message).toBe("GetThing: ThingDone failed after 2 polls: the service answered with X");
        expect(thrown.output).toEqual(running);
    });

    it("does not quote a sensitive member of the input in its message", async () => {
        const asked: WaiterAcceptor = {
            state: "failure",
            path: "input.name",
            select: (_output, input) => getMember(input, "name"),
            comparator: "stringEquals",
            expected: "ADA",
        };
        const options = {
            acceptors: [asked],
            input: { name: "ADA" },
            sensitive: { GetThingInput: { name: true } },
        } as const;
        expect(((await catchError(run([running], options).waited)) as Error).message).toBe(
            "GetThing: ThingDone failed after 1 poll: input.name has a value that is not shown",
        );
    });

    it.each([
        { name: "a failure", output: { status: "BROKEN" } },
        { name: "a timeout", output: { status: "ADA" } },
    ])("does not quote a sensitive member in its message: $name", async ({ output }) => {
        const thrown = await catchError(
            run([output], { sensitive: { GetThingOutput: { status: true } }, options: { timeoutMs: 1 } }).waited,
        );
        expect((thrown as Error).message).not.toMatch(/BROKEN|ADA/);
        expect((thrown as WaiterError).output).toEqual(output);
    });
});

function createFinSpace(...statuses: string[]) {
    const replies = statuses.map((status) => json({ status, firstName: "Zofia" }));
    const { fetch, requests } = createRecordingFetch(...replies);
    const { clock, sleeps } = createClock();
    return { finspace: new FinSpaceData({ ...fixedOptions, ...clock, fetch }), requests, sleeps };
}

describe("the waiters of FinSpaceData", () => {
    interface Row {
        readonly waiter: keyof typeof waiters;
        readonly operation: string;
        readonly path: string;
        readonly waits: readonly string[];
        readonly succeeds: string;
        readonly fails: readonly string[];
        readonly call: (finspace: FinSpaceData) => Promise<{ status?: string | undefined }>;
    }

    const [datasetId, changesetId, dataViewId, userId] = ["d", "c", "v", "u"];
    const rows: Row[] = [
        {
            waiter: "ChangesetSucceeded",
            operation: "GetChangeset",
            path: "/datasets/d/changesetsv2/c",
            waits: ["PENDING", "RUNNING", "STOP_REQUESTED"],
            succeeds: "SUCCESS",
            fails: ["FAILED"],
            call: (finspace) => finspace.waitUntilChangesetSucceeded({ datasetId, changesetId }),
        },
        {
            waiter: "DataViewSucceeded",
            operation: "GetDataView",
            path: "/datasets/d/dataviewsv2/v",
            waits: ["PENDING", "STARTING", "RUNNING"],
            succeeds: "SUCCESS",
            fails: ["FAILED", "CANCELLED", "TIMEOUT", "FAILED_CLEANUP_FAILED"],
            call: (finspace) => finspace.waitUntilDataViewSucceeded({ datasetId, dataViewId }),
        },
        {
            waiter: "DatasetSucceeded",
            operation: "GetDataset",
            path: "/datasetsv2/d",
            waits: ["PENDING", "RUNNING"],
            succeeds: "SUCCESS",
            fails: ["FAILED"],
            call: (finspace) => finspace.waitUntilDatasetSucceeded({ datasetId }),
        },
        {
            waiter: "UserEnabled",
            operation: "GetUser",
            path: "/user/u",
            waits: ["CREATING"],
            succeeds: "ENABLED",
            fails: ["DISABLED"],
            call: (finspace) => finspace.waitUntilUserEnabled({ userId }),
        },
    ];

    it("are all in the rows of this test, with all the states that end them", () => {
        const listed = rows.map(({ waiter, succeeds, fails }) => [waiter, [succeeds, ...fails]]);
        const generated = Object.values(waiters).map(({ name, acceptors }) => [
            name,
            acceptors.map(({ expected }) => expected),
        ]);
        expect(listed).toEqual(generated);
    });

    it.each(rows)("$waiter goes on while it is $waits, and gives the output at $succeeds", async (row) => {
        const { finspace, requests, sleeps } = createFinSpace(...row.waits, row.succeeds);
        expect(await row.call(finspace)).toEqual({ status: row.succeeds, firstName: "Zofia" });
        expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(
            [...row.waits, row.succeeds].map(() => `GET ${row.path}`),
        );
        expect(sleeps).toHaveLength(row.waits.length);
        expect(sleeps[0]).toBe(waiters[row.waiter].minDelayMs);
    });

    it.each(rows.flatMap((row) => row.fails.map((status) => ({ ...row, status }))))(
        "$waiter fails at $status",
        async ({ waiter, operation, call, status, waits }) => {
            const thrown = (await catchError(call(createFinSpace(waits[0]!, status).finspace))) as WaiterError;
            expect(thrown.message).toBe(`${operation}: ${waiter} failed after 2 polls: status is ${status}`);
            expect(thrown).toMatchObject({ name: "WaiterError", waiter, operation, state: "failure" });
            expect(thrown.output).toEqual({ status, firstName: "Zofia" });
            expect(inspect(thrown)).not.toContain("Zofia");
        },
    );

    it("retry what can be retried within a poll", async () => {
        const { fetch, requests } = createRecordingFetch(error(503), json({ status: "ENABLED" }));
        const polled: number[] = [];
        const finspace = new FinSpaceData({ ...fixedOptions, fetch });
        await finspace.waitUntilUserEnabled({ userId }, { onPoll: (_, attempt) => void polled.push(attempt) });
        expect([requests.length, polled]).toEqual([2, [1]]);
    });

    it("reject an input that cannot be sent", async () => {
        const { finspace, requests } = createFinSpace("ENABLED");
        expect(await catchError(finspace.waitUntilUserEnabled({ userId: ".." }))).toMatchObject({ name: "InputError" });
        expect(requests).toEqual([]);
    });
});

function createGallery(...replies: Reply[]) {
    const { fetch, requests } = createRecordingFetch(...replies);
    const { clock } = createClock();
    return { gallery: new ArtGallery({ ...fixedOptions, ...clock, fetch }), requests };
}

describe("the waiters of the gallery", () => {
    const artworkId = "A-1";
    const artwork = (fields: object) => json({ artwork: { artworkId, ...fields } });

    it("wait for what is not there yet", async () => {
        const { gallery, requests } = createGallery(error(404, "NotFoundException"), artwork({ state: "STORED" }));
        expect(await gallery.waitUntilArtworkExists({ artworkId })).toEqual({
            artwork: { artworkId, state: "STORED" },
        });
        expect(requests).toHaveLength(2);
    });

    it("compare a member of a member", async () => {
        const { gallery } = createGallery(artwork({ state: "STORED" }), artwork({ state: "ON_DISPLAY" }));
        expect(await gallery.waitUntilArtworkOnDisplay({ artworkId })).toMatchObject({
            artwork: { state: "ON_DISPLAY" },
        });
    });

    it("compare booleans", async () => {
        const { gallery } = createGallery(artwork({ lost: false }), artwork({ lost: true }));
        expect(await catchError(gallery.waitUntilArtworkOnDisplay({ artworkId }))).toMatchObject({
            message: "GetArtwork: ArtworkOnDisplay failed after 2 polls: artwork.lost is true",
        });
    });

    it("fail with any error where the model says so", async () => {
        const { gallery } = createGallery(error(404, "NotFoundException"));
        expect(await catchError(gallery.waitUntilArtworkOnDisplay({ artworkId }))).toMatchObject({
            name: "WaiterError",
            state: "failure",
            cause: { code: "NotFoundException" },
        });
    });

    it("compare every element of a list, of which there must be one", async () => {
        const stored = { state: "STORED" };
        const { gallery, requests } = createGallery(
            json({ artworks: [] }),
            json({ artworks: [stored, { state: "LENT OUT" }] }),
            json({ artworks: [stored, stored] }),
        );
        expect(await gallery.waitUntilArtworksStored()).toEqual({ artworks: [stored, stored] });
        expect(requests).toHaveLength(3);
    });

    it("compare any element of a list", async () => {
        const { gallery } = createGallery(json({ artworks: [{ state: "STORED" }, { state: "ON_DISPLAY" }] }));
        expect(await catchError(gallery.waitUntilArtworksStored())).toMatchObject({
            message: "ListArtworks: ArtworksStored failed after 1 poll: some artworks[].state is ON_DISPLAY",
        });
    });

    it("compare the output with the input", async () => {
        const shown = { state: "ON_DISPLAY" };
        const artworks = [shown, { state: "STORED" }, shown];
        const { gallery, requests } = createGallery(json({ artworks: [shown] }), json({ artworks }));
        expect(await gallery.waitUntilArtworksHung({ maxResults: 2 })).toEqual({ artworks });
        expect(requests).toHaveLength(2);
    });

    it("go on where an expression cannot be answered", async () => {
        const { gallery, requests } = createGallery(json({}), json({ artworks: null }), json({ artworks: "none" }));
        const waited = gallery.waitUntilArtworksHung({ maxResults: 1 }, { timeoutMs: 9000 });
        expect(await catchError(waited)).toMatchObject({
            message:
                "ListArtworks: ArtworksHung gave up after 4 polls: timeoutMs, 9000, would pass before the next poll; raise it to wait longer",
        });
        expect(requests).toHaveLength(4);
    });

    it("show in a message the expression that ended them", async () => {
        const { gallery } = createGallery(json({ artworks: [{ lost: true, state: "STORED" }] }));
        expect(await catchError(gallery.waitUntilArtworksHung({ maxResults: 1 }))).toMatchObject({
            message:
                "ListArtworks: ArtworksHung failed after 1 poll: artworks[?lost && !copyOf || starts_with(title, 'Lost')].[state, copyOf.state][] | [0] is STORED",
        });
    });

    it("show in a message nothing of what is sensitive", async () => {
        const { gallery } = createGallery(artwork({ holders: { front: { phone: "unknown" } } }));
        const thrown = await catchError(gallery.waitUntilArtworkReturned({ artworkId }));
        expect(thrown).toMatchObject({
            message:
                "GetArtwork: ArtworkReturned failed after 1 poll: artwork.holders.*.phone has a value that is not shown",
        });
        expect((thrown as WaiterError).output).toEqual({
            artwork: { artworkId, holders: { front: { phone: "unknown" } } },
        });
    });

    it("compute what they compare", async () => {
        const { gallery } = createGallery(artwork({ holders: { front: { phone: "1" } } }), artwork({}));
        expect(await gallery.waitUntilArtworkReturned({ artworkId })).toEqual({ artwork: { artworkId } });
    });
});
