import { findExecutable } from "./find-executable.js";
import { type Platform, runProgram } from "./platform.js";

export const bun: Platform = {
    name: "Bun",
    leavesOut: {},
    async run({ modules }, endpoint) {
        const command = findExecutable("@oven", "bin/bun");
        if (command === undefined) return undefined;
        return runProgram(command, ["run", "on-node.js", endpoint], { cwd: modules });
    },
};
