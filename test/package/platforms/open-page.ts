import { hasBrowser, startBrowser } from "../../support/browser.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import type { Problems } from "../programs/run-programs.js";

/**
 * Opens a page in headless Chromium, and reads what went wrong in its programs.
 *
 * @param files what is served, by path.
 * @param endpoint a service at another origin.
 * @throws Error for what the console shows, besides the answers that the programs ask for.
 */
export async function openPage(
    files: ReadonlyMap<string, string | Uint8Array>,
    endpoint: string,
): Promise<Problems | undefined> {
    if (!hasBrowser()) return undefined;
    const server = await startLoopbackServer(({ target }, response) => {
        const path = target.replace(/\?.*/, "");
        const content = files.get(path === "/" ? "/index.html" : path);
        const type = path === "/" ? "text/html" : "text/javascript";
        response.writeHead(content === undefined ? 404 : 200, { "content-type": type }).end(content);
    });
    const browser = await startBrowser();
    try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("pageerror", (error) => complaints.push(error.message));
        page.on("console", (message) => {
            if (message.type() === "log" || message.location().url.startsWith(endpoint)) return;
            complaints.push(`${message.type()}: ${message.text()}`);
        });
        await page.goto(`${server.endpoint}/?endpoint=${encodeURIComponent(endpoint)}`);
        const problems = page.locator("#problems:not(:empty)");
        await problems.waitFor({ timeout: 20_000 }).catch((error: unknown) => complaints.push(String(error)));
        if (complaints.length > 0) throw new Error(complaints.join("\n"));
        return JSON.parse((await problems.textContent())!) as Problems;
    } finally {
        await browser.close();
        await server.close();
    }
}
