import { isDeepStrictEqual } from "node:util";
import { type AstMember, toShapeName } from "../smithy/ast.js";
import { getTrait } from "../smithy/traits.js";
import type { Versions } from "./report.js";
import { findTraitRules } from "./trait-rules.js";

export type Members = Readonly<Record<string, AstMember>>;

export interface MatchedMembers {
    /** Names of the same member, in the order of the new model; two names for one that is renamed. */
    readonly pairs: readonly Versions<string>[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
}

/**
 * Finds the members that two versions of a structure or union share. A member whose name is gone is taken for a new one
 * that travels under the same name; or has the same target and a name that differs in case, hyphens or underscores
 * alone; or has the same target and traits in the same place between the others.
 */
export function matchMembers(old: Members, next: Members): MatchedMembers {
    const partners = new Map(Object.keys(next).flatMap((name) => (Object.hasOwn(old, name) ? [[name, name]] : [])));
    const gone = new Set(Object.keys(old).filter((name) => !Object.hasOwn(next, name)));
    match(toWireName, () => true);
    match(toFolded, hasSameTarget);
    const places = {
        old: listPlaces(old, (name) => (gone.has(name) ? undefined : name)),
        new: listPlaces(next, findOld),
    };
    match((name, _, members) => (members === old ? places.old : places.new).get(name), isAlike);
    return {
        pairs: Object.keys(next).flatMap((name) =>
            partners.has(name) ? [{ old: partners.get(name)!, new: name }] : [],
        ),
        added: Object.keys(next).filter((name) => !partners.has(name)),
        removed: [...gone],
    };

    function findOld(name: string): string | undefined {
        return partners.get(name);
    }

    /** Pairs members without a partner that have the same key. */
    function match(
        toKey: (name: string, member: AstMember, members: Members) => string | undefined,
        isSame: (first: AstMember, second: AstMember) => boolean,
    ): void {
        if (gone.size === 0) return;
        // Reversed, so that the first of two with one key counts, as it does among the new ones.
        const byKey = new Map([...gone].toReversed().map((name) => [toKey(name, old[name]!, old), name]));
        for (const [name, member] of Object.entries(next)) {
            if (partners.has(name)) continue;
            const key = toKey(name, member, next);
            const found = key === undefined ? undefined : byKey.get(key);
            if (found === undefined || !gone.has(found) || !isSame(old[found]!, member)) continue;
            partners.set(name, found);
            gone.delete(found);
        }
    }
}

/** Under what a member travels; undefined for one whose name does not. */
export function toWireName(name: string, member: AstMember): string | undefined {
    const isUnnamed = (["httpLabel", "httpPayload", "httpResponseCode", "httpQueryParams"] as const).some(
        (trait) => getTrait(member, trait) !== undefined,
    );
    if (isUnnamed) return undefined;
    const header = getTrait(member, "httpHeader") ?? getTrait(member, "httpPrefixHeaders");
    if (header !== undefined) return `header ${header.toLowerCase()}`;
    const query = getTrait(member, "httpQuery");
    if (query !== undefined) return `query ${query}`;
    return `document ${getTrait(member, "jsonName") ?? (member.traits?.["smithy.api#xmlName"] as string) ?? name}`;
}

function toFolded(name: string): string {
    return name.replace(/[-_]/g, "").toLowerCase();
}

function hasSameTarget(first: AstMember, second: AstMember): boolean {
    return toShapeName(first.target) === toShapeName(second.target);
}

function isAlike(first: AstMember, second: AstMember): boolean {
    return hasSameTarget(first, second) && isDeepStrictEqual(listFacts(first), listFacts(second));
}

/** The traits that are more than words. */
function listFacts({ traits = {} }: AstMember): object {
    return Object.fromEntries(
        Object.entries(traits).filter(([id]) => findTraitRules(id).changed !== "documentation-changed"),
    );
}

/** Where each member without a partner stands: behind which one with a partner, and as the how manieth. */
function listPlaces(members: Members, findPartner: (name: string) => string | undefined): ReadonlyMap<string, string> {
    const places = new Map<string, string>();
    let before = "";
    let count = 0;
    for (const name of Object.keys(members)) {
        const partner = findPartner(name);
        if (partner === undefined) places.set(name, `${before} ${count++}`);
        else [before, count] = [partner, 0];
    }
    return places;
}
