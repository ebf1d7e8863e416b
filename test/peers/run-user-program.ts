import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, listComplaints } from "../support/compile.js";
import type { UserProgram } from "./user-programs.js";

/** Compiles a program and runs it. @returns what is wrong. */
export function runUserProgram({ code, wanted }: UserProgram): string[] {
    const complaints = listComplaints(compile({ "test/peers/user-program.ts": code }));
    const file = join(import.meta.dirname, "user-program.gen.ts");
    writeFileSync(file, code);
    try {
        const args = ["--import", "tsx", "-C", "finspace-data-source", file];
        const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
        return printed === wanted ? complaints : [...complaints, `the program printed ${printed}`];
    } finally {
        rmSync(file);
    }
}
