/** So many of the items at most, from its first to its last at equal distances. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
    if (items.length <= count) return [...items];
    return Array.from({ length: count }, (_, i) => items[Math.round((i * (items.length - 1)) / (count - 1))]!);
}
