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
});
