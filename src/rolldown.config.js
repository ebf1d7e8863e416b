// The package as Node runs it, from what tsc built: few files, which a process loads in a third of the time that a file for
// each module takes. Bundlers get those: they leave out what is not needed by the module.
import { cpSync, readFileSync, statSync, writeFileSync } from "node:fs";
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

/** What differs between Node and other platforms: the `imports` of package.json. */
const parts = Object.entries(JSON.parse(readFileSync("package.json", "utf8")).imports).map(
    ([name, { node, default: web }]) => ({ name: name.slice(1), node, web }),
);

const commonJs = {
    name: "commonjs",
    renderChunk: (code) =>
        code
            // Bundlers let be missing what is required in a try, but not what a function in it requires.
            .replaceAll(/Promise\.resolve\(\)\.then\(\(\) => (.*__toESM\(require\("[^"]+"\), 1\))\)/g, "$1")
            // Node's way, rolldown's choice for a package of modules, takes all that openapi-fetch exports for its default.
            .replaceAll(/(__toESM\(.*), 1\)/g, "$1)"),
    writeBundle({ dir }) {
        // Jest takes Node's part in each environment; bundlers for browsers, that of a browser.
        const browser = Object.fromEntries(parts.map(({ name }) => [`./${name}.js`, `./${name}-web.js`]));
        writeFileSync(`${dir}/package.json`, JSON.stringify({ type: "commonjs", browser }));
        // TypeScript takes declarations for CommonJS where the package.json next to them says so.
        const filter = (path) => (statSync(path).isDirectory() ? !path.endsWith("cli") : path.endsWith(".d.ts"));
        for (const name of ["generated", "src"]) cpSync(`dist/${name}`, `${dir}/${name}`, { recursive: true, filter });
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
        input: {
            ...library,
            ...Object.fromEntries(
                parts.flatMap(({ name, node, web }) => [
                    [name, node],
                    [`${name}-web`, web],
                ]),
            ),
        },
        plugins: [commonJs],
        output: {
            ...output,
            dir: "dist/cjs",
            format: "cjs",
            dynamicImportInCjs: false,
            // In a part of a platform they would be missing on the others.
            codeSplitting: { groups: [{ name: "errors", test: /runtime\/errors\.js$/ }] },
        },
    },
]);
