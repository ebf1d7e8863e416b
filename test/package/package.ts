/**
 * `npm run test:package [-- --update]`: packs the built package, holds the tarball against publint, attw and the list of
 * its files (`--update` writes the list), installs it into an empty project, compiles a user's programs there under
 * several versions of TypeScript, and runs them on every platform that the package is for. One line for each.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryRanges } from "../../scripts/libraries.js";
import { installPeers } from "../peers/install-peers.js";
import { checkExports } from "./check-exports.js";
import { checkTarball, pack } from "./check-tarball.js";
import { checkTypes } from "./check-types.js";
import { createProject, linkPackage, requiring } from "./create-project.js";
import { expectMissingLibraries, generate } from "./generate-in.js";
import { bun } from "./platforms/bun.js";
import { esbuildPage, vitePage } from "./platforms/browser.js";
import { bundleRequired } from "./platforms/bundle.js";
import { deno } from "./platforms/deno.js";
import { jest, jestOfPage } from "./platforms/jest.js";
import { nodeBundle, nodeCommonJs, nodeModules } from "./platforms/node.js";
import type { Platform } from "./platforms/platform.js";
import { workerd } from "./platforms/workerd.js";
import { run } from "./run.js";
import { runPlatform } from "./run-platform.js";

installPeers();
const folder = mkdtempSync(join(tmpdir(), "finspace-data-"));
try {
    const tarball = await pack(folder);
    report("Tarball", await checkTarball(tarball, { update: process.argv.includes("--update") }));
    report("Exports", `the same ${await checkExports()} entries for Node, Jest and bundlers`);
    const project = await createProject(folder, tarball.path);
    const { modules, commonJs } = project;

    // Without any optional peer.
    await checkTypes(join(modules, "tsconfig.alone.json"));
    report("Types without peers", "TypeScript 5.4, 5.9, 7.0");
    await expectMissingLibraries(modules);
    const help = await run("npx", ["finspace-data", "serve", "--help"], { cwd: folder });
    report("Command", help.split("\n", 1)[0]!);
    await runPlatforms([nodeBundle, workerd]);

    // Newer ones need an ES module, which neither Jest nor `node16` lets CommonJS have.
    linkPackage(folder, "msw", "test/peers/node_modules/msw-2");
    linkPackage(folder, "aws-sdk-client-mock", "test/peers/node_modules/aws-sdk-client-mock");
    for (const module of requiring) await checkTypes(join(commonJs, `tsconfig.jest-${module}.json`), ["5.4", "5.9"]);
    report("Types in CommonJS", `TypeScript 5.4, 5.9; ${requiring.join(", ")}`);
    await runPlatforms([jest, jestOfPage]);

    for (const name of ["msw", ...Object.keys(libraryRanges)]) linkPackage(folder, name);
    await generate(modules);
    report("Generator", "gives what is committed, and says what it lacks");
    await checkTypes(join(modules, "tsconfig.nodenext.json"));
    await checkTypes(join(modules, "tsconfig.bundler.json"));
    report("Types", "TypeScript 5.4, 5.9, 7.0; nodenext, bundler; what is generated");
    // Before 5.8 TypeScript knew of no require() of an ES module.
    await checkTypes(join(commonJs, "tsconfig.nodenext.json"), ["5.9", "7.0"]);
    await checkTypes(join(commonJs, "tsconfig.jest-commonjs.json"), ["7.0"]);
    report("Types in CommonJS", "TypeScript 5.9, 7.0; nodenext, with the generator; commonjs");
    await bundleRequired(project);
    report("Bundle of CommonJS", "for a browser, has nothing of Node");
    await runPlatforms([nodeModules, nodeCommonJs, deno, bun, vitePage, esbuildPage]);

    async function runPlatforms(platforms: readonly Platform[]): Promise<void> {
        for (const platform of platforms) report(platform.name, (await runPlatform(platform, project)) ?? "skipped");
    }
} finally {
    // Where one of several compilers fails, another may still write.
    rmSync(folder, { recursive: true, maxRetries: 10 });
}

function report(part: string, result: string): void {
    console.log(`${part.padEnd(22)}${result}`);
}
