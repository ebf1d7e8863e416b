import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { reportMissing } from "./report-missing.js";

const executablePath = "/usr/bin/chromium";

/** Whether a browser test can run. Without a browser it is skipped, with a message; in CI that is a failure. */
export function hasBrowser(): boolean {
    if (existsSync(executablePath)) return true;
    reportMissing(executablePath, "chromium");
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
