import { describe, expect, it } from "vitest";
import { omitAdded } from "../../../../src/runtime/server/omit-added.js";
import type { Operation } from "../../../../src/runtime/service.js";

const operation: Operation = {
    name: "PutParcel",
    method: "PUT",
    uri: "/parcels/{path+}?mode=full",
    token: "clientToken",
    query: { zone: "z" },
    queryParams: "filters",
    headers: { type: { name: "content-type", type: "string" }, weight: { name: "x-weight", type: "string" } },
    prefixHeaders: { member: "meta", prefix: "x-meta-" },
    output: {},
};

describe("omitAdded", () => {
    it.each([
        { name: "a token", given: { a: 1, clientToken: "t" }, expected: { a: 1 }, want: { a: 1 } },
        {
            name: "no token that is expected",
            given: { clientToken: "t" },
            expected: { clientToken: "u" },
            want: { clientToken: "t" },
        },
        { name: "the content type", given: { type: "text/plain" }, expected: {}, want: {} },
        { name: "no other header", given: { weight: "1" }, expected: {}, want: { weight: "1" } },
        {
            name: "parameters of the uri and of members",
            given: { zone: "a", filters: { mode: "full", z: "a" } },
            expected: { zone: "a" },
            want: { zone: "a" },
        },
        {
            name: "no other parameter",
            given: { filters: { mode: "full", b: "2" } },
            expected: {},
            want: { filters: { b: "2" } },
        },
        {
            name: "no parameter that is expected",
            given: { filters: { mode: "full" } },
            expected: { filters: { mode: "half" } },
            want: { filters: { mode: "full" } },
        },
        {
            name: "the case of headers",
            given: { meta: { foo: "1" } },
            expected: { meta: { Foo: "1" } },
            want: { meta: { Foo: "1" } },
        },
        {
            name: "headers of the transport",
            given: { meta: { foo: "1", host: "h" } },
            expected: { meta: { foo: "2" } },
            want: { meta: { foo: "1" } },
        },
        {
            name: "an empty map of headers, which does not travel",
            given: {},
            expected: { meta: {} },
            want: { meta: {} },
        },
        {
            name: "nothing of a map that a matcher judges",
            given: { filters: { mode: "full" } },
            expected: { filters: () => true },
            want: { filters: { mode: "full" } },
        },
    ])("leaves out, or does not: $name", ({ given, expected, want }) => {
        expect(omitAdded(operation, given, expected)).toEqual(want);
    });
});
