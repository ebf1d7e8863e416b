#!/usr/bin/env node
import { createTerminal } from "../../scripts/command/terminal.js";
import { runCli } from "./run-cli.js";

process.exitCode = await runCli(process.argv.slice(2), {
    ...createTerminal(process),
    environment: process.env,
    onStop(stop) {
        process.once("SIGINT", stop);
        process.once("SIGTERM", stop);
    },
});
