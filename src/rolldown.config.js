// The package as Node runs it, from what tsc built: few files, which a process loads in a third of the time that a file for
// each module takes. Bundlers get those: they leave out what is not needed by the module.
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

/** What programs load. */
export const library = {
    index: "dist/src/index.js",
    "aws-sdk": "dist/src/aws-sdk/index.js",
    local: "dist/src/local/index.js",
    msw: "dist/src/msw/index.js",
    runtime: "dist/src/runtime/index.js",
};

export const options = {
    platform: "node",
    external: /^[^.#/]/,
    // The client is one file, with some parts that a browser would load later.
    checks: { ineffectiveDynamicImport: false },
};

export const output = {
    chunkFileNames: "[name].js",
    // Half of what a process would read.
    comments: { jsdoc: false },
};

export default defineConfig({
    ...options,
    input: { ...library, cli: "dist/src/cli/main.js", generate: "dist/scripts/index.js" },
    preserveEntrySignatures: "allow-extension",
    output: {
        ...output,
        dir: "dist/node",
        codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: "client", test: (id) => /\/dist\/(src\/runtime|generated)\//.test(id) && !lazy.test(id) }],
        },
    },
});
