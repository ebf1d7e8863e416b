import type { ShapeId } from "../smithy/ast.js";
import type { ChangeRuleName } from "./rules.js";

/**
 * What a change means for those who use the API. `breaking`: something that worked stops to. `risky`: it depends on the
 * code that uses it. `safe`: nothing has to be done.
 */
export type Grade = "breaking" | "risky" | "safe";

/** Where in an API something is: what goes to the service, what comes from it, or what holds for a whole. */
export type Side = "service" | "operation" | "request" | "response" | "error";

/** Where a change is felt. */
export interface Place {
    /** Name of the operation; none for what holds for the service. */
    readonly operation?: string;
    /** The half of the exchange in which it is felt. */
    readonly side: Side;
    /**
     * The way there from the input, the output or, with its name, the error: `schema.columns[].name`, `tags{}` for a
     * value of a map and `tags{key}` for a key. The shortest of several ways; empty for the whole.
     */
    readonly path: string;
}

/** What a change means on one side. */
export interface Verdict {
    /** The side that it is about. */
    readonly side: Side;
    /** How much it takes from those who use the API. */
    readonly grade: Grade;
    /** Why it has this grade: the end of a sentence. */
    readonly reason: string;
}

/** One thing that changed, however many places feel it. */
export interface Change {
    /** What kind of change it is: a key of `changeRules`. */
    readonly rule: ChangeRuleName;
    /** The worst of the verdicts. */
    readonly grade: Grade;
    /** Why it has this grade. */
    readonly reason: string;
    /** The shape that changed; by its old id if it is gone. */
    readonly shape: ShapeId;
    /** The member of it that changed; by its old name if it is gone. */
    readonly member?: string;
    /** How the paths of the places end, behind the shape; missing where the shape itself changed. */
    readonly step?: string;
    /** The trait that changed. */
    readonly trait?: ShapeId;
    /** The part of its value that changed: `items` of `@paginated`, `Ready.minDelay` of `@waitable`; missing where `old` and `new` are the whole. */
    readonly part?: string;
    /**
     * What was there: a name, a target, a value of a trait, or what holds without the trait: a target's constraint, a
     * member's own name. Missing where there was nothing.
     */
    readonly old?: unknown;
    /** What is there now; missing where there is nothing. */
    readonly new?: unknown;
    /** One for each side that feels it. */
    readonly verdicts: readonly Verdict[];
    /** In the order of the operations in the service. */
    readonly places: readonly Place[];
}

/**
 * What changed between two models of a service. As JSON it is a document whose `version` grows when a field changes its
 * meaning or goes; fields and rules may come without that.
 */
export interface ChangeReport {
    readonly version: 1;
    /** Ids of the service. */
    readonly service: { readonly old: ShapeId; readonly new: ShapeId };
    /** Names of operations. An updated one feels a change; how many others there are stands under `unchanged`. */
    readonly operations: {
        readonly new: readonly string[];
        readonly updated: readonly string[];
        readonly removed: readonly string[];
        readonly unchanged: number;
    };
    /** How many changes have each grade. */
    readonly grades: Readonly<Record<Grade, number>>;
    /** The worst first, then in the order of the service and its operations. */
    readonly changes: readonly Change[];
    /** What changed in words alone; only where that was asked for. */
    readonly documentation?: readonly Change[];
}

/** The same thing in both models. */
export interface Versions<Thing> {
    readonly old: Thing;
    readonly new: Thing;
}
