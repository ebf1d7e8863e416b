import { expect, it } from "vitest";
import * as msw from "finspace-data/msw";
import * as generated from "../../../generated/msw.gen.js";

it("exports all that is generated, at run time", () => {
    expect(Object.keys(generated).length).toBeGreaterThan(30);
    expect(Object.keys(msw)).toEqual(expect.arrayContaining(Object.keys(generated)));
});
