import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FinSpaceData } from "../../../../src/index.js";
import type { Listening, LocalService } from "../../../../src/local/index.js";
import { hasBrowser, startBrowser } from "../../../support/browser.js";
import { catchError } from "../../../support/catch-error.js";
import { createTestService, credentials } from "../../../support/local-service.js";

describe.skipIf(!hasBrowser())("the status page", () => {
    let browser: Browser;
    let local: LocalService;
    let listening: Listening;
    let page: Page;
    const problems: string[] = [];
    const requested: string[] = [];

    beforeAll(async () => {
        ({ local } = createTestService());
        listening = await local.listen();
        const finspace = new FinSpaceData({ region: "us-east-1", endpoint: listening.url, credentials });
        const { permissionGroupId } = await finspace.createPermissionGroup({ name: "g", applicationPermissions: [] });
        const permissionGroupParams = { permissionGroupId };
        const { datasetId } = await finspace.createDataset({
            datasetTitle: "t",
            kind: "TABULAR",
            permissionGroupParams,
        });
        const sourceParams = { s3SourcePath: "s3://bucket/<img src=x onerror=alert(1)>.csv", sourceType: "S3" };
        const formatParams = { formatType: "CSV" };
        await finspace.createChangeset({ datasetId, changeType: "APPEND", sourceParams, formatParams });
        await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER", firstName: "Ada" });
        await catchError(finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" }));
        local.setFaults([{ operation: "GetUser", next: 3, probability: 0.5, error: "ThrottlingException" }]);
        finspace.close();
        browser = await startBrowser();
        page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
        page.on("pageerror", (error) => void problems.push(String(error)));
        page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
        page.on("request", (request) => void requested.push(request.url()));
        await page.goto(`${listening.url}/_local/`);
        await page.waitForSelector("#journal tr");
    }, 60_000);

    afterAll(async () => {
        await browser?.close();
        await listening?.close({ graceMs: 0 });
    });

    it("shows resources, faults and journal, and nothing that is sensitive", async () => {
        const text = await page.locator("body").innerText();
        expect(text).toMatch(/2026-01-01 00:00:00 UTC/);
        expect(await page.locator("#resources li").allInnerTexts()).toEqual([
            "1\nusers",
            "1\npermission groups",
            "0\nmemberships",
            "1\ndatasets",
            "1\nchangesets",
            "0\ndata views",
        ]);
        expect(await page.locator("#faults td").allInnerTexts()).toEqual([
            "GetUser",
            "next 3",
            "50 %",
            '{"error":"ThrottlingException"}',
        ]);
        const [newest, ...older] = await page.locator("#journal tr").allInnerTexts();
        expect(newest).toMatch(/CreateUser\s+409\s+ConflictException: The e-mail address belongs to user /);
        expect(older.map((row) => row.split(/\s+/).slice(2, 4))).toEqual([
            ["CreateUser", "200"],
            ["CreateChangeset", "200"],
            ["CreateDataset", "200"],
            ["CreatePermissionGroup", "200"],
        ]);
        expect(text).not.toMatch(/ada@|Ada\b/);
        if (process.env["SCREENSHOT"]) await page.screenshot({ path: process.env["SCREENSHOT"], fullPage: true });
    });

    it("shows what came from requests as text", async () => {
        expect(await page.locator("#journal").innerText()).toMatch(/<img src=x onerror=/);
        expect(await page.locator("#journal img").count()).toBe(0);
    });

    it("advances the clock and takes the faults away", async () => {
        await page.getByText("Advance the clock by a minute").click();
        await page.waitForFunction(() => document.querySelector<HTMLElement>("#clock")!.innerText.includes("00:01:00"));
        await page.getByText("Clear the faults").click();
        await page.waitForFunction(() => document.querySelectorAll("#faults td").length === 0);
        expect(await page.locator("#no-faults").isVisible()).toBe(true);
        expect([local.now(), local.listFaults()]).toEqual([Date.UTC(2026, 0, 1, 0, 1), []]);
    });

    it("resets the service when a person says so twice", async () => {
        page.once("dialog", (dialog) => void dialog.dismiss());
        await page.getByText("Reset", { exact: true }).click();
        expect(local.exportState().tables.users).toHaveLength(1);
        page.once("dialog", (dialog) => void dialog.accept());
        await page.getByText("Reset", { exact: true }).click();
        await page.waitForFunction(() => document.querySelectorAll("#journal td").length === 0);
        expect(local.exportState().tables.users).toEqual([]);
    });

    it("asks its own service alone, and runs without an error", () => {
        expect(requested.length).toBeGreaterThan(3);
        expect(requested.filter((url) => !url.startsWith(`${listening.url}/_local/`))).toEqual([]);
        expect(problems).toEqual([]);
    });
});
