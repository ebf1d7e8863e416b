import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./run.js";

/** A project of a user: the tarball installed, and the programs in two folders that share it. */
export interface Project {
    readonly folder: string;
    /** Programs as ES modules. */
    readonly modules: string;
    /** The same as CommonJS. */
    readonly commonJs: string;
}

const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: "es2022" };
const node = { ...strict, module: "nodenext", types: ["node"] };
const bundler = { ...strict, module: "preserve", moduleResolution: "bundler", resolveJsonModule: true, types: [] };
const dom = ["es2022", "dom", "dom.iterable"];
/** Settings under which a compiler requires what a program imports. */
export const requiring = ["commonjs", "node16", "nodenext"] as const;
const configurations = {
    // The types of Node and no others: those of a page would stand in for what is missing.
    "tsconfig.alone.json": {
        compilerOptions: { ...node, lib: ["es2022"] },
        files: ["node-programs.ts", "generate.ts"],
    },
    // MSW's types need those of a page.
    "tsconfig.nodenext.json": { compilerOptions: { ...node, lib: dom }, include: ["on-node.ts", "gallery/generated"] },
    "tsconfig.bundler.json": {
        compilerOptions: { ...bundler, lib: dom },
        files: ["in-browser.ts", "in-worker.ts", "yaml.d.ts"],
    },
    ...Object.fromEntries(
        requiring.map((module) => [
            `tsconfig.jest-${module}.json`,
            {
                // aws-sdk-client-mock's types need esModuleInterop.
                compilerOptions: { ...strict, module, esModuleInterop: true, types: ["node"], lib: dom },
                files: ["in-jest.ts"],
            },
        ]),
    ),
};

/** Installs the tarball alone into an empty folder, and lays the programs beside it. */
export async function createProject(folder: string, tarball: string): Promise<Project> {
    writeJson(join(folder, "package.json"), { name: "project", private: true });
    const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel", "error"];
    await run("npm", ["install", ...quiet, tarball], { cwd: folder });
    linkPackage(folder, "@types/node");
    return {
        folder,
        modules: addPrograms(join(folder, "modules"), "module"),
        commonJs: addPrograms(join(folder, "commonjs"), "commonjs"),
    };
}

/** Links a package that is installed here into a project, in place of another: to install it would take longer. */
export function linkPackage(folder: string, name: string, installed = `node_modules/${name}`): void {
    const link = join(folder, "node_modules", name);
    mkdirSync(resolve(link, ".."), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(resolve(installed), link, "dir");
}

function addPrograms(folder: string, type: "module" | "commonjs"): string {
    cpSync(`${import.meta.dirname}/programs`, folder, { recursive: true });
    writeJson(join(folder, "package.json"), { type });
    for (const [name, configuration] of Object.entries(configurations)) writeJson(join(folder, name), configuration);
    return folder;
}

function writeJson(path: string, value: object): void {
    writeFileSync(path, JSON.stringify(value));
}
