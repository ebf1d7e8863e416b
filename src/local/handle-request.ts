import { server } from "../../generated/server.gen.js";
import type { HttpRequest, HttpResponse } from "../runtime/http.js";
import { createServer, Fault, type ServedCall } from "../runtime/index.js";
import type { OperationName } from "./behaviours/index.js";
import type { Core } from "./core.js";
import type { FaultInjector } from "./faults/fault-injector.js";
import { type Journal, type JournalEntry, toJournalEntry } from "./journal.js";

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
}

/** What became of a request while it was answered. */
interface Outcome {
    output?: object;
    cut?: Answer["cut"];
}

/** Makes what answers the requests of the API. */
export function createHandler(options: HandleOptions): (request: HttpRequest) => Promise<Answer> {
    const { core, authenticate, injector, throttle, journal, sleep, now, onAnswer } = options;
    const outcomes = new WeakMap<HttpRequest, Outcome>();
    const serve = createServer(server, { resolve, authenticate });

    return async function handle(request) {
        const timeMs = core.now();
        const served = await serve(request);
        const { output, cut } = outcomes.get(request) ?? {};
        const entry = toJournalEntry({ request, served, output, timeMs, cut });
        journal.add(entry);
        onAnswer?.(entry);
        const headers = { ...served.response.headers, date: new Date(now()).toUTCString() };
        return { response: { ...served.response, headers }, cut };
    };

    async function resolve({ operation, input, request }: ServedCall): Promise<object> {
        throttle();
        const { delayMs = 0, drop, truncate, fault } = injector.inject(operation.name) ?? {};
        const outcome: Outcome = { cut: drop ? "drop" : truncate ? "truncate" : undefined };
        outcomes.set(request, outcome);
        if (delayMs > 0) await sleep(delayMs);
        if (fault) throw fault;
        if (drop === "before") throw new Fault("DroppedConnection", {}, 500);
        outcome.output = core.call(operation.name as OperationName, input);
        return outcome.output;
    }
}
