import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";
import { readService } from "../../../scripts/smithy/read-service.js";
import { emitCodecs } from "../../../scripts/typescript/emit-codecs.js";
import { emitExamples } from "../../../scripts/typescript/emit-examples.js";
import { emitOperations } from "../../../scripts/typescript/emit-operations.js";
import { emitServer } from "../../../scripts/typescript/emit-server.js";
import { emitShapes } from "../../../scripts/typescript/emit-shapes.js";
import * as runtime from "../../../src/runtime/index.js";
import type { Tables } from "../backends/tables.js";

/** What the generator makes of a model for who stands in for its service. The files are printed, compiled and run. */
export function buildTables(model: string): Tables {
    const service = readService(model);
    const texts = new Map([
        ["./codecs.gen.js", emitCodecs(service, "runtime")],
        ["./examples.gen.js", emitExamples(service, "runtime")],
        ["./operations.gen.js", emitOperations(service, "runtime")],
        ["./server.gen.js", emitServer(service, "runtime")],
        ["./shapes.gen.js", emitShapes(service, "runtime")],
    ]);
    const loaded = new Map<string, object>([["runtime", runtime]]);
    return { ...load("./server.gen.js"), ...load("./examples.gen.js") } as Tables;

    function load(name: string): object {
        const known = loaded.get(name);
        if (known !== undefined) return known;
        const { code } = transformSync(texts.get(name)!, { loader: "ts", format: "cjs" });
        const module = { exports: {} };
        compileFunction(code, ["module", "require"])(module, load);
        loaded.set(name, module.exports);
        return module.exports;
    }
}
