import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { serveExample } from "./serve-example.js";

/** The example of a page whose service is mocked in a worker. */
export async function testExample(browser: Browser): Promise<void> {
    const server = await serveExample();
    const page = await browser.newPage();
    try {
        const problems: string[] = [];
        page.on("pageerror", (error) => problems.push(error.message));
        page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
        await page.goto(server.endpoint);

        await page.getByText("Bob: DISABLED").waitFor();
        assert.deepEqual(await page.locator("#users li").allTextContents(), ["Ada: ENABLED", "Bob: DISABLED"]);

        for (const [emailAddress, want] of [
            ["eve@example.com", "Invited as eve"],
            ["ada@example.com", "ConflictException: Ada has been invited before."],
            [
                "nobody",
                "ValidationException: emailAddress must match ^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}$, is a string.",
            ],
        ] as const) {
            await page.getByLabel("E-mail address").fill(emailAddress);
            await page.getByRole("button", { name: "Invite" }).click();
            await page.getByText(want, { exact: true }).waitFor();
        }
        assert.deepEqual(problems, []);
        console.log("The page lists users, invites one and shows two errors");
    } finally {
        await page.close();
        await server.close();
    }
}
