import { isDeepStrictEqual } from "node:util";
import { type ShapeId, toShapeName } from "../smithy/ast.js";
import type { Waitable } from "../smithy/traits.js";
import type { Difference } from "./finding.js";
import type { Versions } from "./report.js";

/** What changed in the waiters of an operation, each of which is code of its own. */
export function compareWaiters(trait: ShapeId, values: Versions<unknown>): Difference[] {
    const old = (values.old ?? {}) as Readonly<Record<string, Waitable>>;
    const next = (values.new ?? {}) as Readonly<Record<string, Waitable>>;
    return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((name): Difference[] => {
        const [before, after] = [old[name], next[name]];
        if (after === undefined) return [{ rule: "waiter-removed", trait, old: name }];
        if (before === undefined) return [{ rule: "waiter-added", trait, new: name }];
        if (isDeepStrictEqual(before, after)) return [];
        const parts = compareParts({ old: before, new: after });
        if (parts.length === 0) return [{ rule: "documentation-changed", trait, old: name, new: name }];
        return parts.map(({ part, ...texts }) => ({
            rule: "waiter-changed",
            trait,
            part: `${name}.${part}`,
            ...texts,
        }));
    });
}

interface Part extends Versions<unknown> {
    readonly part: string;
}

/** Acceptors by the state that they lead to; or all of them, where nothing but their order changed. */
function compareParts({ old, new: next }: Versions<Waitable>): Part[] {
    const delays = (["minDelay", "maxDelay"] as const).map((part) => ({ part, old: old[part], new: next[part] }));
    const states = (["success", "failure", "retry"] as const).map((part) => {
        const [before, after] = [listMatchers(old, part), listMatchers(next, part)];
        return { part, old: printOthers(before, after), new: printOthers(after, before) };
    });
    const order = { part: "acceptors", old: printAcceptors(old), new: printAcceptors(next) };
    const changed = [...delays, ...states].filter((part) => part.old !== part.new);
    return changed.length > 0 || order.old === order.new ? changed : [order];
}

/** Those that are not among others; undefined for none. */
function printOthers(matchers: readonly string[], others: readonly string[]): string | undefined {
    return matchers.filter((matcher) => !others.includes(matcher)).join(", ") || undefined;
}

function printAcceptors({ acceptors }: Waitable): string {
    return acceptors.map(({ state, matcher }) => `${state} ${printMatcher(matcher)}`).join(", ");
}

function listMatchers({ acceptors }: Waitable, state: string): string[] {
    return acceptors.filter((acceptor) => acceptor.state === state).map(({ matcher }) => printMatcher(matcher));
}

/** As in `output thing.status stringEquals READY` and `errorType NotFound`. */
function printMatcher(matcher: Waitable["acceptors"][number]["matcher"]): string {
    return Object.entries(matcher)
        .map(([kind, value]) => {
            if (typeof value !== "object") return `${kind} ${toShapeName(String(value))}`;
            return [kind, value.path, value.comparator, value.expected].join(" ");
        })
        .join(" ");
}
