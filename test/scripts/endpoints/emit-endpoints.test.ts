import { describe, expect, it } from "vitest";
import { emitEndpoints } from "../../../scripts/endpoints/emit-endpoints.js";
import type { Endpoints } from "../../../scripts/service.js";
import { emitClient } from "../../../scripts/typescript/emit-client.js";
import { emitOperations } from "../../../scripts/typescript/emit-operations.js";
import { gallery, readModel } from "../models.js";

const none = { tests: { held: 0, skipped: 0 }, withheld: [] };

function emit(endpoints: Endpoints): string {
    return emitEndpoints({ ...readModel(gallery), endpoints }, "runtime");
}

describe("emitEndpoints", () => {
    it("prints the table", () => {
        const table = {
            standard: "https://s.{suffix}",
            rows: [{ regions: /^b-\d$/, standard: null }, { suffix: "x" }],
        };
        expect(emit({ table, ...none })).toContain(
            [
                'import type { Endpoints } from "runtime";',
                "",
                "/**",
                " * URLs that every row shares, and what rows put in them. The first row whose regions match counts; the last takes every",
                " * other region.",
                " */",
                "export const endpoints: Endpoints = {",
                '    standard: "https://s.{suffix}",',
                '    rows: [{ regions: /^b-\\d$/, standard: null }, { suffix: "x" }],',
                "};",
                "",
            ].join("\n"),
        );
    });

    it("says which tests the table was held against, and what it leaves out for them", () => {
        const tests = { held: 5, skipped: 2 };
        const text = emit({ table: { rows: [{}] }, tests, withheld: ["dual-stack in aws-iso", "FIPS in aws-cn"] });
        expect(text).toContain(" * Held against 5 of the model's 7 endpoint tests.\n");
        expect(text).toContain(
            " * Left out, since the tests expect an error: dual-stack in aws-iso, FIPS in aws-cn.\n",
        );
    });

    it("prints why there is no table", () => {
        const text = emit({ table: { reason: "its endpoint depends on ShopArn" }, ...none });
        expect(text).toContain('export const endpoints: Endpoints = { reason: "its endpoint depends on ShopArn" };\n');
    });
});

describe("emitOperations", () => {
    it.each(["endpointId", true] as const)("tells what sends an operation elsewhere: %j", (ownEndpoint) => {
        const { operations, ...service } = readModel(gallery);
        const moved = operations.map((operation) => ({ ...operation, ownEndpoint }));
        const text = emitOperations({ ...service, operations: moved }, "runtime");
        expect(text.split(`ownEndpoint: ${JSON.stringify(ownEndpoint)}`)).toHaveLength(operations.length + 1);
        expect(emitOperations({ ...service, operations }, "runtime")).not.toContain("ownEndpoint");
    });
});

describe("emitClient", () => {
    it.each(["endpointId", true] as const)("names what refuses an operation that goes elsewhere: %j", (ownEndpoint) => {
        const { operations, ...service } = readModel(gallery);
        const moved = operations.map((operation) => ({ ...operation, ownEndpoint }));
        expect(emitClient({ ...service, operations: moved }, "runtime")).toContain("ownEndpointBinding,");
        expect(emitClient({ ...service, operations }, "runtime")).not.toContain("ownEndpointBinding");
    });
});
