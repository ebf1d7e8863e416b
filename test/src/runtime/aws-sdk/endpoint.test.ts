import { describe, expect, it } from "vitest";
import { toEndpointUrl, toSdkEndpoint } from "../../../../src/runtime/aws-sdk/endpoint.js";

describe("an endpoint taken apart", () => {
    it.each([
        { name: "a host", given: "https://a.example.com", want: "https://a.example.com/" },
        { name: "a port and a path", given: "http://localhost:4010/base/", want: "http://localhost:4010/base/" },
        { name: "an address of IPv6", given: "http://[::1]:81/", want: "http://[::1]:81/" },
        {
            name: "a query, for others to refuse",
            given: "https://a.example.com/?a=b",
            want: "https://a.example.com/?a=b",
        },
    ])("is put together again with $name", ({ given, want }) => {
        expect(String(toEndpointUrl(toSdkEndpoint(given)))).toBe(want);
    });

    it("stays what it is", () => {
        const endpoint = { protocol: "https:", hostname: "a.example.com", path: "/" };
        expect(toSdkEndpoint(endpoint)).toBe(endpoint);
    });
});
