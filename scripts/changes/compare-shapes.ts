import { type AstMember, type AstModel, type AstShape, prelude, type ShapeId } from "../smithy/ast.js";
import { compareEnums } from "./compare-enums.js";
import { type Comparison, compareMember, compareMembers, type InnerPair } from "./compare-members.js";
import { compareNumbers } from "./compare-numbers.js";
import { compareTraits } from "./compare-traits.js";
import { findShape, noShape } from "./find-shape.js";
import type { Finding } from "./finding.js";
import type { Versions } from "./report.js";

/** Types whose shapes' names generated types bear. */
const named: ReadonlySet<string> = new Set(["structure", "union", "enum", "intEnum"]);

/** Types that hold listed values, by the type that holds any. */
const openTypes: Readonly<Partial<Record<string, string>>> = { enum: "string", intEnum: "integer" };

/**
 * What changed between a shape and the one in its place, and which shapes inside of them to compare in turn.
 *
 * @param isSame tells ids of the same shape.
 */
export function compareShapes(
    ids: Versions<ShapeId>,
    models: Versions<AstModel>,
    isSame: (ids: Versions<ShapeId>) => boolean,
): Comparison {
    const shape = ids.new === noShape ? ids.old : ids.new;
    const shapes = { old: findShape(models.old, ids.old), new: findShape(models.new, ids.new) };
    const types = { old: shapes.old.type, new: shapes.new.type };
    const isClosed = openTypes[types.new] === types.old;
    const isOpened = openTypes[types.old] === types.new;
    const width = compareNumbers(types);
    if (types.old !== types.new && !isClosed && !isOpened && width === undefined) {
        return { findings: [{ rule: "type-changed", shape, ...types }], inner: [] };
    }
    const { findings, inner } = compareContents(shape, shapes, models);
    const retargeted = inner.filter((pair) => !isSame(pair) && isRetargeted(pair, models));
    const replaced = named.has(types.new) ? "named-type-replaced" : "simple-type-replaced";
    return {
        findings: [
            ...(isClosed ? [{ rule: "enum-closed", shape, new: listNames(shapes.new) } as const] : []),
            ...(isOpened ? [{ rule: "enum-opened", shape, old: listNames(shapes.old) } as const] : []),
            ...(width === undefined ? [] : [{ rule: width, shape, ...types } as const]),
            ...(isSame(ids) || width !== undefined ? [] : [{ rule: replaced, shape, ...ids } as const]),
            ...compareTraits({ old: shapes.old.traits, new: shapes.new.traits }).map((difference): Finding => ({
                ...difference,
                shape,
            })),
            ...findings,
            ...retargeted.flatMap(({ member, step, ...targets }) =>
                compareShapes(targets, models, isSame).findings.map((finding) => ({ ...finding, shape, member, step })),
            ),
        ],
        inner: inner.filter((pair) => !retargeted.includes(pair)),
    };
}

/**
 * Whether two targets are of other types, or one is a simple shape that every model has: to have the other is a change
 * of the member, not of either shape.
 */
function isRetargeted({ old, new: next }: Versions<ShapeId>, models: Versions<AstModel>): boolean {
    const isSimple = [old, next].some((id) => Object.hasOwn(prelude, id) && id !== noShape);
    return isSimple || findShape(models.old, old).type !== findShape(models.new, next).type;
}

function listNames({ members = {} }: AstShape): string {
    return Object.keys(members).join(" | ");
}

function compareContents(
    shape: ShapeId,
    { old, new: next }: Versions<AstShape>,
    models: Versions<AstModel>,
): Comparison {
    switch (next.type) {
        case "structure":
        case "union":
            return compareMembers(shape, { old, new: next }, models);
        case "enum":
        case "intEnum":
            if (old.type !== next.type) return { findings: [], inner: [] };
            return { findings: compareEnums(shape, { old, new: next }, models), inner: [] };
        case "list":
            return compareInner({ member: "[]" });
        case "map":
            return compareInner({ key: "{key}", value: "{}" });
        default:
            return { findings: [], inner: [] };
    }

    function compareInner(steps: Readonly<Partial<Record<"member" | "key" | "value", string>>>): Comparison {
        const inner = Object.entries(steps).map(([name, step]) => {
            const field = name as keyof typeof steps;
            const members: Versions<AstMember> = { old: old[field]!, new: next[field]! };
            const findings = compareMember(shape, { old: name, new: name }, members, models, step);
            const pair: InnerPair = { member: name, step, old: members.old.target, new: members.new.target };
            return { findings, pair };
        });
        return { findings: inner.flatMap(({ findings }) => findings), inner: inner.map(({ pair }) => pair) };
    }
}
