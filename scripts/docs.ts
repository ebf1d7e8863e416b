import { runDocs } from "./command/run-docs.js";
import { createTerminal } from "./command/terminal.js";

process.exitCode = await runDocs(process.argv.slice(2), {
    command: "npm run docs --",
    document: "openapi.yaml",
    folder: "dist/docs",
    terminal: createTerminal(process),
    onServing: (server) => {
        for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
    },
});
