import type { BoundStructure, Deprecation, Member, Shape } from "../service.js";
import { toTypeName } from "./names.js";
import { printDoc, printKey } from "./print.js";

/** Whether a shape gets a type of its own; lists, maps and simple shapes stand where they are used. */
export function isNamedType(shape: Shape): boolean {
    return ["structure", "union", "enum", "intEnum"].includes(shape.kind);
}

/** Names of the types that a reference to a shape's type is made of. */
export function listTypeNames(shape: Shape): string[] {
    if (shape.kind === "list") return listTypeNames(shape.member.target);
    if (shape.kind === "map") return listTypeNames(shape.value.target);
    return isNamedType(shape) ? [toTypeName(shape.name)] : [];
}

/** The type of a value of a shape, as a reference. */
export function printType(shape: Shape): string {
    switch (shape.kind) {
        case "boolean":
        case "string":
            return shape.kind;
        case "blob":
            return "Uint8Array";
        case "timestamp":
            return "Date";
        case "bigInteger":
            return "bigint";
        case "document":
            return "unknown";
        case "list": {
            const item = printElement(shape.member, shape.sparse);
            return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
        }
        case "map":
            return `Record<string, ${printElement(shape.value, shape.sparse)}>`;
        case "structure":
        case "union":
        case "enum":
        case "intEnum":
            return toTypeName(shape.name);
        default:
            return "number";
    }
}

/** The type of an element of a list, or of a value of a map. */
export function printElement({ target }: Member, sparse: boolean): string {
    return sparse ? printUnion(target, "null") : printType(target);
}

/** What is unknown may be null or undefined anyway. */
export function printUnion(target: Shape, other: "null" | "undefined"): string {
    const type = printType(target);
    return type === "unknown" ? type : `${type} | ${other}`;
}

export interface InterfaceOptions {
    /** What streams are given as. @default "never" */
    readonly streamType?: string;
    /** Whether a required member may be undefined, as long as it is named. @default false */
    readonly isLoose?: boolean;
}

/** An interface with these members, each with its documentation. */
export function printInterface(
    name: string,
    paragraphs: readonly string[],
    members: readonly Member[],
    options?: InterfaceOptions,
): string {
    return `${printDoc(paragraphs)}export interface ${name} {${printMembers(members, options)}}\n`;
}

/** Members of an object type, each with its documentation; of none, nothing. */
export function printMembers(
    members: readonly Member[],
    { streamType = "never", isLoose = false }: InterfaceOptions = {},
): string {
    const lines = members.map((member) => {
        const printed = isStream(member.target) ? printStream(member, streamType) : printMember(member, isLoose);
        return `${printDoc(toMemberDoc(member), 1)}    ${printed};\n`;
    });
    return lines.length > 0 ? `\n${lines.join("")}` : "";
}

/** A blob that is not held in memory. */
export function isStream(shape: Shape): boolean {
    return shape.kind === "blob" && shape.streaming;
}

/** The service always has a stream to give, if an empty one; who sends one may leave it out. */
function printStream({ name, required }: Member, type: string): string {
    return required ? `${printKey(name)}: ${type}` : `${printKey(name)}?: ${type} | undefined`;
}

/** Optional members take undefined too: `exactOptionalPropertyTypes` would refuse it. */
export function printMember(member: Member, isLoose = false): string {
    const { name, target } = member;
    const isGiven = mustBeGiven(member);
    if (isGiven && !isLoose) return `${printKey(name)}: ${printType(target)}`;
    return `${printKey(name)}${isGiven ? "" : "?"}: ${printUnion(target, "undefined")}`;
}

/** A token is filled in, although the service wants it. */
function mustBeGiven({ required, idempotencyToken }: Member): boolean {
    return required && !idempotencyToken;
}

/**
 * A parameter that takes an input, with a default where nothing has to be given. What every object has from Object is not
 * of the type that TypeScript would want of a member called so.
 */
export function printParameter(name: string, type: string, { members }: BoundStructure): string {
    if (members.some(mustBeGiven)) return `${name}: ${type}`;
    const isClear = members.every((member) => !(member.name in {}));
    return `${name}: ${type} = ${isClear ? "{}" : `{} as ${type}`}`;
}

/** The doc tag of what is deprecated, else nothing. */
export function toDeprecationDoc(deprecated: Deprecation | undefined): string {
    return deprecated === undefined ? "" : `@deprecated ${deprecated.message ?? ""}`.trim();
}

/** Documentation of a member, with what its type cannot say. */
function toMemberDoc(member: Member): string[] {
    const { documentation, idempotencyToken, deprecated, default: value } = member;
    return [
        documentation,
        idempotencyToken ? "Filled in with a UUID where it is left out." : "",
        toConstraintDoc(member),
        value === undefined ? "" : `@default ${JSON.stringify(value)}`,
        toDeprecationDoc(deprecated),
    ];
}

/** "1 to 26 characters; pattern `\S`." */
function toConstraintDoc({ target, constraints }: Member): string {
    const { length, range, pattern, uniqueItems } = { ...target.constraints, ...constraints };
    const counted = target.kind === "list" ? "items" : target.kind === "map" ? "entries" : "characters";
    const facts = [
        length && `${toBoundsDoc(length)} ${counted}`,
        range && toBoundsDoc(range),
        pattern && `pattern \`${pattern}\``,
        uniqueItems && "no item twice",
    ].filter((fact) => typeof fact === "string");
    const text = facts.join("; ");
    return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function toBoundsDoc({ min, max }: { min?: number; max?: number }): string {
    if (min === undefined) return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
