import { resolve } from "node:path";
import { run } from "../run.js";
import type { Platform } from "./platform.js";

const config = { testMatch: ["**/in-jest.js"], transform: {} };

interface Report {
    readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string }[] }[];
}

/** Without ES modules, as most projects have it: what is required is CommonJS. */
export const jest: Platform = createPlatform("Jest", config);

/** With the conditions that MSW has its users set where Jest plays a page. */
export const jestOfPage: Platform = createPlatform("Jest, as for jsdom", {
    ...config,
    testEnvironmentOptions: { customExportConditions: [""] },
});

function createPlatform(name: string, settings: object): Platform {
    return {
        name,
        leavesOut: { "./generate": "its libraries are ES modules" },
        async run({ commonJs }, endpoint) {
            const command = resolve("test/peers/node_modules/jest/bin/jest.js");
            const args = [command, "--ci", "--json", "--config", JSON.stringify(settings)];
            // Jest reports to stderr; what fails makes it fail.
            const options = { cwd: commonJs, env: { ENDPOINT: endpoint }, progress: /./ };
            const { testResults } = JSON.parse(await run(process.execPath, args, options)) as Report;
            const titles = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ title }) => title));
            return Object.fromEntries(titles.map((title) => [title, null]));
        },
    };
}
