// The library for what cannot load ES modules: Jest, and Node where that is switched off. Node itself takes one instance of
// the ES modules, whether it imports or requires them. The generator is not in it: its libraries are ES modules alone.
import { cpSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { defineConfig } from "rolldown";
import { library, options, output } from "./rolldown.config.js";

const { imports } = JSON.parse(readFileSync("package.json", "utf8"));

// What differs between platforms is in files of its own, of which a bundler for a browser takes the ones in `-web`. Jest
// takes those of Node even where it plays a page: it runs there.
const parts = {};
const browser = {};
for (const [name, { node, default: web }] of Object.entries(imports)) {
    const part = name.slice(1);
    Object.assign(parts, { [part]: node, [`${part}-web`]: web });
    browser[`./${part}.js`] = `./${part}-web.js`;
}

const commonJs = {
    name: "commonjs",
    renderChunk: (code) =>
        code
            // A bundler lets be missing what is required in a try, but not in a function there.
            .replaceAll(/Promise\.resolve\(\)\.then\(\(\) => (.*__toESM\(require\("[^"]+"\), 1\))\)/g, "$1")
            // Node's way, rolldown's choice for a package of modules, takes all that openapi-fetch exports for its default.
            .replaceAll(/(__toESM\(.*), 1\)/g, "$1)"),
    writeBundle({ dir }) {
        writeFileSync(`${dir}/package.json`, JSON.stringify({ type: "commonjs", browser }));
        // TypeScript takes declarations for CommonJS where the package.json next to them says so.
        for (const name of ["generated", "src"])
            cpSync(`dist/${name}`, `${dir}/${name}`, { recursive: true, filter: isDeclaration });
    },
};

/** Whether it is one of the library's, or a folder with some. */
function isDeclaration(path) {
    return statSync(path).isDirectory() ? !path.endsWith("cli") : path.endsWith(".d.ts");
}

export default defineConfig({
    ...options,
    input: { ...library, ...parts },
    plugins: [commonJs],
    // An entry may export no more than its other half, and no file may require one that requires it: it would be unfinished.
    preserveEntrySignatures: "strict",
    output: {
        ...output,
        dir: "dist/cjs",
        format: "cjs",
        dynamicImportInCjs: false,
        // In a part they would be missing on the other platforms.
        codeSplitting: { groups: [{ name: "errors", test: /runtime\/errors\.js$/ }] },
    },
});
