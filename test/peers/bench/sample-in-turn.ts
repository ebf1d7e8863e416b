import type { Samples } from "./result.js";

export interface SampleOptions {
    readonly rounds: number;
    /** Gives the samples of one round. */
    readonly measure: (name: string) => Promise<readonly number[]>;
}

/** Rounds over all names in turn, so that a slow moment of the machine falls on all of them alike. */
export async function sampleInTurn(names: readonly string[], { rounds, measure }: SampleOptions): Promise<Samples> {
    const samples = new Map(names.map((name) => [name, [] as number[]]));
    for (let round = 0; round < rounds; round++) {
        for (const name of names) samples.get(name)!.push(...(await measure(name)));
    }
    return samples;
}
