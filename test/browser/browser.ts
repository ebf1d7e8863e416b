/** `npm run test:browser`: opens pages in headless Chromium, and uses them as a person does. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { testDocs } from "./test-docs.js";
import { testExample } from "./test-example.js";

const executablePath = "/usr/bin/chromium";

if (existsSync(executablePath)) {
    await testPages();
} else {
    console.log(`Skipped: there is no ${executablePath}. To install it, run: apt-get install -y chromium`);
    // There a test that does not run would pass for one that does.
    if (process.env["CI"]) process.exitCode = 1;
}

async function testPages(): Promise<void> {
    const browser = await chromium.launch({
        executablePath,
        args: [
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // What nobody here answers finds no host.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
    });
    try {
        console.log(`Chromium ${browser.version()}`);
        await testExample(browser);
        await testDocs(browser);
    } finally {
        await browser.close();
    }
}
