import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Whether a browser test can run. Without a browser it is skipped, with a message; in CI that is a failure. */
export function hasBrowser(): boolean {
    if (existsSync(executablePath)) return true;
    if (process.env["CI"] === "true") throw new Error(`CI needs ${executablePath}: apt-get install -y chromium`);
    console.warn(`Browser tests are skipped: there is no ${executablePath}. To have it: apt-get install -y chromium`);
    return false;
}

/** Starts a headless Chromium that asks nobody anything by itself. */
export function startBrowser(): Promise<Browser> {
    return chromium.launch({
        executablePath,
        args: [
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A page that asks another host finds none.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
    });
}
