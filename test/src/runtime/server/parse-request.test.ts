import { describe, expect, it } from "vitest";
import { createRouter } from "../../../../src/runtime/server/route.js";
import { parseRequest } from "../../../../src/runtime/server/parse-request.js";
import { server } from "../../../fixtures/protocol/generated/server.gen.js";

const findRoute = createRouter(server.operations);

function parse(method: string, path: string, headers: Readonly<Record<string, string>> = {}) {
    const url = new URL(path, "https://wire.example");
    return parseRequest(server, findRoute(method, url), { method, url, headers, body: undefined });
}

describe("parseRequest", () => {
    // Smithy's protocol test RestJsonServersPutAllQueryParamsInMap.
    it("puts all parameters of a query into a map of them", () => {
        expect(parse("GET", "/ask/anything?name=n&other=o")).toEqual({ name: "n", rest: { name: "n", other: "o" } });
    });

    // Smithy's protocol test RestJsonHttpEmptyPrefixHeadersRequestServer.
    it("puts all headers with a prefix into a map of them", () => {
        const headers = { "x-tag-owner": "Ada", "x-tag-size": "5", "x-other": "o" };
        expect(parse("POST", "/headers/prefix", headers)).toEqual({ owner: "Ada", tags: { owner: "Ada", size: "5" } });
    });

    it.each([
        { given: { "x-flag": "true" }, want: { flag: true } },
        { given: { "x-whole": "-16" }, want: { whole: -16 } },
        { given: { "x-long": "9007199254740993" }, want: { long: 9007199254740993n } },
        { given: { "x-double": "-1.5e3" }, want: { double: -1500 } },
        { given: { "x-double": "-Infinity", "x-float": "NaN" }, want: { double: -Infinity, float: NaN } },
        { given: { "x-level": "2", "x-text": "a, b" }, want: { level: 2, text: "a, b" } },
    ])("reads headers of $given", ({ given, want }) => {
        expect(parse("POST", "/headers/scalars", given)).toEqual(want);
    });

    it("reads headers that hold lists", () => {
        const headers = { "x-wholes": "1, 2", "x-flags": "true,false", "x-texts": 'a, "b, c"' };
        const want = { wholes: [1, 2], flags: [true, false], texts: ["a", "b, c"] };
        expect(parse("POST", "/headers/lists", headers)).toEqual(want);
    });

    // They were read as false, 0, 16 and 1000, or failed as NaN.
    it.each([
        { given: { "x-flag": "TRUE" }, want: { flag: "TRUE" } },
        { given: { "x-whole": "" }, want: { whole: "" } },
        { given: { "x-whole": "0x10" }, want: { whole: "0x10" } },
        { given: { "x-long": "1e3" }, want: { long: "1e3" } },
        { given: { "x-short": "1.0" }, want: { short: "1.0" } },
    ])("leaves to the validation what is not of its type: $given", ({ given, want }) => {
        expect(parse("POST", "/headers/scalars", given)).toEqual(want);
    });

    it("leaves to it elements of lists", () => {
        const headers = { "x-wholes": "1, 0x10", "x-flags": "yes,true" };
        expect(parse("POST", "/headers/lists", headers)).toEqual({ wholes: [1, "0x10"], flags: ["yes", true] });
    });

    it.each(["double=0x10", "double=1.5.", "float=Infinityx", "float=nan"])(
        "takes %s for no number, as its codec says",
        (query) => {
            const [name, text] = query.split("=") as [string, string];
            const message = `${name} does not hold a number.`;
            expect(() => parse("POST", "/headers/scalars", { [`x-${name}`]: text })).toThrow(message);
        },
    );
});
