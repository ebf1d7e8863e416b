import { reference } from "../../../generated/reference.gen.js";
import { shapes } from "../../../generated/shapes.gen.js";
import { findRow, type ShapeReference, type ShapeRow } from "../../runtime/validation/shapes.js";

/** What a value must be. */
export interface ValueDescription extends Pick<ShapeRow, "type" | "min" | "max" | "sensitive"> {
    /** Of a structure or an enum, in the model. */
    readonly shape?: string;
    /** Source of a regular expression. */
    readonly pattern?: string;
    /** Known values, and what they mean. */
    readonly values?: readonly { readonly value: string | number; readonly documentation: string }[];
    /** Whether no element of a list may come twice. */
    readonly unique?: boolean;
    /** Elements of a list, values of a map. */
    readonly item?: ValueDescription;
    /** Of a structure, unless it stands inside itself. */
    readonly members?: readonly MemberDescription[];
}

/** A member of an input, an output, or a structure inside one. */
export interface MemberDescription extends ValueDescription {
    readonly name: string;
    readonly required: boolean;
    /** CommonMark. */
    readonly documentation: string;
    /** Where it travels in a request; of an input's own members alone. */
    readonly place?: "path" | "query" | "body";
    /** Whether the client makes it up where it is left out. */
    readonly isFilledIn?: true;
}

interface InputRules {
    readonly place: (member: string) => MemberDescription["place"];
    /** Idempotency token. */
    readonly token: string | undefined;
}

/** Describes the members of a structure, and all that is inside them. */
export function describeMembers(
    structure: string,
    input?: InputRules,
    parents: readonly string[] = [],
): readonly MemberDescription[] {
    const { members = {}, required = [] } = shapes[structure]!;
    const texts = reference.members[structure] ?? {};
    return Object.entries(members).map(([name, member]) => {
        const place = input?.place(name);
        return {
            name,
            required: required.includes(name),
            ...(place && { place }),
            ...(input?.token === name && { isFilledIn: true }),
            documentation: texts[name] ?? "",
            ...describeValue(member, [...parents, structure]),
        };
    });
}

function describeValue(row: ShapeReference, parents: readonly string[]): ValueDescription {
    const { type, min, max, sensitive, pattern, values, unique, item, members } = findRow(shapes, row);
    const shape = typeof row === "string" && (members || values) ? row : undefined;
    const texts = (shape && reference.values[shape]) || {};
    const isInside = shape !== undefined && parents.includes(shape);
    return {
        type,
        ...(shape && { shape }),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(pattern && { pattern: pattern.source }),
        ...(values && { values: values.map((value) => ({ value, documentation: texts[value] ?? "" })) }),
        ...(unique && { unique }),
        ...(sensitive && { sensitive }),
        ...(item !== undefined && { item: describeValue(item, parents) }),
        ...(shape && members && !isInside && { members: describeMembers(shape, undefined, parents) }),
    };
}
