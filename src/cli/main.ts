#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { createTerminal, isInteractive } from "../../scripts/command/terminal.js";
import { findCommand, isRunByNpx } from "./find-command.js";
import { runCli } from "./run-cli.js";
import { watchParent } from "./watch-parent.js";

process.exitCode = await runCli(process.argv.slice(2), {
    ...createTerminal(process),
    command: findCommand(process.env),
    environment: process.env,
    columns: (process.stdout.isTTY && process.stdout.columns) || undefined,
    isInteractive: isInteractive(process),
    readInput: () => text(process.stdin),
    onStop(stop) {
        process.once("SIGINT", () => stop("SIGINT"));
        process.once("SIGTERM", () => stop("SIGTERM"));
        // npx hands SIGTERM to the shell between them alone, and the command would go on without anybody.
        if (isRunByNpx(process.env)) watchParent(() => stop("SIGTERM"));
    },
});
