import type { ShapeId } from "../smithy/ast.js";
import type { Place } from "./report.js";
import type { ChangeRuleName } from "./rules.js";

/** A difference, before it is known who feels it. */
export interface Finding {
    readonly rule: ChangeRuleName;
    readonly shape: ShapeId;
    readonly member?: string | undefined;
    readonly trait?: ShapeId | undefined;
    /** The part of the trait's value that changed, if not the whole. */
    readonly part?: string | undefined;
    readonly old?: unknown;
    readonly new?: unknown;
    /** The step of a path from the shape to what changed; none for the shape itself. */
    readonly step?: string | undefined;
}

/** What a finding says of itself, where the caller knows the rest. */
export type Difference = Pick<Finding, "rule" | "trait" | "part" | "old" | "new">;

/** A finding with the places that feel it. */
export interface PlacedFinding {
    readonly finding: Finding;
    readonly places: readonly Place[];
}
