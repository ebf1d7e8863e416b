import { describe, expect, it } from "vitest";
import { toSummary } from "../../../scripts/documentation/to-summary.js";

describe("toSummary", () => {
    it.each([
        { given: "", want: "" },
        { given: "Gets a thing. Or not.", want: "Gets a thing" },
        { given: "Gets a\nthing", want: "Gets a thing" },
        { given: "Gets:\n\n- a thing.", want: "Gets:" },
        { given: "Gets v1.2. Or not.", want: "Gets v1.2" },
        { given: "Lists users (e.g. admins). More.", want: "Lists users (e.g. admins)" },
        { given: "Lists admins, i.e. users. More.", want: "Lists admins, i.e. users" },
    ])("ends the first sentence of $given", ({ given, want }) => {
        expect(toSummary(given)).toBe(want);
    });

    it.each([
        { given: "Gets a [thing](https://example.com/a.b) here. Yes.", want: "Gets a thing here" },
        { given: "See [AWS Docs. More](https://a.b). Next.", want: "See AWS Docs. More" },
        { given: "Gets [Mercury](https://a/Mercury_(planet)).", want: "Gets Mercury" },
        { given: "Gets [x\\]y](https://a)", want: "Gets x]y" },
        { given: "Gets [`one`](https://a), **two**, *three* and _four_.", want: "Gets one, two, three and four" },
        { given: "Gets `a. b` of a_b and _id. Yes.", want: "Gets a. b of a_b and _id" },
        { given: "Gets \\*all\\* of 2 * 3.", want: "Gets *all* of 2 * 3" },
        { given: "> **Important:** Use it.\n>\n> More", want: "Important: Use it" },
        { given: "> **Note:**\n>\n> More", want: "Note:" },
        { given: "## Gets it\n\nAll of it.", want: "Gets it" },
        { given: "1. Gets it\n2. Puts it", want: "Gets it Puts it" },
        { given: "Gets\\\nit", want: "Gets it" },
    ])("leaves no Markdown of $given", ({ given, want }) => {
        expect(toSummary(given)).toBe(want);
    });
});
