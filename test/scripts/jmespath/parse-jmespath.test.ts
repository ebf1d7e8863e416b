import { describe, expect, it } from "vitest";
import { parseJmespath } from "../../../scripts/jmespath/parse-jmespath.js";

describe("parseJmespath", () => {
    it("gives a tree", () => {
        expect(parseJmespath("a.b")).toEqual({
            type: "Subexpression",
            left: { type: "Field", name: "a" },
            right: { type: "Field", name: "b" },
        });
    });

    it.each([
        { given: "a[", want: "is no JMESPath (Syntax error: expected Star, got: EOF)" },
        { given: "", want: /^is no JMESPath \(/ },
        { given: "`{`", want: /^is no JMESPath \(/ },
        { given: "a - b", want: "has an operator that Smithy's JMESPath has not (Arithmetic)" },
        { given: "-a", want: "has an operator that Smithy's JMESPath has not (Unary)" },
        { given: "a[?$.b]", want: "has an operator that Smithy's JMESPath has not (Root)" },
        { given: "a ? b : c", want: "has an operator that Smithy's JMESPath has not (Ternary)" },
        { given: "let $a = b in $a", want: "has an operator that Smithy's JMESPath has not (LetExpression)" },
        {
            given: "[a, {b: sum(c)}]",
            want: /^calls the function sum, which is not supported; supported are contains, /,
        },
        { given: "a[].toString(@)", want: /^calls the function toString, which is not supported/ },
        { given: "length(&a)", want: "has an expression with &, which is not supported" },
        { given: "length()", want: "calls length with 0 arguments" },
        { given: "!a || contains(b)", want: "calls contains with 1 arguments" },
        { given: "a[::0]", want: "has a slice with the step 0" },
    ])("refuses $given", ({ given, want }) => {
        expect(() => parseJmespath(given)).toThrow(want);
    });
});
