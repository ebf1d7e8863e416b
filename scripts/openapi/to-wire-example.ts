import { type BoundMember, type Location, type Member, toTimestampFormat } from "../service.js";
import { convertValue, toBase64, toDate } from "../typescript/convert-example.js";
import { isEncodedText } from "./to-schema.js";

/** Those members of a model's example that travel in a body's document, as they travel. */
export function toWireDocument(members: readonly BoundMember[], example: Readonly<Record<string, unknown>>): object {
    const byName = new Map(members.map((member) => [member.name, member]));
    return Object.fromEntries(
        Object.entries(example).flatMap(([name, value]) => {
            const member = byName.get(name);
            return member?.binding.location === "document" ? [[toWireName(member), toWireValue(member, value)]] : [];
        }),
    );
}

/** The value of a member in a model's example, as it travels where the member does. */
export function toWireValue(member: BoundMember, value: unknown): unknown {
    const { target, binding } = member;
    if (binding.location === "payload" && target.kind === "blob") return value;
    const toLeaf = (leaf: Member, own: unknown) => toWireLeaf(leaf, own, binding.location);
    return convertValue(member, value, { toLeaf, toName: toWireName });
}

function toWireName({ name, jsonName = name }: Member): string {
    return jsonName;
}

function toWireLeaf(member: Member, value: unknown, location: Location): unknown {
    const { target } = member;
    if (target.kind === "timestamp") return toWireTime(member, toDate(value), location);
    return target.kind === "blob" || isEncodedText(target, location) ? toBase64(String(value)) : value;
}

function toWireTime(member: Member, date: Date, location: Location): string | number {
    switch (toTimestampFormat(member, location)) {
        case "date-time":
            return date.toISOString().replace(".000", "");
        case "http-date":
            return date.toUTCString();
        case "epoch-seconds":
            return date.getTime() / 1000;
    }
}
