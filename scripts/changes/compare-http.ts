import type { AstTraits } from "../smithy/ast.js";
import { getTrait } from "../smithy/traits.js";
import { parseLabels } from "../smithy/uri.js";
import type { Difference } from "./finding.js";
import type { Versions } from "./report.js";

const trait = "smithy.api#http";

/** What changed in the route of an operation, and in the status of its answer. */
export function compareHttp(traits: Versions<AstTraits | undefined>): Difference[] {
    const old = getTrait({ traits: traits.old ?? {} }, "http");
    const next = getTrait({ traits: traits.new ?? {} }, "http");
    if (old === undefined || next === undefined) {
        return old === next ? [] : [{ rule: "wire-format-changed", trait, old, new: next }];
    }
    const routes = { old: `${old.method} ${old.uri}`, new: `${next.method} ${next.uri}` };
    const codes = { old: old.code ?? 200, new: next.code ?? 200 };
    return [
        ...(routes.old === routes.new ? [] : [{ rule: toRule(routes), trait, ...routes }]),
        ...(codes.old === codes.new ? [] : [{ rule: "status-changed", trait, ...codes } as const]),
    ];
}

function toRule({ old, new: next }: Versions<string>): Difference["rule"] {
    if (withoutNames(old) !== withoutNames(next)) return "route-changed";
    const after = parseLabels(next).map(({ name }) => name);
    const isMoved = parseLabels(old).some(({ name }, index) => after.includes(name) && after[index] !== name);
    return isMoved ? "route-changed" : "route-labels-renamed";
}

/** The route with its labels, but not what they are called. */
function withoutNames(route: string): string {
    return route.replace(/\{[^{}+]+/g, "{");
}
