import { answerOnce, type Document } from "./idempotency.js";
import { endWhatIsDue } from "./background/background.js";
import { behaviours, type InputOf, type OperationName, type OutputOf } from "./behaviours/index.js";
import { drawFor, type Environment } from "./environment.js";
import { type Limits, toLimits } from "./limits.js";
import { type Transition, type TransitionName, toTransitions } from "./progress.js";
import { alphabets, createRandom, drawText } from "./random.js";
import type { ServiceRecord, SessionRecord } from "./records.js";
import { exportState, type LocalState } from "./state/export-state.js";
import { parseState } from "./state/parse-state.js";
import { maxAheadMs } from "./state/state-shapes.js";
import { createStore, type Disk, type Store } from "./store/store.js";

export interface CoreOptions {
    /** Determines identifiers, passwords, keys and tokens. @default a random one */
    readonly seed?: string | undefined;
    /** Epoch milliseconds. @default Date.now */
    readonly now?: (() => number) | undefined;
    /** How long things take: all of them, or each. @default "immediate" */
    readonly transitions?: Transition | Partial<Record<TransitionName, Transition | undefined>> | undefined;
    /** @default no quotas */
    readonly limits?: Partial<Limits> | undefined;
    /** @default us-east-1 */
    readonly region?: string | undefined;
    /** @default 123456789012 */
    readonly accountId?: string | undefined;
    /** @default one that the seed determines */
    readonly environmentId?: string | undefined;
    /** What the service begins with, and goes back to when it is reset. @default nothing */
    readonly state?: LocalState | undefined;
    /** @default memory alone */
    readonly disk?: Disk | undefined;
}

/** The service on plain values: no HTTP, no signatures. */
export interface Core {
    /** Answers a request whose input is valid. @throws Fault */
    readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => OutputOf<Name>;
    /** Epoch milliseconds on the service's clock. */
    readonly now: () => number;
    /** Moves the service's clock on, and ends what is due by then. @throws TypeError */
    readonly advance: (advanceMs: number) => void;
    /** Goes back to the beginning, its seed included, whatever was imported meanwhile. */
    readonly reset: () => void;
    readonly exportState: () => LocalState;
    /** @throws TypeError for what is no state; nothing has changed then. */
    readonly importState: (state: unknown) => void;
    /** Credentials that the service gave out, also for a while after they expired. */
    readonly findSession: (accessKeyId: string) => SessionRecord | undefined;
    /** How many there are of each resource. */
    readonly countRows: () => Readonly<Record<string, number>>;
    readonly store: Store;
}

export function createCore(options: CoreOptions = {}): Core {
    const { now: readClock = Date.now, region = "us-east-1", accountId = "123456789012", disk } = options;
    const transitions = toTransitions(options.transitions);
    const limits = toLimits(options.limits);
    const store = createStore(disk);
    const { tables } = store;
    const firstSeed = tables.service.row("")?.value.seed ?? options.seed ?? globalThis.crypto.randomUUID();
    let drawn: { readonly seed: string; readonly id: string } | undefined;
    if (!tables.service.row("")) reset();
    return {
        call: (name, input) => call(name, input as never) as never,
        now,
        advance,
        reset,
        exportState: () => exportState(tables),
        importState: (state) => store.replaceAll(parseState(state)),
        findSession: (accessKeyId) => tables.sessions.get(accessKeyId),
        countRows: () => ({
            users: tables.users.size,
            "permission groups": tables.groups.size,
            memberships: tables.memberships.size,
            datasets: tables.datasets.size,
            changesets: tables.changesets.size,
            "data views": tables.dataViews.size,
        }),
        store,
    };

    function call(name: OperationName, given: Readonly<Record<string, unknown>>) {
        const input = toJsonValue(given) as Document;
        const environment = createEnvironment();
        settle(environment);
        const behave = behaviours[name] as (given: unknown, environment: Environment) => object;
        return store.transact(() => answerOnce(name, input, environment, () => behave(input, environment) as Document));
    }

    function now(): number {
        return readClock() + getService().aheadMs;
    }

    function advance(advanceMs: number): void {
        if (!Number.isSafeInteger(advanceMs) || advanceMs < 0)
            throw new TypeError(`advance: advanceMs must be a whole number from 0, is ${String(advanceMs)}`);
        const aheadMs = getService().aheadMs + advanceMs;
        if (aheadMs > maxAheadMs)
            throw new TypeError(`advance: the clock can be ${maxAheadMs} ms ahead at most, and would be ${aheadMs}`);
        store.transact(() => tables.service.update("", { ...getService(), aheadMs }));
        settle(createEnvironment());
    }

    function reset(): void {
        store.replaceAll(options.state ? parseState(options.state) : [toServiceRow(firstSeed)]);
    }

    /** What has ended stays ended, also if the request that comes upon it is refused. */
    function settle(environment: Environment): void {
        store.transact(() => endWhatIsDue(environment));
    }

    function createEnvironment(): Environment {
        const { seed } = getService();
        const environmentId = options.environmentId ?? getDrawnId(seed);
        const draw = (alphabet: string, length: number) =>
            drawText(createRandom(`${seed} ${store.nextSequence()}`), alphabet, length);
        return { tables, timeMs: now(), transitions, limits, region, accountId, environmentId, seed, draw };
    }

    /** Drawn when the seed is another one, and not for each request. */
    function getDrawnId(seed: string): string {
        if (drawn?.seed !== seed) drawn = { seed, id: drawFor({ seed }, "environment", alphabets.lower, 22) };
        return drawn.id;
    }

    function getService(): ServiceRecord {
        return tables.service.row("")!.value;
    }
}

/** A copy that JSON can hold: no integer of the model needs more digits than a number has. */
function toJsonValue(value: unknown): unknown {
    if (typeof value === "bigint") return Number(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(toJsonValue);
    const members = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(members.map(([name, item]) => [name, toJsonValue(item)]));
}

function toServiceRow(seed: string) {
    const value: ServiceRecord = { seed, sequence: 0, aheadMs: 0 };
    return { table: "service", key: "", row: { key: "", sequence: 0, value } } as const;
}
