import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { emitters } from "./emitters.js";

it("times what prints each file that generateFiles gives", () => {
    const manifest = readFileSync("test/fixtures/protocol/generated/manifest.json", "utf8");
    const { files } = JSON.parse(manifest) as { files: string[] };
    expect(Object.keys(emitters).toSorted()).toEqual([...files, "openapi.yaml"].toSorted());
});
