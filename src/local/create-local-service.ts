import type { AwsCredentialIdentity } from "../runtime/index.js";
import { type AuthMode, createAuthenticate } from "./authenticate.js";
import { createControl } from "./control/create-control.js";
import { createCore, type CoreOptions } from "./core.js";
import { createFaultInjector } from "./faults/fault-injector.js";
import type { FaultRule } from "./faults/fault-rules.js";
import { createThrottle, type ThrottleOptions } from "./faults/throttle.js";
import { type AnswerRequest, createFetch } from "./adapters/fetch.js";
import type { Listening, ListenOptions } from "./adapters/listen.js";
import { createHandler } from "./handle-request.js";
import { createJournal, type JournalEntry } from "./journal.js";
import type { LocalState } from "./state/export-state.js";

/** @ts-ignore msw is an optional peer: where it is missing, this is any */
type RequestHandler = import("msw").RequestHandler; // oxlint-disable-line typescript/consistent-type-imports

/** How the service behaves. */
export interface LocalServiceOptions extends CoreOptions {
    /** @default "off" */
    readonly auth?: AuthMode | undefined;
    /** Credentials that `auth: "strict"` knows, besides those that the service gives out. @default none */
    readonly credentials?: readonly AwsCredentialIdentity[] | undefined;
    /** What goes wrong on purpose; the first rule that strikes counts. @default nothing */
    readonly faults?: readonly FaultRule[] | undefined;
    /** @default no limit */
    readonly throttle?: ThrottleOptions | undefined;
    /** How many requests the journal keeps; 0 for none. @default 1000 */
    readonly journalSize?: number | undefined;
    /** Waits; milliseconds. @default setTimeout */
    readonly sleep?: ((ms: number) => Promise<void>) | undefined;
    /** Told of each request of the API when it is answered. */
    readonly onAnswer?: ((entry: JournalEntry) => void) | undefined;
}

/** A FinSpace Data service of one's own, with everything it remembers. */
export interface LocalService {
    /** Answers a request as `fetch` does, whatever its host. */
    readonly fetch: typeof globalThis.fetch;
    /** Handlers for MSW; a MissingLibraryError if that is not installed. `endpoint` is where clients send to, its path included. @default any of FinSpace's own */
    readonly handlers: (options?: { readonly endpoint?: string | undefined }) => Promise<RequestHandler[]>;
    /** Answers over HTTP on this machine, on Node. */
    readonly listen: (options?: ListenOptions) => Promise<Listening>;
    /** Goes back to the beginning: state, clock, faults, throttle and journal. */
    readonly reset: () => void;
    /** Gives all that it remembers, as JSON. */
    readonly exportState: () => LocalState;
    /** @throws TypeError for what is no state; nothing has changed then. */
    readonly importState: (state: unknown) => void;
    /** Moves the service's clock on; what is due by then has happened. @throws TypeError for what is no such time. */
    readonly advance: (advanceMs: number) => void;
    /** Epoch milliseconds on the service's clock. */
    readonly now: () => number;
    /** Replaces the rules of what goes wrong. @throws TypeError */
    readonly setFaults: (rules: readonly FaultRule[]) => void;
    /** The rules of what goes wrong, in order. */
    readonly listFaults: () => readonly FaultRule[];
    /** The last requests, from the oldest to the newest. */
    readonly listJournal: () => readonly JournalEntry[];
    /** Lets go of the file that keeps the data: what would change it fails from then on. */
    readonly close: () => void;
}

/**
 * Makes a FinSpace Data service that answers all operations from its own memory.
 *
 * @throws TypeError for an option that is not what it should be.
 * @example
 * const local = createLocalService({ seed: "1" });
 * const finspace = new FinSpaceData({ region: "us-east-1", credentials, fetch: local.fetch });
 */
export function createLocalService(options: LocalServiceOptions = {}): LocalService {
    const { now = Date.now, auth = "off", credentials = [], region, journalSize = 1000, onAnswer } = options;
    const core = createCore(options);
    const injector = createFaultInjector(options.seed ?? "", options.faults);
    const journal = createJournal(journalSize);
    const startThrottle = () => (options.throttle ? createThrottle(options.throttle, now) : () => {});
    let throttle = startThrottle();
    const handling = {
        core,
        authenticate: createAuthenticate(core, { mode: auth, credentials, region, now }),
        injector,
        throttle: () => throttle(),
        journal,
        sleep: options.sleep ?? sleep,
        now,
        onAnswer,
    };
    const service = {
        reset() {
            core.reset();
            injector.reset();
            throttle = startThrottle();
            journal.clear();
        },
        exportState: core.exportState,
        importState: core.importState,
        advance: core.advance,
        now: core.now,
        setFaults: injector.replace,
        listFaults: injector.list,
        listJournal: journal.list,
        clearJournal: journal.clear,
        countRows: core.countRows,
    };
    const control = createControl(service);
    const answer = createAnswer();
    return {
        ...service,
        fetch: createFetch(answer),
        handlers: async ({ endpoint } = {}) =>
            (await import("./adapters/handlers.js")).createHandlers(createAnswer, endpoint),
        listen: async (given) => (await import("#listen")).listen(answer, given),
        close: () => core.store.close(),
    };

    function createAnswer(basePath?: string): AnswerRequest {
        const handle = createHandler({ ...handling, basePath });
        return (request) => control(request) ?? handle(request);
    }
}

function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void setTimeout(resolve, ms));
}
