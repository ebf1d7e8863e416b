export interface AllocateOptions {
    /** Keys that are taken already; those of the given names are added. */
    readonly taken: Set<string>;
    /** What two names must not have in common. */
    readonly toKeys: (name: string) => readonly string[];
}

/**
 * Gives each its own name where that is free, in the given order, and then the others theirs with as many underscores
 * behind it as it takes: nobody loses a name to one that is not its own.
 */
export function allocateNames<Owner>(
    wanted: readonly (readonly [owner: Owner, name: string])[],
    { taken, toKeys }: AllocateOptions,
): ReadonlyMap<Owner, string> {
    const names = new Map<Owner, string>();
    const deferred = wanted.filter(([owner, name]) => !take(owner, name));
    for (const [owner, name] of deferred) for (let own = `${name}_`; !take(owner, own); own += "_");
    return new Map(wanted.map(([owner]) => [owner, names.get(owner)!]));

    function take(owner: Owner, name: string): boolean {
        const keys = toKeys(name);
        if (keys.some((key) => taken.has(key))) return false;
        for (const key of keys) taken.add(key);
        names.set(owner, name);
        return true;
    }
}
