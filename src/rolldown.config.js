// The package as Node runs it, from what tsc built: few files, which a process loads in a third of the time that a file for
// each module takes. Bundlers get those: they leave out what is not needed by the module.
import { cpSync, statSync, writeFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** What few calls need: a process that does not is spared reading it. */
const lazy = new RegExp(
    [
        "(aws-sdk|examples|msw|openapi|reference|server|shapes|waiters)\\.gen",
        "runtime/(aws-sdk|bindings|server|validation)/",
        "runtime/(codecs|failed-answer|jmespath|log-attempt|match-acceptor|openapi-fetch-client)\\.js",
        "runtime/(read-default-credentials|signed-request|wait-until)\\.js",
    ].join("|"),
);

/** What every client loads. */
const client = { name: "client", test: (id) => /\/dist\/(src\/runtime|generated)\//.test(id) && !lazy.test(id) };

const library = {
    index: "dist/src/index.js",
    "aws-sdk": "dist/src/aws-sdk/index.js",
    local: "dist/src/local/index.js",
    msw: "dist/src/msw/index.js",
    runtime: "dist/src/runtime/index.js",
};

const options = {
    platform: "node",
    external: /^[^.#/]/,
    // The client is one file, with some parts that a browser would load later.
    checks: { ineffectiveDynamicImport: false },
};

const output = {
    chunkFileNames: "[name].js",
    // Half of what a process would read.
    comments: { jsdoc: false },
};

const commonJs = {
    name: "commonjs",
    /** Node's way, which rolldown takes for a package of modules, makes a default export of all that openapi-fetch exports. */
    renderChunk: (code) => code.replaceAll(/(__toESM\(.*), 1\)/g, "$1)"),
    /** TypeScript takes declarations for CommonJS where the package.json next to them says so: they need their own copy. */
    writeBundle({ dir }) {
        const filter = (path) => (statSync(path).isDirectory() ? !path.endsWith("cli") : path.endsWith(".d.ts"));
        for (const name of ["generated", "src"]) cpSync(`dist/${name}`, `${dir}/${name}`, { recursive: true, filter });
        writeFileSync(`${dir}/package.json`, JSON.stringify({ type: "commonjs" }));
    },
};

export default defineConfig([
    {
        ...options,
        input: { ...library, cli: "dist/src/cli/main.js", generate: "dist/scripts/index.js" },
        preserveEntrySignatures: "allow-extension",
        output: {
            ...output,
            dir: "dist/node",
            codeSplitting: { includeDependenciesRecursively: false, groups: [client] },
        },
    },
    // For what cannot load ES modules, as Jest. The generator is not in it: its libraries are ES modules alone.
    {
        ...options,
        input: library,
        plugins: [commonJs],
        output: {
            ...output,
            dir: "dist/cjs",
            format: "cjs",
            dynamicImportInCjs: false,
            // With what it needs: files that require each other would find each other unfinished.
            codeSplitting: { groups: [client] },
        },
    },
]);
