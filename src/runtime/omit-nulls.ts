/**
 * Takes the null members out of objects at any depth, in place: to the protocol they are members that are not there.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
 */
export function omitNulls<Value>(value: Value): Value {
    if (typeof value === "object" && value !== null) {
        const members = value as Record<string, unknown>;
        for (const key of Object.keys(members)) {
            if (omitNulls(members[key]) === null && !Array.isArray(value)) delete members[key];
        }
    }
    return value;
}

/** Whether the null members of objects are written, or left out. */
export type Nulls = "drop" | "keep";
