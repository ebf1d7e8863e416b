import type { BoundStructure, Member } from "../service.js";
import { isObject } from "../smithy/checks.js";

/** What a model's example becomes. */
export interface Conversion {
    /** What a value without members becomes; null stays null. */
    readonly toLeaf: (member: Member, value: unknown) => unknown;
    /** What a member is called there. @default its own name */
    readonly toName?: (member: Member) => string;
}

/** The value that a model's example of a structure stands for elsewhere. Members that the model has not are kept. */
export function convertExample(
    { members }: BoundStructure,
    example: Readonly<Record<string, unknown>>,
    conversion: Conversion,
): object {
    return convertMembers(members, example, conversion);
}

/** The same of the value of one member. */
export function convertValue(member: Member, value: unknown, conversion: Conversion): unknown {
    if (value === null || value === undefined) return value;
    const shape = member.target;
    switch (shape.kind) {
        case "list":
            return Array.isArray(value) ? value.map((item) => convertValue(shape.member, item, conversion)) : value;
        case "map":
            return isObject(value)
                ? Object.fromEntries(
                      Object.entries(value).map(([key, item]) => [key, convertValue(shape.value, item, conversion)]),
                  )
                : value;
        case "structure":
        case "union":
            return isObject(value) ? convertMembers(shape.members, value, conversion) : value;
        default:
            return conversion.toLeaf(member, value);
    }
}

/** A time as an example has it: RFC 3339, or seconds since 1970. */
export function toDate(value: unknown): Date {
    return new Date(typeof value === "number" ? value * 1000 : String(value));
}

/** Text in base64, as bytes travel where they cannot be as they are. */
export function toBase64(text: string): string {
    return Buffer.from(text).toString("base64");
}

function convertMembers(members: readonly Member[], example: object, conversion: Conversion): object {
    const { toName = ({ name }) => name } = conversion;
    const byName = new Map(members.map((member) => [member.name, member]));
    return Object.fromEntries(
        Object.entries(example).map(([name, value]: [string, unknown]) => {
            const member = byName.get(name);
            return member ? [toName(member), convertValue(member, value, conversion)] : [name, value];
        }),
    );
}
