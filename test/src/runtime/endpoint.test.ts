import { partition } from "@aws-sdk/util-endpoints";
import { describe, expect, it } from "vitest";
import { endpoints } from "../../../generated/endpoints.gen.js";
import { parseEndpoint, resolveEndpoint } from "../../../src/runtime/endpoint.js";
import type { EndpointTable } from "../../../src/runtime/service.js";

const plain = { useFips: false, useDualStack: false };

const regions = [
    "af-south-1",
    "ap-east-1",
    "ap-northeast-1",
    "ap-southeast-5",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-isoe-west-1",
    "eu-south-2",
    "eu-west-1",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-2",
    // No partition claims these.
    "xx-nowhere-1",
    "moon",
];

const table: EndpointTable = {
    standard: "https://s.{region}.{suffix}",
    fips: { url: "https://s-fips.{globalRegion}.{suffix}/v1", signingRegion: "{globalRegion}" },
    dualStack: "https://s.{region}.api.example",
    rows: [
        { regions: /^b-9$/, suffix: "b.example", standard: { url: "https://nine.example", signingName: "nine" } },
        { regions: /^b-\d$/, suffix: "b.example", globalRegion: "b-1", dualStack: null },
        { suffix: "example", globalRegion: "a-1" },
    ],
};

describe("resolveEndpoint", () => {
    it.each(regions)("agrees with the AWS SDK's partition of %s", (region) => {
        const { dnsSuffix, dualStackDnsSuffix, supportsDualStack, supportsFIPS } = partition(region);
        expect({ supportsDualStack, supportsFIPS }).toEqual({ supportsDualStack: true, supportsFIPS: true });
        const variants = [
            resolveEndpoint(endpoints as EndpointTable, { region, ...plain }),
            resolveEndpoint(endpoints as EndpointTable, { region, ...plain, useFips: true }),
            resolveEndpoint(endpoints as EndpointTable, { region, ...plain, useDualStack: true }),
            resolveEndpoint(endpoints as EndpointTable, { region, useFips: true, useDualStack: true }),
        ];
        expect(variants.map(({ endpoint }) => endpoint.href)).toEqual([
            `https://finspace-api.${region}.${dnsSuffix}/`,
            `https://finspace-api-fips.${region}.${dnsSuffix}/`,
            `https://finspace-api.${region}.${dualStackDnsSuffix}/`,
            `https://finspace-api-fips.${region}.${dualStackDnsSuffix}/`,
        ]);
    });

    it.each([
        { name: "a region of the last row", region: "c-7", want: ["https://s.c-7.example/", "c-7"] },
        { name: "a region of an earlier row", region: "b-7", want: ["https://s.b-7.b.example/", "b-7"] },
        { name: "a region with an endpoint of its own", region: "b-9", want: ["https://nine.example/", "b-9", "nine"] },
    ])("finds $name, and what to sign for", ({ region, want }) => {
        const { endpoint, signingRegion, signingName } = resolveEndpoint(table, { region, ...plain });
        expect([endpoint.href, signingRegion, ...(signingName === undefined ? [] : [signingName])]).toEqual(want);
    });

    it.each([
        { region: "c-7", want: { endpoint: new URL("https://s-fips.a-1.example/v1"), signingRegion: "a-1" } },
        { region: "b-7", want: { endpoint: new URL("https://s-fips.b-1.b.example/v1"), signingRegion: "b-1" } },
    ])("signs for the one region that answers for $region", ({ region, want }) => {
        expect(resolveEndpoint(table, { region, useFips: true, useDualStack: false })).toEqual(want);
    });

    it.each([
        { name: "a row has none of", region: "b-2", given: { useFips: false, useDualStack: true } },
        { name: "the service has nowhere", region: "c-7", given: { useFips: true, useDualStack: true } },
    ])("refuses an endpoint that $name", ({ region, given }) => {
        const asked = `useFips ${given.useFips} and useDualStack true`;
        expect(() => resolveEndpoint(table, { region, ...given })).toThrow(
            new TypeError(`region ${region} has no endpoint of the service with ${asked}`),
        );
    });
});

describe("parseEndpoint", () => {
    it.each([
        { name: "a host", given: "https://h", want: "https://h/" },
        { name: "a port and a path", given: "http://[::1]:8080/base/", want: "http://[::1]:8080/base/" },
        { name: "a path with raw characters", given: "http://h/a(b):c", want: "http://h/a(b):c" },
    ])("takes $name", ({ given, want }) => {
        expect(parseEndpoint("endpoint", given, true).href).toBe(want);
    });

    it.each(["", "localhost:8080", "ftp://h", "file:///etc/passwd", "/base", "http://"])("refuses %j", (given) => {
        expect(() => parseEndpoint("endpoint", given, true)).toThrow(
            new TypeError(`endpoint: "${given}" is not an http or https URL`),
        );
    });

    // Node sent it as Basic authorization or dropped it, and fetch quoted it in its complaint.
    it.each(["https://user:s3cret@h/", "https://s3cret@h/", "ftp://:s3cret@h/"])(
        "refuses a user name and a password and does not repeat them: %s",
        (given) => {
            expect(() => parseEndpoint("endpoint", given, true)).toThrow(
                new TypeError("endpoint: must hold no user name or password"),
            );
        },
    );

    it.each(["http://example.com", "http://10.0.0.1", "http://127.0.0.1.example.com", "http://notlocalhost"])(
        "refuses %s, plain http to another machine",
        (given) => {
            expect(() => parseEndpoint("endpoint", given, false)).toThrow(
                `endpoint: "${given}" is plain http to another machine; set allowPlainHttp`,
            );
        },
    );

    it.each([
        "http://localhost:1",
        "http://finspace.localhost",
        "http://127.0.0.1",
        "http://127.9.9.9:1",
        "http://[::1]",
    ])("takes %s, plain http to this machine", (given) => {
        expect(parseEndpoint("endpoint", given, false).protocol).toBe("http:");
    });

    // They vanished from the methods' URLs and stood before the path of `api`'s.
    it.each(["https://h/?x=1", "https://h/a#b"])("refuses %s, which has more than a path", (given) => {
        expect(() => parseEndpoint("endpoint", given, true)).toThrow(
            new TypeError(`endpoint: "${given}" must have no query or fragment`),
        );
    });
});
