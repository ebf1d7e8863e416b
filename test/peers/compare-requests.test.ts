import { describe, expect, it } from "vitest";
import { compareRequests, type WireRequest } from "./compare-requests.js";

const encode = (text: string) => new TextEncoder().encode(text);

const request: WireRequest = {
    method: "POST",
    host: "a.example.com",
    path: "/a%20b",
    query: ["b=2", "a=1", "a=0"],
    headers: { "content-type": "application/json", "x-a": "1" },
    body: encode('{"a":1,"b":[1,2]}'),
};

describe("compareRequests", () => {
    it.each<{ name: string; theirs: Partial<WireRequest> }>([
        { name: "the order of parameters", theirs: { query: ["a=1", "a=0", "b=2"] } },
        { name: "the order of members in JSON", theirs: { body: encode('{ "b": [1, 2], "a": 1 }') } },
        { name: "who signed", theirs: { headers: { ...request.headers, authorization: "AWS4", "user-agent": "v2" } } },
    ])("does not care for $name", ({ theirs }) => {
        expect(compareRequests(request, { ...request, ...theirs })).toEqual([]);
    });

    it.each<{ part: string; theirs: Partial<WireRequest> }>([
        { part: "method", theirs: { method: "PUT" } },
        { part: "host", theirs: { host: "b.example.com" } },
        { part: "path", theirs: { path: "/a+b" } },
        { part: "query", theirs: { query: ["b=2", "a=0", "a=1"] } },
        { part: "query", theirs: { query: ["b=2", "a=1"] } },
        { part: "x-a:", theirs: { headers: { "content-type": "application/json" } } },
        { part: "x-b:", theirs: { headers: { ...request.headers, "x-b": "" } } },
        { part: "body", theirs: { body: encode('{"a":1,"b":[2,1]}') } },
        { part: "body", theirs: { body: encode("") } },
    ])("tells another $part", ({ part, theirs }) => {
        expect(compareRequests(request, { ...request, ...theirs }).map((difference) => difference.part)).toEqual([
            part,
        ]);
    });
});
