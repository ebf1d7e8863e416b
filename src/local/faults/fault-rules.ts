import { server } from "../../../generated/server.gen.js";

/** What goes wrong on purpose, how often, and for which operation. */
export interface FaultRule {
    /** @default every operation */
    readonly operation?: string | undefined;
    /** Share of the requests that it strikes, from 0 to 1. @default 1 */
    readonly probability?: number | undefined;
    /** How many more requests it strikes. @default no end */
    readonly next?: number | undefined;
    /** Milliseconds before the answer, at most 1,000,000,000. @default 0 */
    readonly latencyMs?: number | undefined;
    /** Milliseconds more at most, at random; at most 1,000,000,000. @default 0 */
    readonly jitterMs?: number | undefined;
    /** Code of the error to answer with, of the model or not. */
    readonly error?: string | undefined;
    /** HTTP status to answer with. @default that of the error */
    readonly status?: number | undefined;
    /** Ends the connection: before the request takes effect, or after it and before the answer. */
    readonly drop?: "before" | "after" | undefined;
    /** Sends half of the answer's body, then ends the connection. */
    readonly truncate?: boolean | undefined;
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Timers take 2 ** 31 - 1 at most, which latency and jitter have together; with more they do not wait at all. */
const mostMs = 1_000_000_000;
const isDelay = (value: unknown) => isCount(value) && (value as number) <= mostMs;

const rules: Readonly<Record<keyof FaultRule, readonly [allowed: string, isAllowed: (value: unknown) => boolean]>> = {
    operation: [
        "be the name of an operation, for instance GetUser",
        (value) => Object.hasOwn(server.operations, value as string),
    ],
    probability: ["be a number from 0 to 1", (value) => typeof value === "number" && value >= 0 && value <= 1],
    next: ["be a whole number from 0", isCount],
    latencyMs: [`be a whole number from 0 to ${mostMs}`, isDelay],
    jitterMs: [`be a whole number from 0 to ${mostMs}`, isDelay],
    error: ["be the name of an error", (value) => typeof value === "string" && /^[A-Za-z]+$/.test(value)],
    status: ["be a status from 400 to 599", (value) => isCount(value) && Number(value) >= 400 && Number(value) <= 599],
    drop: ['be "before" or "after"', (value) => value === "before" || value === "after"],
    truncate: ["be true or false", (value) => typeof value === "boolean"],
};

/** @throws TypeError that names the rule and the member that is wrong. */
export function parseFaultRules(given: unknown): FaultRule[] {
    if (!Array.isArray(given)) throw new TypeError("faults must be a list of rules.");
    return given.map((rule: unknown, i) => {
        if (typeof rule !== "object" || rule === null) throw new TypeError(`faults[${i}] must be an object.`);
        for (const [name, value] of Object.entries(rule)) {
            if (!Object.hasOwn(rules, name))
                throw new TypeError(`faults[${i}].${name} is not known; known are ${Object.keys(rules).join(", ")}.`);
            const [allowed, isAllowed] = rules[name as keyof FaultRule];
            if (value !== undefined && !isAllowed(value))
                throw new TypeError(`faults[${i}].${name} must ${allowed}, is ${JSON.stringify(value)}.`);
        }
        return rule;
    });
}
