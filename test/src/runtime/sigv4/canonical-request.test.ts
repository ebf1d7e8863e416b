import { describe, expect, it } from "vitest";
import { toCanonicalRequest } from "../../../../src/runtime/sigv4/canonical-request.js";

function toLines(url: string, headers: Record<string, string> = {}): string[] {
    return toCanonicalRequest({ method: "GET", url: new URL(url), headers, body: undefined }, "hash").text.split("\n");
}

describe("toCanonicalRequest", () => {
    it("puts method, path, query, headers, their names and the hash below one another", () => {
        const request = { method: "PUT", url: new URL("https://h/a?b=c"), headers: { host: "h" }, body: undefined };
        expect(toCanonicalRequest(request, "hash")).toEqual({
            text: "PUT\n/a\nb=c\nhost:h\n\nhost\nhash",
            signedHeaders: "host",
        });
    });

    it.each([
        { name: "encodes an encoded path a second time", given: "/a%2Fb%20c", want: "/a%252Fb%2520c" },
        { name: "takes a run of slashes for one", given: "//a///b//", want: "/a/b/" },
        { name: "keeps a trailing slash", given: "/a/", want: "/a/" },
        { name: "keeps the root", given: "/", want: "/" },
    ])("$name", ({ given, want }) => {
        expect(toLines(`https://h${given}`)[1]).toBe(want);
    });

    it.each([
        { name: "sorts parameters by name", given: "b=1&a=2", want: "a=2&b=1" },
        { name: "sorts a name before those it begins", given: "a-b=1&a=2&a%3D=3", want: "a=2&a%3D=3&a-b=1" },
        { name: "sorts the values of a repeated name", given: "a=2&a=1&a=", want: "a=&a=1&a=2" },
        { name: "sorts by code unit and not by alphabet", given: "a=1&B=2", want: "B=2&a=1" },
        { name: "keeps a single parameter", given: "a=", want: "a=" },
        { name: "leaves the line empty without parameters", given: "", want: "" },
    ])("$name", ({ given, want }) => {
        expect(toLines(`https://h/?${given}`)[2]).toBe(want);
    });

    it.each([
        { name: "trims spaces and tabs", given: " \t a\t ", want: "a" },
        { name: "folds runs of spaces and tabs", given: "a \t  b", want: "a b" },
        // `\s` once took it for white space, and the signature was not that of the header that was sent.
        { name: "keeps a no-break space", given: "\u00a0a\u00a0\u00a0b", want: "\u00a0a\u00a0\u00a0b" },
        { name: "keeps an empty value", given: "", want: "" },
    ])("$name in a header", ({ given, want }) => {
        expect(toLines("https://h/", { "x-a": given })[3]).toBe(`x-a:${want}`);
    });

    // Those that begin with `proxy-` or `sec-` were signed once; proxies and browsers set them anew.
    it.each(["user-agent", "connection", "x-amzn-trace-id", "proxy-authorization", "sec-fetch-mode"])(
        "leaves the header %s unsigned",
        (name) => {
            const request = { method: "GET", url: new URL("https://h/"), headers: { host: "h", [name]: "x" } };
            expect(toCanonicalRequest({ ...request, body: undefined }, "hash").signedHeaders).toBe("host");
        },
    );
});
