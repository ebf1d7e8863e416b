import { readFile } from "node:fs/promises";
import { cpus } from "node:os";

/** What a run depends on. */
export interface Machine {
    /** YYYY-MM-DD. */
    readonly date: string;
    readonly node: string;
    readonly cores: number;
    readonly cpu: string;
    /** Names and versions of what is installed in test/peers. */
    readonly peers: readonly string[];
}

export async function describeMachine(): Promise<Machine> {
    const text = await readFile(`${import.meta.dirname}/../package.json`, "utf8");
    const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
    const cores = cpus();
    return {
        date: new Date().toISOString().slice(0, 10),
        node: process.versions.node,
        cores: cores.length,
        cpu: cores[0]?.model ?? "an unknown processor",
        peers: Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`),
    };
}
