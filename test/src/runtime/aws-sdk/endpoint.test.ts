import { describe, expect, it } from "vitest";
import { toEndpointUrl, toSdkEndpoint } from "../../../../src/runtime/aws-sdk/endpoint.js";

describe("an endpoint taken apart", () => {
    it.each([
        { name: "a host", given: "https://a.example.com", want: "https://a.example.com/" },
        { name: "a port and a path", given: "http://localhost:4010/base/", want: "http://localhost:4010/base/" },
        { name: "an address of IPv6", given: "http://[::1]:81/", want: "http://[::1]:81/" },
    ])("is put together again with $name", ({ given, want }) => {
        expect(String(toEndpointUrl(toSdkEndpoint(given)))).toBe(want);
    });

    it("stays what it is", () => {
        const endpoint = { protocol: "https:", hostname: "a.example.com", path: "/" };
        expect(toSdkEndpoint(endpoint)).toBe(endpoint);
    });

    it("is put together with a query, for others to refuse", () => {
        const endpoint = { protocol: "https:", hostname: "a.example.com", path: "/", query: { a: "b" } };
        expect(String(toEndpointUrl(toSdkEndpoint(endpoint)))).toBe("https://a.example.com/?a=b");
    });

    // A host and a port alone are a URL, of a scheme by the host's name: the message quoted what had become of it.
    it.each(["localhost:4599", "localhost", "ftp://localhost"])("is refused as it was given: %s", (given) => {
        for (const endpoint of [given, { url: given }])
            expect(() => toSdkEndpoint(endpoint)).toThrow(`endpoint: "${given}" is not an http or https URL`);
    });

    it("is refused with a password, which is not repeated", () => {
        expect(() => toSdkEndpoint("ftp://user:secret@localhost")).toThrow(
            "endpoint: must hold no user name or password",
        );
    });
});
