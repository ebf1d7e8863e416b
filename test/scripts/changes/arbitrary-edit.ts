import * as fc from "fast-check";
import type { AstModel, AstShape } from "../../../scripts/smithy/ast.js";
import { computeClosure, listOperations } from "../../../scripts/smithy/closure.js";
import { findService } from "../../../scripts/smithy/find-service.js";

type Json = { [key: string]: Json };
type Mutable<Shape> = { -readonly [Key in keyof Shape]: Mutable<Shape[Key]> };
type MutableShape = Mutable<AstShape>;

/** An edit of a model at a place that numbers choose among those where it can be made; not a fresh name twice. */
export interface RandomEdit {
    readonly kind: keyof typeof edits;
    readonly place: number;
    readonly choice: number;
    readonly fresh: string;
}

const words = ["documentation", "examples", "title", "externalDocumentation"];

interface Site {
    readonly model: Mutable<AstModel>;
    readonly choice: number;
    readonly fresh: string;
}

/** Edits, by where they can be made. */
const edits = {
    describeShape: {
        on: "any",
        make: (shape, { fresh, choice }) => setTrait(shape, words[choice % words.length]!, { fresh }),
    },
    describeMember: {
        on: "members",
        make: (shape, site) => setTrait(pickMember(shape, site)[1], "documentation", site.fresh),
    },
    hide: { on: "any", make: (shape) => toggleTrait(shape, "sensitive", {}) },
    constrain: {
        on: "any",
        make: (shape, { choice }) => setTrait(shape, "length", { min: choice % 3, max: 3 + (choice % 5) }),
    },
    mark: { on: "any", make: (shape, { fresh }) => setTrait(shape, fresh, {}) },
    deprecate: { on: "operation", make: (shape) => toggleTrait(shape, "deprecated", {}) },
    reroute: {
        on: "operation",
        make: (shape, { fresh }) => setTrait(shape, "http", { method: "GET", uri: `/${fresh}` }),
    },
    dropErrors: { on: "operation", make: (shape) => delete shape.errors },
    dropOperation: { on: "service", make: (shape) => shape.operations?.shift() },
    addMember: {
        on: "structures",
        make: (shape, { fresh, choice }) => {
            const traits = choice % 2 === 0 ? {} : { "smithy.api#required": {} };
            (shape.members ??= {})[fresh] = { target: "smithy.api#String", traits };
        },
    },
    removeMember: { on: "structures", make: (shape, site) => delete shape.members![pickMember(shape, site)[0]] },
    renameMember: {
        on: "structures",
        make: (shape, site) => {
            const [old] = pickMember(shape, site);
            const renamed = Object.entries(shape.members!).map(([name, member]) => [
                name === old ? site.fresh : name,
                member,
            ]);
            shape.members = Object.fromEntries(renamed) as NonNullable<MutableShape["members"]>;
        },
    },
    requireMember: { on: "structures", make: (shape, site) => toggleTrait(pickMember(shape, site)[1], "required", {}) },
    retargetMember: {
        on: "structures",
        make: (shape, site) => {
            const targets = Object.keys(site.model.shapes).filter(
                (id) => !/service|resource|operation/.test(site.model.shapes[id]!.type),
            );
            pickMember(shape, site)[1].target = targets[site.choice % targets.length]!;
        },
    },
    reverseMembers: {
        on: "members",
        make: (shape) => (shape.members = Object.fromEntries(Object.entries(shape.members!).toReversed())),
    },
    addValue: { on: "enum", make: (shape, { fresh }) => (shape.members![fresh] = { target: "smithy.api#Unit" }) },
    removeValue: { on: "enum", make: (shape, site) => delete shape.members![pickMember(shape, site)[0]] },
} as const satisfies Record<string, { on: string; make: (shape: MutableShape, site: Site) => unknown }>;

const kinds = Object.keys(edits) as RandomEdit["kind"][];

/** Edits of words come often enough to come alone. */
const arbitraryKind = fc.oneof(
    fc.constantFrom(...kinds),
    fc.constantFrom<RandomEdit["kind"]>("describeShape", "describeMember"),
);

export const arbitraryEdits: fc.Arbitrary<RandomEdit[]> = fc
    .array(fc.record({ kind: arbitraryKind, place: fc.nat(), choice: fc.nat() }), { maxLength: 6 })
    .map((list) => list.map((edit, index) => ({ ...edit, fresh: `fresh${index}` })));

/** Makes edits in what the service leads to; one that finds no place is not made. */
export function applyEdits(model: AstModel, list: readonly RandomEdit[]): AstModel {
    const edited = structuredClone(model) as Mutable<AstModel>;
    for (const { kind, place, ...rest } of list) {
        const { on, make } = edits[kind];
        const service = findService(edited);
        const closure = [service, ...computeClosure(edited, listOperations(edited, service))];
        const shapes = closure.map((id) => edited.shapes[id]!).filter((shape) => isPlace(shape, on));
        if (shapes.length > 0) make(shapes[place % shapes.length]!, { model: edited, ...rest });
    }
    return edited;
}

function isPlace({ type, members = {} }: MutableShape, on: string): boolean {
    const isFilled = Object.keys(members).length > 0;
    if (on === "structures") return isFilled && (type === "structure" || type === "union");
    return on === "any" || (on === "members" ? isFilled : type === on && (type !== "enum" || isFilled));
}

function pickMember({ members }: MutableShape, { choice }: Site): [string, { target: string; traits?: Json }] {
    const all = Object.entries(members!) as [string, { target: string; traits?: Json }][];
    return all[choice % all.length]!;
}

function setTrait(bearer: { traits?: object }, name: string, value: unknown): void {
    bearer.traits = { ...bearer.traits, [`smithy.api#${name}`]: value };
}

function toggleTrait(bearer: { traits?: object }, name: string, value: unknown): void {
    const { [`smithy.api#${name}`]: old, ...traits } = (bearer.traits ?? {}) as Json;
    bearer.traits = old === undefined ? { ...traits, [`smithy.api#${name}`]: value } : traits;
}
