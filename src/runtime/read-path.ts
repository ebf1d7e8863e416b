/** What is at a path of members with dots between them; undefined if there is nothing. */
export function readPath(output: object, path: string): unknown {
    return path.split(".").reduce<unknown>(readMember, output);
}

function readMember(value: unknown, name: string): unknown {
    const hasMember = typeof value === "object" && value !== null && Object.hasOwn(value, name);
    return hasMember ? (value as Record<string, unknown>)[name] : undefined;
}
