import { runChanges } from "./command/run-changes.js";
import { createTerminal } from "./command/terminal.js";

// Set by npm, from `config` in package.json.
const { npm_package_config_model: model } = process.env;

process.exitCode = await runChanges(process.argv.slice(2), {
    command: "npm run changes --",
    model,
    terminal: createTerminal(process),
});
