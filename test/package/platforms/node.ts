import { join } from "node:path";
import { bundle, unbundled } from "./bundle.js";
import { type Platform, runProgram } from "./platform.js";

const name = `Node ${process.versions.node}`;

export const nodeModules: Platform = {
    name: `${name}, import`,
    leavesOut: {},
    run: ({ modules }, endpoint) => runProgram(process.execPath, ["on-node.js", endpoint], { cwd: modules }),
};

export const nodeCommonJs: Platform = {
    name: `${name}, require`,
    leavesOut: {},
    run: ({ commonJs }, endpoint) => runProgram(process.execPath, ["on-node.js", endpoint], { cwd: commonJs }),
};

/** One file, as functions in a cloud are deployed, from a project without optional peers. */
export const nodeBundle: Platform = {
    name: `${name}, esbuild`,
    leavesOut: { "./msw": "its peer is not installed", ...unbundled },
    async run({ folder, modules }, endpoint) {
        const outfile = join(folder, "bundled-for-node.cjs");
        await bundle({ modules, entry: "bundled-for-node.ts", options: { outfile, platform: "node", format: "cjs" } });
        return runProgram(process.execPath, [outfile, endpoint], { cwd: folder });
    },
};
