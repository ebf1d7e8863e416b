import { isDeepStrictEqual } from "node:util";
import type { AstMember, AstModel, AstShape, ShapeId } from "../smithy/ast.js";
import { getTrait } from "../smithy/traits.js";
import { compareTraits } from "./compare-traits.js";
import { findShape } from "./find-shape.js";
import type { Finding } from "./finding.js";
import { matchMembers, toWireName } from "./match-members.js";
import type { Versions } from "./report.js";

/** The targets of a member, to which a step leads: its name, `[]`, `{}` or `{key}`. */
export interface InnerPair extends Versions<ShapeId> {
    readonly member: string;
    readonly step: string;
    /** What it was called, if otherwise. */
    readonly oldStep?: string;
}

export interface Comparison {
    readonly findings: readonly Finding[];
    readonly inner: readonly InnerPair[];
}

/** What changed in the members of a structure or union. */
export function compareMembers(
    shape: ShapeId,
    { old, new: next }: Versions<AstShape>,
    models: Versions<AstModel>,
): Comparison {
    const [before, after] = [old.members ?? {}, next.members ?? {}];
    const { pairs, added, removed } = matchMembers(before, after);
    const isUnion = next.type === "union";
    const findings = pairs.flatMap((names) => {
        const members = { old: before[names.old]!, new: after[names.new]! };
        return [...compareNames(shape, names, members), ...compareMember(shape, names, members, models)];
    });
    const gained = added.map((name): Finding => {
        const member = after[name]!;
        const rule = isUnion ? "variant-added" : needsValue(member) ? "required-member-added" : "member-added";
        return { rule, shape, member: name, new: member.target, step: name };
    });
    const lost = removed.map((name): Finding => {
        const rule = isUnion ? "variant-removed" : "member-removed";
        return { rule, shape, member: name, old: before[name]!.target, step: name };
    });
    return {
        findings: [...findings, ...gained, ...lost, ...compareOrder(shape, Object.keys(before), pairs)],
        inner: pairs.map((names) => ({
            member: names.new,
            step: names.new,
            oldStep: names.old,
            old: before[names.old]!.target,
            new: after[names.new]!.target,
        })),
    };
}

/** What changed in the traits of one member. */
export function compareMember(
    shape: ShapeId,
    names: Versions<string>,
    members: Versions<AstMember>,
    models: Versions<AstModel>,
    step = names.new,
): Finding[] {
    const differences = compareTraits({ old: members.old.traits, new: members.new.traits }, () => ({
        old: findShape(models.old, members.old.target).traits,
        new: findShape(models.new, members.new.target).traits,
    }));
    return differences.map((difference) => ({
        ...difference,
        ...(isWireName(difference.trait) && {
            // Without the trait, the member's own name travels.
            old: difference.old ?? names.old,
            new: difference.new ?? names.new,
            ...(travelsAsBefore(names, members) && { rule: "restated" }),
        }),
        shape,
        member: names.new,
        step,
    }));
}

function isWireName(trait: ShapeId | undefined): boolean {
    return trait === "smithy.api#jsonName" || trait === "smithy.api#xmlName";
}

function compareNames(shape: ShapeId, names: Versions<string>, members: Versions<AstMember>): Finding[] {
    if (names.old === names.new) return [];
    const rule = travelsAsBefore(names, members) ? "member-renamed-in-code" : "member-renamed";
    return [{ rule, shape, member: names.new, ...names, step: names.new }];
}

function travelsAsBefore(names: Versions<string>, members: Versions<AstMember>): boolean {
    return toWireName(names.old, members.old) === toWireName(names.new, members.new);
}

/** Whether callers have to give it: nothing fills it in. */
function needsValue(member: AstMember): boolean {
    return getTrait(member, "required") !== undefined && (getTrait(member, "default") ?? null) === null;
}

/** Whether what both have stands in another order. */
export function compareOrder(shape: ShapeId, before: readonly string[], pairs: readonly Versions<string>[]): Finding[] {
    const shared = new Set(pairs.map(({ old }) => old));
    const isSame = isDeepStrictEqual(
        before.filter((name) => shared.has(name)),
        pairs.map(({ old }) => old),
    );
    return isSame ? [] : [{ rule: "members-reordered", shape }];
}
