import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSignableUrl } from "../../../src/runtime/signable-url.js";
import { encodeUriComponent } from "../../../src/runtime/uri.js";
import { seed } from "../../support/seed.js";

describe("encodeUriComponent", () => {
    it("encodes all but the unreserved characters", () => {
        expect(encodeUriComponent("aZ09-._~ !'()*/%é")).toBe("aZ09-._~%20%21%27%28%29%2A%2F%25%C3%A9");
    });

    it("is undone by decodeURIComponent", () => {
        fc.assert(
            fc.property(fc.string({ unit: "binary" }), (text) => {
                expect(decodeURIComponent(encodeUriComponent(text))).toBe(text);
            }),
            { seed },
        );
    });

    it("refuses a lone surrogate", () => {
        expect(() => encodeUriComponent("\ud83d")).toThrow(URIError);
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
        { name: "encodes the equals signs of a value", given: "https://h/?x=a=b", want: "https://h/?x=a%3Db" },
        { name: "drops empty parameters", given: "https://h/?&x=1&&", want: "https://h/?x=1" },
        { name: "keeps a percent sign that begins no escape", given: "https://h/100%", want: "https://h/100%25" },
        { name: "writes escapes in upper case", given: "https://h/%2f?x=%c3%a9", want: "https://h/%2F?x=%C3%A9" },
        { name: "decodes escapes of unreserved characters", given: "https://h/%41?x=%7e", want: "https://h/A?x=~" },
        // It threw a URIError: the escapes were decoded as UTF-8.
        { name: "keeps escapes of bytes that are no UTF-8", given: "https://h/%FF?x=%e9", want: "https://h/%FF?x=%E9" },
        { name: "keeps an encoded percent sign", given: "https://h/%2541", want: "https://h/%2541" },
        { name: "keeps double and trailing slashes", given: "https://h//a//", want: "https://h//a//" },
        { name: "drops the fragment", given: "https://h/a#b", want: "https://h/a" },
    ])("$name", ({ given, want }) => {
        expect(parseSignableUrl(given, encodeUriComponent).href).toBe(want);
    });

    it("leaves what it gave alone the second time", () => {
        fc.assert(
            fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
                const { href } = parseSignableUrl(text, encodeUriComponent);
                expect(parseSignableUrl(href, encodeUriComponent).href).toBe(href);
            }),
            { seed },
        );
    });

    it("refuses a relative URL", () => {
        expect(() => parseSignableUrl("/user", encodeUriComponent)).toThrow(TypeError);
    });
});
