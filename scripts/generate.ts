import { runGenerate } from "./command/run-generate.js";
import { createTerminal } from "./command/terminal.js";

// Set by npm, from `config` in package.json.
const {
    npm_package_config_model: model,
    npm_package_config_runtime: runtime,
    npm_package_config_client: client,
    npm_package_config_msw,
    npm_package_config_awsSdk,
    npm_package_config_reference,
} = process.env;

process.exitCode = await runGenerate(process.argv.slice(2), {
    command: "npm run generate --",
    writer: { name: "scripts/generate.ts", command: "npm run generate" },
    defaults: {
        model,
        runtime,
        client,
        msw: npm_package_config_msw === "true",
        awsSdk: npm_package_config_awsSdk === "true",
        reference: npm_package_config_reference === "true",
    },
    terminal: createTerminal(process),
});
