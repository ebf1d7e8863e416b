import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as sdk from "finspace-data/aws-sdk";
import * as generated from "../../../generated/aws-sdk.gen.js";

it("exports all that is generated, at run time", () => {
    expect(Object.keys(generated).length).toBeGreaterThan(60);
    expect(Object.keys(sdk).toSorted()).toEqual(Object.keys(generated).toSorted());
});

it("exports all types that are generated", () => {
    const exported = readFileSync("src/aws-sdk/index.ts", "utf8");
    const types = [...readFileSync("generated/aws-sdk.gen.ts", "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)];
    expect(types.length).toBeGreaterThan(150);
    expect(types.map(([, name]) => name!).filter((name) => !new RegExp(`\\b${name},`).test(exported))).toEqual([]);
});
