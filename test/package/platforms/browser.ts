import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, createLogger, type Rolldown } from "vite";
import { bundle, unbundled } from "./bundle.js";
import { openPage } from "./open-page.js";
import type { Platform } from "./platform.js";

export const esbuildPage: Platform = {
    name: "Chromium, esbuild",
    leavesOut: unbundled,
    async run({ modules }, endpoint) {
        const options = { outdir: "/", write: false, platform: "browser", format: "esm", splitting: true } as const;
        const { outputFiles } = await bundle({ modules, entry: "in-browser.ts", options });
        const files = new Map<string, string | Uint8Array>();
        for (const { path, contents } of outputFiles!) files.set(path, contents);
        const page = readFileSync(join(modules, "index.html"), "utf8");
        files.set("/index.html", page.replace("in-browser.ts", "in-browser.js"));
        return openPage(files, endpoint);
    },
};

export const vitePage: Platform = {
    name: "Chromium, Vite",
    leavesOut: unbundled,
    async run({ modules }, endpoint) {
        const warnings: string[] = [];
        const warn = (message: string) => void warnings.push(message);
        const { output } = (await build({
            root: modules,
            configFile: false,
            logLevel: "warn",
            customLogger: { ...createLogger("silent"), warn, warnOnce: warn },
            build: {
                write: false,
                reportCompressedSize: false,
                chunkSizeWarningLimit: 1000,
                rolldownOptions: { moduleTypes: { ".yaml": "text" } },
            },
        })) as Rolldown.RolldownOutput;
        if (warnings.length > 0) throw new Error(warnings.join("\n"));
        const files = new Map<string, string | Uint8Array>();
        for (const file of output) files.set(`/${file.fileName}`, file.type === "chunk" ? file.code : file.source);
        return openPage(files, endpoint);
    },
};
