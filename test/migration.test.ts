import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile, listComplaints } from "./support/compile.js";

const [, section = ""] = readFileSync("README.md", "utf8").split("\n## Coming from an AWS SDK\n");
const [guide] = section.split(/^## /m);

/** The code of a table's last column, by the heading that the table stands under. */
function listEquivalents(heading: string): string[] {
    const [, table = ""] = guide!.split(`### ${heading}\n`);
    const rows = table.split(/^### /m)[0]!.matchAll(/^\| .* \| `(.*)` \|$/gm);
    return [...rows].map(([, code]) => code!);
}

const prelude = `
    import { FinSpaceData, finspaceSession, isServiceError, responseOf } from "finspace-data";
    import { createStub } from "finspace-data/msw";
    const finspace = new FinSpaceData();
    const controller = new AbortController();
    const [region, endpoint, token, userId, maxResults] = ["us-east-1", "http://127.0.0.1", "t", "u", 100] as const;
    const [datasetId, changesetId, environmentId] = ["d", "c", "e"] as const;
    const error: unknown = undefined;
`;

describe("the migration guide", () => {
    it.each(["AWS SDK for JavaScript v2", "boto3"])(
        "has equivalents of %s that compile",
        { timeout: 60_000 },
        (heading) => {
            const modules = listEquivalents(heading).map(
                (code, i) => [`row-${i + 1}.ts`, `${prelude}${code}`] as const,
            );
            expect(modules.length).toBeGreaterThan(10);
            expect(listComplaints(compile(Object.fromEntries(modules), { noUnusedLocals: false }))).toEqual([]);
        },
    );

    it("names only methods of boto3 that there are", () => {
        const methods = [...guide!.matchAll(/client\.((?:get|list|create)_\w+)\(/g)].map(([, name]) => name!);
        const source = readFileSync("generated/client.gen.ts", "utf8");
        const camel = methods
            .filter((name) => name !== "get_paginator")
            .map((name) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
        expect(camel.length).toBeGreaterThan(2);
        expect(camel.filter((name) => !source.includes(`    ${name}(`))).toEqual([]);
    });
});
