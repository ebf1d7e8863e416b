import { describe, expect, it } from "vitest";
import { FinSpaceData } from "finspace-data";
import { encodeUriComponent, parseSignableUrl } from "../../src/runtime/uri.js";

describe("encodeUriComponent", () => {
    it("encodes all but the unreserved characters", () => {
        expect(encodeUriComponent("aZ09-._~ !'()*/%é")).toBe("aZ09-._~%20%21%27%28%29%2A%2F%25%C3%A9");
        expect(FinSpaceData.name).toBe("FinSpaceData");
    });
});

describe("parseSignableUrl", () => {
    it.each([
        { name: "leaves an encoded URL alone", given: "https://h/a%20b?x=%2F", want: "https://h/a%20b?x=%2F" },
        {
            name: "encodes raw reserved characters",
            given: "https://h/a(b)'?x=(1)",
            want: "https://h/a%28b%29%27?x=%281%29",
        },
        { name: "reads a plus in the query as a space", given: "https://h/a+b?x=1+2", want: "https://h/a%2Bb?x=1%202" },
        {
            name: "gives a parameter without a value an equals sign",
            given: "https://h/?x&y=",
            want: "https://h/?x=&y=",
        },
        { name: "keeps a percent sign that begins no escape", given: "https://h/100%", want: "https://h/100%25" },
        { name: "drops the fragment", given: "https://h/a#b", want: "https://h/a" },
    ])("$name", ({ given, want }) => {
        expect(parseSignableUrl(given).href).toBe(want);
    });
});
