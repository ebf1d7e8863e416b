import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const here = import.meta.dirname;

/** Installs what test/peers/package.json names, where it is not there yet; msw 3 is for a newer Node than Node 20. */
export function installPeers(): void {
    const last = `${here}/node_modules/msw-3`;
    if (existsSync(last)) return;
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel", "error"], { cwd: here, stdio: "inherit" });
}
