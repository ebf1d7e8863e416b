/**
 * The names that somebody may have meant who wrote another one, the closest first, three at most: those that a few
 * keystrokes lead to, else those that it is a part of.
 */
export function findClosest(given: string, names: readonly string[]): readonly string[] {
    const key = toKey(given);
    if (key === "") return [];
    const most = Math.max(1, Math.floor(key.length / 3));
    const sorted = names
        .map((name) => ({ name, distance: computeDistance(key, toKey(name)) }))
        .toSorted((a, b) => a.distance - b.distance);
    const least = sorted[0]?.distance ?? 0;
    const near = sorted.filter(({ distance }) => distance <= Math.min(most, least + 1)).map(({ name }) => name);
    const found = near.length > 0 ? near : names.filter((name) => key.length > 2 && toKey(name).includes(key));
    return found.slice(0, 3);
}

/** A name whatever its spelling: `GetUser`, `getUser`, `get-user` and `get_user` are the same. */
export function toKey(name: string): string {
    return name.replaceAll(/[-_\s]/g, "").toLowerCase();
}

/** How many characters to put in, take out, or change: Levenshtein's distance. */
function computeDistance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (const [i, character] of Array.from(a).entries()) {
        const next = [i + 1];
        for (const [j, other] of Array.from(b).entries())
            next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (character === other ? 0 : 1)));
        row = next;
    }
    return row.at(-1)!;
}
