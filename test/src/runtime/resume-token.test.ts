import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatResumeToken, parseResumeToken } from "../../../src/runtime/resume-token.js";
import { seed } from "../../support/seed.js";

function encode(value: unknown): string {
    return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

describe("formatResumeToken", () => {
    it("makes what stands in a URL and a shell as it is", () => {
        expect(formatResumeToken("ListUsers", { token: "ÿ?>~", skip: 3 })).toMatch(/^[\w-]+$/);
    });

    it("takes tokens of any length", () => {
        const place = { token: "x".repeat(1_000_000), skip: 0 };
        expect(parseResumeToken("ListUsers", formatResumeToken("ListUsers", place))).toEqual(place);
    });
});

describe("parseResumeToken", () => {
    it("reads every place that formatResumeToken writes", () => {
        const places = fc.record({
            token: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
            skip: fc.maxSafeNat(),
        });
        fc.assert(
            fc.property(places, fc.string(), (place, operation) => {
                expect(parseResumeToken(operation, formatResumeToken(operation, place))).toEqual(place);
            }),
            { seed },
        );
    });

    const good = formatResumeToken("ListUsers", { token: "t", skip: 1 });

    it.each([
        { name: "the service's own token", given: "t/1" },
        { name: "an empty text", given: "" },
        { name: "what is not text", given: 7 as unknown as string },
        { name: "null", given: null as unknown as string },
        { name: "what is not JSON", given: encode("{") },
        { name: "what is no list", given: encode({}) },
        { name: "JSON null", given: encode(null) },
        { name: "another version", given: encode([2, "ListUsers", 1, "t"]) },
        { name: "another operation", given: encode([1, "ListDatasets", 1, "t"]) },
        { name: "a negative count", given: encode([1, "ListUsers", -1, "t"]) },
        { name: "a fraction", given: encode([1, "ListUsers", 0.5, "t"]) },
        { name: "a count beyond whole numbers", given: encode('[1,"ListUsers",1e400,"t"]') },
        { name: "a count in quotes", given: encode([1, "ListUsers", "1", "t"]) },
        { name: "a number for a token", given: encode([1, "ListUsers", 1, 7]) },
        { name: "a missing token", given: encode([1, "ListUsers", 1]) },
        { name: "something more", given: encode([1, "ListUsers", 1, "t", "u"]) },
        { name: "another spelling", given: encode('[1, "ListUsers", 1, "t"]') },
        { name: "padding", given: `${good}=` },
        { name: "one that is cut off", given: good.slice(0, -1) },
        { name: "one with a space", given: ` ${good}` },
    ])("rejects $name, and does not quote it", ({ given }) => {
        expect(() => parseResumeToken("ListUsers", given)).toThrow(
            new TypeError(
                "ListUsers: startingToken is none that this operation gave; pass the resumeToken of toArray() as it came",
            ),
        );
    });
});
