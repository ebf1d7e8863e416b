/** `npm run test:browser`: opens pages in headless Chromium, and uses them as a person does. */
import { hasBrowser, startBrowser } from "../support/browser.js";
import { testDocs } from "./test-docs.js";
import { testExample } from "./test-example.js";

if (hasBrowser()) await testPages();

async function testPages(): Promise<void> {
    const browser = await startBrowser();
    try {
        console.log(`Chromium ${browser.version()}`);
        await testExample(browser);
        await testDocs(browser);
    } finally {
        await browser.close();
    }
}
