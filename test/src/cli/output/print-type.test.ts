import { describe, expect, it } from "vitest";
import { findTypeFacts, printType } from "../../../../src/cli/output/print-type.js";
import type { ShapeReference } from "../../../../src/runtime/validation/shapes.js";

describe("printType", () => {
    it.each<{ given: ShapeReference; want: string }>([
        { given: "UserId", want: "string of 1 to 26 characters" },
        { given: "UserType", want: "string" },
        { given: "User", want: "object" },
        { given: "UserList", want: "list: object" },
        { given: "ResultLimit", want: "integer, 1 to 100" },
        { given: { type: "string", min: 0, max: 9 }, want: "string of at most 9 characters" },
        { given: { type: "string", min: 3 }, want: "string of at least 3 characters" },
        { given: { type: "string", min: 3, max: 3 }, want: "string of 3 characters" },
        { given: { type: "string", min: 0 }, want: "string" },
        { given: { type: "long", max: 5 }, want: "integer, at most 5" },
        { given: { type: "boolean" }, want: "boolean" },
        { given: { type: "list", min: 1, item: { type: "boolean" } }, want: "list of at least 1: boolean" },
        { given: { type: "map", item: "UserId" }, want: "map: string of 1 to 26 characters" },
    ])("says of $given: $want", ({ given, want }) => {
        expect(printType(findTypeFacts(given))).toBe(want);
    });
});
