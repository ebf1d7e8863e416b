import { isDeepStrictEqual } from "node:util";
import type { ShapeId } from "../smithy/ast.js";
import type { Waitable } from "../smithy/traits.js";
import type { Difference } from "./finding.js";
import type { Versions } from "./report.js";

/** What changed in the waiters of an operation, each of which is code of its own. */
export function compareWaiters(trait: ShapeId, values: Versions<unknown>): Difference[] {
    const old = (values.old ?? {}) as Readonly<Record<string, Waitable>>;
    const next = (values.new ?? {}) as Readonly<Record<string, Waitable>>;
    return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((name): Difference[] => {
        if (next[name] === undefined) return [{ rule: "waiter-removed", trait, old: name }];
        if (old[name] === undefined) return [{ rule: "waiter-added", trait, new: name }];
        if (isDeepStrictEqual(old[name], next[name])) return [];
        const isSame = isDeepStrictEqual(withoutWords(old[name]), withoutWords(next[name]));
        return [{ rule: isSame ? "documentation-changed" : "waiter-changed", trait, old: name, new: name }];
    });
}

function withoutWords({ minDelay, maxDelay, acceptors }: Waitable): object {
    return { minDelay, maxDelay, acceptors };
}
