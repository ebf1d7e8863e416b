import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, unbundled } from "./bundle.js";
import { findExecutable } from "./find-executable.js";
import { type Platform, runProgram } from "./platform.js";

/** What the worker reaches is this machine, and nothing else. */
const configuration = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
    services = [
        (
            name = "programs",
            worker = (
                modules = [(name = "worker", esModule = embed "in-worker.js")],
                bindings = [(name = "endpoint", fromEnvironment = "ENDPOINT")],
                compatibilityDate = "2026-01-01",
                globalOutbound = "machine",
            ),
        ),
        (name = "machine", network = (allow = ["local"])),
    ],
);
`;

/** A bundle as Cloudflare's tools make it, in what runs workers there. */
export const workerd: Platform = {
    name: "workerd, esbuild",
    leavesOut: { "./msw": "MSW does not load without localStorage", ...unbundled },
    async run({ folder, modules }, endpoint) {
        const command = findExecutable("@cloudflare", "bin/workerd");
        if (command === undefined) return undefined;
        await bundle({
            modules,
            entry: "in-worker.ts",
            options: { outdir: folder, platform: "browser", format: "esm", conditions: ["workerd", "worker"] },
        });
        writeFileSync(join(folder, "workerd.capnp"), configuration);
        return runProgram(command, ["test", "workerd.capnp"], {
            cwd: folder,
            env: { ENDPOINT: endpoint },
            progress: /debug: \[ (TEST|PASS) \]/,
        });
    },
};
