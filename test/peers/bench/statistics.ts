/** The value that a share of all are below: 0.5 for the median; between two neighbours, a part of the way. */
export function computeQuantile(values: readonly number[], share: number): number {
    if (values.length === 0) throw new RangeError("computeQuantile: there are no values.");
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)]!;
    return low + (sorted[Math.ceil(place)]! - low) * (place % 1);
}

export function computeMedian(values: readonly number[]): number {
    return computeQuantile(values, 0.5);
}

/** What the middle half of the values lies between. */
export function computeQuartiles(values: readonly number[]): [low: number, high: number] {
    return [computeQuantile(values, 0.25), computeQuantile(values, 0.75)];
}

/** The median of some values as a multiple of the median of others. */
export function computeRatio(values: readonly number[], base: readonly number[]): number {
    return computeMedian(values) / computeMedian(base);
}
