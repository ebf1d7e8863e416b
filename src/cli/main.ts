#!/usr/bin/env node
import { runCli } from "./run-cli.js";

process.exitCode = await runCli(process.argv.slice(2), {
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
    environment: process.env,
    onStop(stop) {
        process.once("SIGINT", stop);
        process.once("SIGTERM", stop);
    },
});
