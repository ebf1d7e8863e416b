import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Member, Service, Shape } from "../../../scripts/service.js";
import { toUnicodePattern } from "../../../scripts/openapi/to-unicode-pattern.js";
import { readModel, stories } from "../models.js";

/** Pieces of patterns, valid with and without the flag or made so by the conversion. */
const piece = fc.constantFrom(
    ...String.raw`a \# \, \- \_ \/ \. \d \w* \\ \[ \] \^ [a-c] [a\-c] [\#\-]+ [^\]] [\[-] (\-|b) \{ [\\\-] [\w-.] [#-\d] \n b{1,2}`.split(
        " ",
    ),
);

function listMembers(shape: Shape): readonly Member[] {
    return "members" in shape ? shape.members : [];
}

function listPatterns({ operations, errors, shapes }: Service): string[] {
    const tops = [...errors, ...operations.flatMap(({ input, output }) => [input, output])];
    const members = [...tops.flatMap((top) => top.members), ...shapes.flatMap(listMembers)];
    return [...shapes, ...members].flatMap(({ constraints }) => constraints.pattern ?? []);
}

describe("toUnicodePattern", () => {
    it.each([
        { given: "^\\#[0-9]$", want: "^#[0-9]$" },
        { given: "a\\-b", want: "a-b" },
        { given: "[a\\-b]\\-", want: "[a\\-b]-" },
        { given: "\\[\\-", want: "\\[-" },
        { given: "[\\]\\-]\\-", want: "[\\]\\-]-" },
        { given: "\\\\\\#", want: "\\\\#" },
        { given: "\\d+\\.\\w\\/", want: "\\d+\\.\\w\\/" },
        { given: ".*\\S.*", want: ".*\\S.*" },
        { given: "[\\w-.]", want: "[\\w\\-.]" },
        { given: "[a-c\\w-\\/.@]", want: "[a-c\\w\\-\\/.@]" },
        { given: "[.-\\d]-\\d", want: "[.\\-\\d]-\\d" },
    ])("makes $want of $given", ({ given, want }) => {
        expect(toUnicodePattern(given)).toBe(want);
    });

    it.each(["(?i)a", "[a", "a++", "\\p{IsAlphabetic}", "(?<a>a)(?<a>b)", "/^a$/", ".*/^\\d$/.*"])(
        "takes %s for none",
        (given) => {
            expect(toUnicodePattern(given)).toBeUndefined();
        },
    );

    it("leaves what matches as it is", () => {
        const text = fc.string({ unit: fc.constantFrom(...Array.from("abc#,-_ /.0\\[]^{}")), maxLength: 6 });
        fc.assert(
            fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), text, (pieces, given) => {
                const pattern = `^${pieces.join("")}$`;
                expect(new RegExp(toUnicodePattern(pattern)!, "u").test(given)).toBe(new RegExp(pattern).test(given));
            }),
            { numRuns: 2000 },
        );
    });

    it.each(stories)("makes every pattern of $name compile with the u flag", (model) => {
        const patterns = listPatterns(readModel(model));
        expect(patterns.length).toBeGreaterThan(2);
        for (const pattern of patterns) expect(toUnicodePattern(pattern)).toBeDefined();
    });
});
