import { withoutUndefined } from "./without-undefined.js";

/**
 * How long the service takes for what real FinSpace does in the background: nothing, a time in milliseconds, or so many
 * answers that show it unfinished.
 */
export type Transition = "immediate" | { readonly afterMs: number } | { readonly afterReads: number };

/** What takes a while: a user's creation, a change of a membership, a dataset's creation, a load, a build. */
export type TransitionName = "user" | "membership" | "dataset" | "changeset" | "dataView";

/** How long each of them takes. */
export type Transitions = Readonly<Record<TransitionName, Transition>>;

/** How far something under way has come: from when until when, or how many answers are left. */
export interface Progress {
    readonly fromMs: number;
    readonly dueMs?: number | undefined;
    readonly reads?: number | undefined;
    readonly readsLeft?: number | undefined;
}

/** One transition for all, or one for each; what is not named is immediate. */
export function toTransitions(
    given: Transition | Partial<Record<TransitionName, Transition | undefined>> = "immediate",
): Transitions {
    const all = typeof given === "string" || "afterMs" in given || "afterReads" in given ? given : "immediate";
    const each = all === given ? {} : withoutUndefined(given as Partial<Transitions>);
    const transitions = { user: all, membership: all, dataset: all, changeset: all, dataView: all, ...each };
    for (const [name, transition] of Object.entries(transitions)) checkTransition(name, transition);
    return transitions;
}

function checkTransition(name: string, transition: Transition | undefined): void {
    const [unit, amount] = Object.entries(transition ?? {})[0] ?? [];
    const isKnown = ["user", "membership", "dataset", "changeset", "dataView"].includes(name);
    if (isKnown && transition === "immediate") return;
    if (isKnown && (unit === "afterMs" || unit === "afterReads") && Number.isSafeInteger(amount) && amount! >= 0)
        return;
    throw new TypeError(
        `transitions: ${name} is ${JSON.stringify(transition)}; take "immediate", { afterMs } or { afterReads } with a whole number for user, membership, dataset, changeset or dataView`,
    );
}

/** Where something begins that takes a while; undefined if it is over at once. */
export function beginProgress(transition: Transition, timeMs: number): Progress | undefined {
    if (transition === "immediate") return undefined;
    if ("afterMs" in transition)
        return transition.afterMs > 0 ? { fromMs: timeMs, dueMs: timeMs + transition.afterMs } : undefined;
    const reads = transition.afterReads;
    return reads > 0 ? { fromMs: timeMs, reads, readsLeft: reads } : undefined;
}

/** Things are queued for the first half of their time, and run for the second. */
export function toStage({ fromMs, dueMs, reads = 0, readsLeft = 0 }: Progress, timeMs: number): "PENDING" | "RUNNING" {
    const done = dueMs === undefined ? (reads - readsLeft) / reads : (timeMs - fromMs) / (dueMs - fromMs);
    return done < 0.5 ? "PENDING" : "RUNNING";
}
