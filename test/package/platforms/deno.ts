import { findExecutable } from "./find-executable.js";
import { type Platform, runProgram } from "./platform.js";

/** The client reads the environment for what its options leave open; the programs read the package's files. */
const permissions = ["--allow-net", "--allow-env", "--allow-read"];

export const deno: Platform = {
    name: "Deno",
    leavesOut: {},
    async run({ modules }, endpoint) {
        const command = findExecutable("@deno", "deno");
        if (command === undefined) return undefined;
        const env = { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", DENO_NO_PROMPT: "1" };
        return runProgram(command, ["run", ...permissions, "on-node.js", endpoint], { cwd: modules, env });
    },
};
