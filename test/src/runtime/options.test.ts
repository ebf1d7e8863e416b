import { describe, expect, it } from "vitest";
import { endpoints } from "../../../generated/endpoints.gen.js";
import { type ClientOptions, resolveOptions, toMaxAttempts } from "../../../src/runtime/options.js";
import type { ServiceDescription } from "../../../src/runtime/service.js";

const service: ServiceDescription = {
    name: "Test",
    sdkId: "finspace data",
    signingName: "finspace-api",
    endpoints,
    errors: {},
    sensitive: {},
};

function resolve(options: ClientOptions, env: NodeJS.ProcessEnv = {}) {
    return resolveOptions(service, options, env);
}

const region = "us-east-1";

describe("resolveOptions takes the region", () => {
    it.each<{ name: string; given: ClientOptions; env: NodeJS.ProcessEnv; want: string }>([
        {
            name: "from the option before the environment",
            given: { region: "eu-west-1" },
            env: { AWS_REGION: "us-east-2" },
            want: "eu-west-1",
        },
        {
            name: "from AWS_REGION before AWS_DEFAULT_REGION",
            given: {},
            env: { AWS_REGION: "us-east-2", AWS_DEFAULT_REGION: "eu-west-2" },
            want: "us-east-2",
        },
        { name: "from AWS_DEFAULT_REGION", given: {}, env: { AWS_DEFAULT_REGION: "eu-west-2" }, want: "eu-west-2" },
        {
            name: "from AWS_DEFAULT_REGION where AWS_REGION is empty",
            given: { region: undefined },
            env: { AWS_REGION: "", AWS_DEFAULT_REGION: "eu-west-2" },
            want: "eu-west-2",
        },
    ])("$name", ({ given, env, want }) => {
        expect(resolve(given, env).region).toBe(want);
    });
});

describe("resolveOptions refuses", () => {
    it.each([
        { name: "no region at all", given: undefined },
        { name: "an empty region", given: "" },
    ])("$name", ({ given }) => {
        expect(() => resolve({ region: given })).toThrow(
            new TypeError('Test: region is missing: pass it or set AWS_REGION, for instance "us-east-1"'),
        );
    });

    it.each([
        "US-EAST-1",
        "us_east_1",
        "us-east-1.evil.example",
        "us-east-1/",
        "us-east-1@evil",
        "-us",
        "us--east",
        "us-east-1\n",
        " us-east-1",
    ])("the region %j", (given) => {
        expect(() => resolve({ region: given })).toThrow(
            new TypeError(`Test: region is "${given}", which is not an AWS region, for instance "us-east-1"`),
        );
    });

    it.each([0, 1.5, Number.NaN, "3"])("%s as maxAttempts of the client", (given) => {
        expect(() => resolve({ region, retries: { maxAttempts: given as number } })).toThrow(
            new TypeError(`retries.maxAttempts: must be a whole number from 1, is ${given}`),
        );
    });
});

describe("resolveOptions takes the endpoint", () => {
    const own = "https://own.example.com";
    const shared = "https://shared.example.com";

    it.each<{ name: string; given: ClientOptions; env: NodeJS.ProcessEnv; want: string }>([
        {
            name: "from the option before the environment",
            given: { endpoint: "http://localhost:8080/base" },
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: own, AWS_ENDPOINT_URL: shared },
            want: "http://localhost:8080/base",
        },
        { name: "from a URL", given: { endpoint: new URL(own) }, env: {}, want: `${own}/` },
        {
            name: "from the service's variable before the shared one",
            given: {},
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: own, AWS_ENDPOINT_URL: shared },
            want: `${own}/`,
        },
        {
            name: "from the shared variable where the service's is empty",
            given: {},
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: "", AWS_ENDPOINT_URL: shared },
            want: `${shared}/`,
        },
        {
            name: "of the region where no variable is set",
            given: { endpoint: undefined },
            env: { AWS_ENDPOINT_URL: "" },
            want: "https://finspace-api.us-east-1.amazonaws.com/",
        },
        {
            name: "of the region in a variant",
            given: { useFips: true, useDualStack: true },
            env: {},
            want: "https://finspace-api-fips.us-east-1.api.aws/",
        },
    ])("$name", ({ given, env, want }) => {
        expect(resolve({ region, ...given }, env).endpoint.href).toBe(want);
    });

    it.each([
        { name: "the option", given: "localhost", env: {}, want: "endpoint" },
        {
            name: "the service's variable",
            given: undefined,
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: "localhost" },
            want: "AWS_ENDPOINT_URL_FINSPACE_DATA",
        },
        {
            name: "the shared variable",
            given: undefined,
            env: { AWS_ENDPOINT_URL: "localhost" },
            want: "AWS_ENDPOINT_URL",
        },
    ])("or names $name in its complaint", ({ given, env, want }) => {
        expect(() => resolve({ region, endpoint: given }, env)).toThrow(
            new TypeError(`${want}: "localhost" is not an http or https URL`),
        );
    });
});

describe("resolveOptions", () => {
    it("keeps what is injected", () => {
        const given = { now: () => 1, random: () => 0.1, sleep: () => Promise.resolve(), createToken: () => "t" };
        expect(resolve({ region, ...given })).toMatchObject(given);
    });

    it("fills in three attempts, the clock and chance of the platform", () => {
        expect(resolve({ region })).toMatchObject({ maxAttempts: 3, now: Date.now, random: Math.random });
    });
});

describe("toMaxAttempts", () => {
    it.each([
        { name: "nothing", given: undefined, want: 4 },
        { name: "an empty object", given: {}, want: 4 },
        { name: "undefined", given: { maxAttempts: undefined }, want: 4 },
        { name: "one", given: { maxAttempts: 1 }, want: 1 },
    ])("reads $name, with four to fall back on, as $want", ({ given, want }) => {
        expect(toMaxAttempts(given, 4)).toBe(want);
    });
});
