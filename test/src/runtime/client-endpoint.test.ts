import { describe, expect, it } from "vitest";
import type { Endpoints, Operation } from "../../../src/runtime/service.js";
import { createRecordingFetch, json } from "../../support/recording-fetch.js";
import { FixtureClient } from "../../support/test-client.js";

const operation: Operation = { name: "Ring", method: "POST", uri: "/ring", output: {}, document: true };
const sendMail: Operation = { ...operation, name: "SendMail", ownEndpoint: "endpointId" };
const startAgent: Operation = { ...operation, name: "StartAgent", ownEndpoint: true };

describe("a client whose table says what to sign for", () => {
    it.each<{ name: string; endpoints: Endpoints; want: string }>([
        {
            name: "another region",
            endpoints: { standard: { url: "https://x.example", signingRegion: "us-west-2" }, rows: [{}] },
            want: "/20240131/us-west-2/fixture/aws4_request",
        },
        {
            name: "another name",
            endpoints: { standard: { url: "https://x.example", signingName: "other" }, rows: [{}] },
            want: "/20240131/us-east-1/other/aws4_request",
        },
    ])("signs for $name", async ({ endpoints, want }) => {
        const { fetch, requests } = createRecordingFetch(json());
        await new FixtureClient({ fetch }, { endpoints }).send(operation);
        expect(requests[0]!.url.host).toBe("x.example");
        expect(requests[0]!.headers["authorization"]).toContain(want);
    });
});

describe("an operation with an endpoint of its own", () => {
    it.each([
        { given: sendMail, input: { endpointId: "e" } },
        { given: startAgent, input: {} },
    ])("is refused by a client of the service's endpoint: $given.name", async ({ given, input }) => {
        const { fetch, requests } = createRecordingFetch(json());
        await expect(new FixtureClient({ fetch }).send(given, input)).rejects.toThrow(
            new TypeError(`${given.name}: has an endpoint of its own; pass it as endpoint to the client`),
        );
        expect(requests).toEqual([]);
    });

    it.each([
        { name: "to that endpoint", given: sendMail, input: { endpointId: "e" }, endpoint: "https://own.example" },
        { name: "to that endpoint for any input", given: startAgent, input: {}, endpoint: "https://own.example" },
        {
            name: "to the service's without the member",
            given: sendMail,
            input: { endpointId: null },
            endpoint: undefined,
        },
    ])("goes $name", async ({ given, input, endpoint }) => {
        const { fetch, requests } = createRecordingFetch(json());
        await new FixtureClient({ fetch, endpoint }).send(given, input);
        expect(requests[0]!.url.host).toBe(endpoint ? "own.example" : "fixture.us-east-1.amazonaws.com");
    });
});
