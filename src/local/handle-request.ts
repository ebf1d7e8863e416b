import { server } from "../../generated/server.gen.js";
import type { HttpRequest, HttpResponse } from "../runtime/http.js";
import { createServer, Fault, type ServedCall } from "../runtime/index.js";
import type { OperationName } from "./behaviours/index.js";
import type { Core } from "./core.js";
import type { FaultInjector, Injection } from "./faults/fault-injector.js";
import { type Journal, type JournalEntry, redactEntry, toJournalEntry } from "./journal.js";

/** An answer, and where it is cut on its way. */
export interface Answer {
    readonly response: HttpResponse;
    /** Nothing arrives, or half of the body. */
    readonly cut?: "drop" | "truncate" | undefined;
}

export interface HandleOptions {
    readonly core: Core;
    readonly authenticate: (request: HttpRequest) => Promise<void>;
    readonly injector: FaultInjector;
    readonly throttle: () => void;
    readonly journal: Journal;
    readonly sleep: (ms: number) => Promise<void>;
    /** The machine's clock, which an answer's Date header tells. */
    readonly now: () => number;
    readonly onAnswer?: ((entry: JournalEntry) => void) | undefined;
    /** What the endpoint's own path puts before each route. @default "" */
    readonly basePath?: string | undefined;
}

/** Makes what answers the requests of the API. */
export function createHandler(options: HandleOptions): (request: HttpRequest) => Promise<Answer> {
    const { core, authenticate, injector, throttle, journal, sleep, now, onAnswer, basePath } = options;
    // Of the few requests that something goes wrong with on purpose.
    const cuts = new WeakMap<HttpRequest, Answer["cut"]>();
    const serve = createServer(server, { resolve, authenticate, basePath });
    const formatDate = createDateFormat();

    return async function handle(request) {
        const timeMs = core.now();
        const served = await serve(request);
        const cut = cuts.get(request);
        const entry = toJournalEntry({ request, served, timeMs, cut });
        journal.add(entry);
        onAnswer?.(redactEntry(entry));
        const { status, headers, body } = served.response;
        return { response: { status, headers: { date: formatDate(now()), ...headers }, body }, cut };
    };

    function resolve({ operation, input, request }: ServedCall): object | Promise<object> {
        throttle();
        const name = operation.name as OperationName;
        const injection = injector.inject(name);
        return injection ? disturb(request, injection, () => core.call(name, input)) : core.call(name, input);
    }

    async function disturb(request: HttpRequest, injection: Injection, call: () => object): Promise<object> {
        const { delayMs, drop, truncate, fault } = injection;
        cuts.set(request, drop ? "drop" : truncate ? "truncate" : undefined);
        if (delayMs > 0) await sleep(delayMs);
        if (fault) throw fault;
        if (drop === "before") throw new Fault("DroppedConnection", {}, 500);
        return call();
    }
}

/** Makes what writes a time as a Date header: most answers are of the same second as the last. */
function createDateFormat(): (timeMs: number) => string {
    let last = { second: NaN, text: "" };
    return (timeMs) => {
        const second = Math.floor(timeMs / 1000);
        if (second !== last.second) last = { second, text: new Date(timeMs).toUTCString() };
        return last.text;
    };
}
