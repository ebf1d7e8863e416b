import type { Core } from "./core.js";
import type { WaiterError } from "./errors.js";
import { type Acceptor, describeAcceptor, describeOutcome, isAccepted, type PollOutcome } from "./match-acceptor.js";
import type { CallOptions, ResolvedOptions } from "./options.js";
import { readPath } from "./read-path.js";
import { replaceSensitive } from "./sensitive.js";
import type { ServiceDescription, Waiter } from "./service.js";

/** Options of a waiter; those it shares with a call are those of each poll. */
export interface WaitOptions<Output> extends Omit<CallOptions, "timeoutMs"> {
    /** Milliseconds for the whole waiting; a poll under way is then ended. @default 600000 */
    readonly timeoutMs?: number | undefined;
    /** The shortest pause between two polls in milliseconds. @default the waiter's own */
    readonly minDelayMs?: number | undefined;
    /** The longest pause between two polls in milliseconds. @default the waiter's own */
    readonly maxDelayMs?: number | undefined;
    /** Told of each poll, counted from 1: its output, or undefined if the service answered with an error. */
    readonly onPoll?: ((output: Output | undefined, attempt: number) => void) | undefined;
}

/** What a waiter waits with. */
export interface WaitSource<Output> {
    readonly service: ServiceDescription;
    /** Name of the operation that is polled. */
    readonly operation: string;
    /** Name of the waiter. */
    readonly waiter: string;
    readonly input: object;
    readonly options: WaitOptions<Output>;
    readonly clock: Pick<ResolvedOptions, "now" | "random" | "sleep" | "setTimer">;
    readonly poll: (options: CallOptions) => Promise<Output>;
}

/**
 * Polls until an acceptor ends it: at once, and then again after pauses that grow.
 *
 * @returns the last output; undefined only where an error is the success and no poll had an output.
 * @throws WaiterError for a failure state, or when the time is up; an error that no acceptor names, as it is; what the
 * signal was aborted with.
 * @see https://smithy.io/2.0/additional-specs/waiters.html
 */
export async function waitUntil<Output extends object>(
    core: Core,
    { service, operation, waiter: name, input, options, clock, poll }: WaitSource<Output>,
): Promise<Output | undefined> {
    const waiters = await core.loadPart(service.loadWaiters!(), operation);
    const waiter = waiters[name]!;
    const { timeoutMs, minDelayMs, maxDelayMs } = toLimits(core, waiter, options);
    const { onPoll, signal: outer, headers, retries, attemptTimeoutMs } = options;
    const { now, random, sleep, setTimer } = clock;
    const acceptors = waiter.acceptors.map((row): Acceptor =>
        "path" in row ? { select: (seen) => readPath(seen as object, row.path), ...row } : row,
    );
    const begunMs = now();
    let polls = 0;
    let sleptMs = 0;
    let last: PollOutcome<Output> | undefined;
    let output: Output | undefined;
    const deadline = new core.Deadline(setTimer, { ms: timeoutMs, outer, createReason: () => createTimeout("passed") });
    const { signal } = deadline;
    try {
        for (;;) {
            signal.throwIfAborted();
            polls++;
            last = await pollOnce();
            if ("output" in last) ({ output } = last);
            onPoll?.("output" in last ? output : undefined, polls);
            const acceptor = acceptors.find((candidate) => isAccepted(candidate, last!));
            if (acceptor === undefined && "error" in last) throw last.error;
            if (acceptor?.state === "success") return output;
            if (acceptor?.state === "failure") throw createError("failure", describeAcceptor(acceptor, show(last)!));
            // A clock that stands still or goes back does not make it longer.
            const leftMs = timeoutMs - Math.max(now() - begunMs, sleptMs);
            if (leftMs <= minDelayMs) throw createTimeout("would pass before the next poll");
            const backoffMs = computeDelayMs(polls, random(), minDelayMs, maxDelayMs);
            const delayMs = leftMs - backoffMs <= minDelayMs ? leftMs - minDelayMs : backoffMs;
            await sleep(delayMs, signal);
            sleptMs += delayMs;
        }
    } finally {
        deadline.clear();
    }

    /** An error of the service is an answer like any other; what else is thrown ends the waiting. */
    async function pollOnce(): Promise<PollOutcome<Output>> {
        try {
            return { output: await poll({ signal, headers, retries, attemptTimeoutMs }), input };
        } catch (error) {
            if (signal.aborted || !core.isServiceError(error)) throw error;
            return { error };
        }
    }

    /** @param event what the time did. */
    function createTimeout(event: string): WaiterError<Output> {
        const seen = describeOutcome(acceptors, show(last));
        const time = `timeoutMs, ${timeoutMs}, ${event}`;
        return createError("timeout", `${seen && `${seen}, and `}${time}; raise it to wait longer`);
    }

    function createError(state: WaiterError["state"], reason: string): WaiterError<Output> {
        const ended = `${state === "failure" ? "failed" : "gave up"} after ${polls === 1 ? "1 poll" : `${polls} polls`}`;
        const cause = last !== undefined && "error" in last ? { cause: last.error } : {};
        return new core.WaiterError(`${operation}: ${name} ${ended}: ${reason}`, {
            operation,
            waiter: name,
            state,
            polls,
            output,
            ...cause,
        });
    }

    /** Without what is sensitive. */
    function show(outcome: PollOutcome | undefined): PollOutcome | undefined {
        if (outcome === undefined || "error" in outcome) return outcome;
        return { output: hide("Output", outcome.output), input: hide("Input", outcome.input) };
    }

    function hide(side: "Input" | "Output", value: object): object {
        return replaceSensitive(service.sensitive, operation + side, value) as object;
    }
}

/**
 * The pause after so many polls: exponential, with jitter above the shortest one.
 *
 * @param random a number in [0, 1).
 * @see https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries
 */
function computeDelayMs(polls: number, random: number, minDelayMs: number, maxDelayMs: number): number {
    const ceilingMs = Math.min(maxDelayMs, minDelayMs * 2 ** (polls - 1));
    return minDelayMs + random * (ceilingMs - minDelayMs);
}

/** A delay of one's own moves the other one's default out of its way. */
function toLimits({ toCount }: Core, waiter: Waiter, options: WaitOptions<never>) {
    const timeoutMs = toCount(`${waiter.name}: timeoutMs`, options.timeoutMs, undefined) ?? 600_000;
    const shortestMs = toCount(`${waiter.name}: minDelayMs`, options.minDelayMs, undefined);
    const maxDelayMs =
        toCount(`${waiter.name}: maxDelayMs`, options.maxDelayMs, undefined) ??
        Math.max(waiter.maxDelayMs, shortestMs ?? 0);
    const minDelayMs = shortestMs ?? Math.min(waiter.minDelayMs, maxDelayMs);
    if (minDelayMs <= maxDelayMs) return { timeoutMs, minDelayMs, maxDelayMs };
    throw new TypeError(`${waiter.name}: minDelayMs must be at most maxDelayMs, ${maxDelayMs}; is ${minDelayMs}`);
}
