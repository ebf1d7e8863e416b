import { createRequire } from "node:module";
import { join } from "node:path";
import { expectEqual } from "./run-programs.js";

const load = createRequire(join(process.cwd(), "one-instance.js"));

/** What is required and what is imported is the same: an exception of one is an instance of the other's class. */
export async function loadBothWays(): Promise<void> {
    const imported: Record<string, unknown> = await import("finspace-data/aws-sdk");
    const required = load("finspace-data/aws-sdk") as Record<string, unknown>;
    expectEqual(
        Object.keys(imported).filter((name) => imported[name] !== required[name]),
        [],
    );
}
