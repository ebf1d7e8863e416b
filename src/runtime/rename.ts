/** Members by other names, where the pairs of old and new ones have one. */
export function rename(
    members: Iterable<readonly [string, unknown]>,
    pairs: readonly (readonly [string, string])[],
): Record<string, unknown> {
    const names = new Map(pairs);
    return Object.fromEntries([...members].map(([name, value]) => [names.get(name) ?? name, value]));
}

/** The pairs the other way round. */
export function swap(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
    return pairs.map(([from, to]) => [to, from]);
}
