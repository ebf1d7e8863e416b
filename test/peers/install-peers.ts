import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const here = import.meta.dirname;

/** Installs what test/peers/package.json names, unless it is there; msw 3 is for a newer Node than Node 20. */
export function installPeers(): void {
    // npm writes this one last.
    const installed = `${here}/node_modules/.package-lock.json`;
    if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${here}/package-lock.json`).mtimeMs) return;
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel", "error"], { cwd: here, stdio: "inherit" });
}
