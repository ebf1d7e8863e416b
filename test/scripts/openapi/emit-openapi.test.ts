import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { emitOpenApi } from "../../../scripts/openapi/emit-openapi.js";
import { toOpenApi } from "../../../scripts/openapi/to-openapi.js";
import { models, readModel } from "../models.js";

describe.each(models)("emitOpenApi of $name", (model) => {
    const service = readModel(model);

    // A version was a date to those of 1.1, as PyYAML is.
    it.each(["1.1", "1.2"] as const)("says to readers of YAML %s what the document says", (version) => {
        const document = JSON.parse(JSON.stringify(toOpenApi(service))) as object;
        expect(parse(emitOpenApi(service), { version })).toEqual(document);
    });
});
