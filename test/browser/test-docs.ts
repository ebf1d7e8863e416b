import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { parse } from "yaml";
import { runDocs } from "../../scripts/command/run-docs.js";
import type { FolderServer } from "../../scripts/docs/serve-folder.js";
import { type OpenApiDocument, type OpenApiOperation, operationsOf } from "../scripts/openapi/document.js";

interface Tagged {
    readonly tags: readonly string[];
}

type Tags = { readonly tags: readonly { readonly name: string }[] };

/** The page of openapi.yaml: a person looks up an operation, reads its parameters and takes over its samples. */
export async function testDocs(browser: Browser): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), "browser-docs-"));
    const server = await serveDocs(folder);
    const page = await browser.newPage({ viewport: { width: 1500, height: 1200 } });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
        if (!isOwn(request.url(), server.url)) problems.push(`${request.url()} was asked for`);
    });
    try {
        const document = parse(await readFile("openapi.yaml", "utf8")) as OpenApiDocument & Tags;
        await page.goto(server.url);
        for (const { name } of document.tags) await page.getByRole("heading", { name }).first().waitFor();
        await lookUp(page, "UpdateChangeset");
        await readMembers(page);
        await readSamples(page);
        await readErrors(page);
        for (const { operation } of operationsOf(document)) await visit(page, operation as typeof operation & Tagged);
        const { SCREENSHOT: path } = process.env;
        if (path !== undefined) await page.screenshot({ path });

        // The same from a file, without a server.
        await page.goto(`file://${join(folder, "index.html")}`);
        await lookUp(page, "GetWorkingLocation");
        assert.deepEqual(problems, []);
        console.log(
            `The documentation finds an operation, shows its members, samples and errors, and asks no other host`,
        );
    } finally {
        await page.close();
        await server.close();
        await rm(folder, { recursive: true });
    }
}

async function serveDocs(folder: string): Promise<FolderServer> {
    let started: FolderServer | undefined;
    const terminal = { print: () => {}, warn: (line: string) => console.error(line), showProgress: () => {} };
    const onServing = (server: FolderServer) => void (started = server);
    const options = { command: "npm run docs --", document: "openapi.yaml", folder, terminal, onServing };
    assert.equal(await runDocs(["--serve", "--port", "0"], options), 0);
    return started!;
}

function isOwn(url: string, own: string): boolean {
    return url.startsWith(own) || /^(?:file|data|blob):/.test(url);
}

async function lookUp(page: Page, name: string): Promise<void> {
    const dialog = page.getByTestId("search-dialog");
    // Until its script has run, the page is a picture of itself, and a click on it does nothing.
    for (let attempt = 0; attempt < 50 && !(await dialog.isVisible()); attempt++)
        await page
            .getByTestId("search-trigger")
            .click({ timeout: 1000 })
            .catch(() => undefined);
    await dialog.getByPlaceholder("Search docs").fill(name);
    await dialog.getByRole("link").filter({ hasText: name }).first().click();
    await page.waitForURL(new RegExp(`/${name.toLowerCase()}$`));
    await findSection(page, name).getByRole("heading", { name }).waitFor();
}

/** The part of the page that an operation has to itself. */
function findSection(page: Page, name: string): Locator {
    return page.locator(`[data-section-id$="/${name.toLowerCase()}"]`);
}

/** Where a member is shown, and what of it: its name, its type with the bounds, its pattern, its words. */
async function readMembers(page: Page): Promise<void> {
    const section = findSection(page, "UpdateChangeset");
    for (const words of [
        /datasetId\s+string, \[ 1 \.\. 26 \] characters\s+\(DatasetId\)\s+required\s+Dataset the changeset belongs to/,
        /clientToken\s+string, \[ 1 \.\. 128 \] characters\s+\(ClientToken\)\s+\\S\s+Idempotency key/,
        /idempotency-token:\s+true/,
        /sourceParams\.\s*property name\*\s+string, \[ 0 \.\. 1000 \] characters/,
        /Property names: \[ 0 \.\. 128 \] characters, matching/,
    ])
        await waitForText(section, words);
}

/** As it is on the screen, where the parts of a line are elements of their own. */
async function waitForText(section: Locator, words: RegExp): Promise<void> {
    await section
        .page()
        .waitForFunction(
            ([element, source]) => new RegExp(source).test((element as HTMLElement).innerText.replaceAll("\u200B", "")),
            [await section.elementHandle(), words.source] as const,
        );
}

async function readSamples(page: Page): Promise<void> {
    const section = findSection(page, "UpdateChangeset");
    const labels = ["TypeScript", "AWS CLI", "boto3", "Payload"];
    const samples = [
        "const output = await client.updateChangeset({",
        "aws finspace-data update-changeset \\",
        "response = client.update_changeset(",
        '"sourceType": "S3"',
    ];
    for (const [i, sample] of samples.entries()) {
        if (i > 0) {
            await section.getByRole("button", { name: labels[i - 1]!, exact: true }).click();
            await page.getByRole("menuitem", { name: labels[i]!, exact: true }).click();
        }
        await section.getByText(sample).first().waitFor();
    }
    await section.getByRole("button", { name: labels.at(-1)!, exact: true }).click();
    await page.getByRole("menuitem", { name: labels[0]!, exact: true }).click();
}

async function readErrors(page: Page): Promise<void> {
    const section = findSection(page, "UpdateChangeset");
    await section.getByRole("tab", { name: "400" }).click();
    for (const name of ["LimitExceededException", "ValidationException"])
        await section.getByText(name).first().waitFor();
    await section.getByRole("tab", { name: "404" }).click();
    await section.getByText("ResourceNotFoundException").first().waitFor();
}

/** Goes to an operation by its address; it has all its parameters, samples and statuses. */
async function visit(
    page: Page,
    { operationId, tags: [tag], parameters = [], responses }: OpenApiOperation & Tagged,
): Promise<void> {
    const section = findSection(page, operationId);
    const route = `${tag!.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`;
    await page.evaluate((hash) => void (location.hash = hash), `#/${route}`);
    await section.getByText(toMethodCall(operationId)).first().waitFor();
    for (const { name } of parameters) await section.getByText(name).first().waitFor();
    for (const status of Object.keys(responses)) await section.getByRole("tab", { name: status }).waitFor();
}

function toMethodCall(operationId: string): string {
    return `client.${operationId[0]!.toLowerCase()}${operationId.slice(1)}(`;
}
