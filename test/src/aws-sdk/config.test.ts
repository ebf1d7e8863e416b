import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import {
    FinspaceDataClient,
    type FinspaceDataClientConfig,
    GetUserCommand,
    ListUsersCommand,
} from "finspace-data/aws-sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider, SdkHttpHandler } from "finspace-data/runtime";
import { catchError } from "../../support/catch-error.js";
import { type LoopbackServer, startLoopbackServer } from "../../support/loopback-server.js";
import { credentials } from "../../support/test-client.js";

const region = "us-east-1";
const userId = "u";
let server: LoopbackServer;

beforeEach(async () => {
    server = await startLoopbackServer();
});

afterEach(async () => {
    vi.unstubAllEnvs();
    await server.close();
});

/** Sends one command, and tells the error if there is one. */
async function send(config: FinspaceDataClientConfig): Promise<unknown> {
    const client = new FinspaceDataClient({ region, credentials, endpoint: server.endpoint, ...config });
    try {
        return await client.send(new GetUserCommand({ userId }));
    } catch (error) {
        return error;
    } finally {
        client.destroy();
    }
}

describe("the configuration of a client", () => {
    it("has a function for what may be one", async () => {
        const { config } = new FinspaceDataClient({
            region,
            credentials: async () => credentials,
            endpoint: "http://localhost:4000/base",
            maxAttempts: 5,
            retryMode: "adaptive",
            useFipsEndpoint: true,
            useDualstackEndpoint: async () => true,
        });
        expect(await config.region()).toBe(region);
        expect(await config.credentials()).toBe(credentials);
        expect(await config.endpoint!()).toEqual({
            protocol: "http:",
            hostname: "localhost",
            port: 4000,
            path: "/base",
        });
        expect(await config.maxAttempts()).toBe(5);
        expect(await config.retryMode()).toBe("adaptive");
        expect([await config.useFipsEndpoint(), await config.useDualstackEndpoint()]).toEqual([true, true]);
        expect([config.serviceId, config.apiVersion]).toEqual(["finspace data", "2020-07-13"]);
    });

    it("has the environment's values, and the SDK's defaults", async () => {
        vi.stubEnv("AWS_REGION", "eu-west-1");
        vi.stubEnv("AWS_MAX_ATTEMPTS", "7");
        vi.stubEnv("AWS_USE_FIPS_ENDPOINT", "true");
        const { config } = new FinspaceDataClient();
        expect([await config.region(), await config.maxAttempts()]).toEqual(["eu-west-1", 7]);
        expect([await config.useFipsEndpoint(), await config.useDualstackEndpoint()]).toEqual([true, false]);
        const { config: own } = new FinspaceDataClient({ endpoint: server.endpoint });
        expect(await own.useFipsEndpoint()).toBe(false);
        vi.stubEnv("AWS_ENDPOINT_URL", server.endpoint);
        expect(await new FinspaceDataClient().config.useFipsEndpoint()).toBe(false);
        vi.unstubAllEnvs();
        const { config: plain } = new FinspaceDataClient();
        expect(await catchError(plain.region())).toHaveProperty("message", expect.stringMatching(/^Region is missing/));
        expect([await plain.maxAttempts(), await plain.retryMode()]).toEqual([3, "standard"]);
        expect([await plain.useFipsEndpoint(), await plain.useDualstackEndpoint()]).toEqual([false, false]);
        expect(plain.endpoint).toBeUndefined();
    });

    // Providers that ask a service themselves, such as fromTemporaryCredentials, want to know where.
    it.each<{ name: string; read: (config: FinspaceDataClientConfig) => Promise<unknown> }>([
        { name: "its client calls", read: send },
        { name: "it is shown", read: (config) => new FinspaceDataClient(config).config.credentials() },
    ])("tells a credentials provider the region when $name", async ({ read }) => {
        const regions: unknown[] = [];
        const provider: AwsCredentialIdentityProvider = async (properties) => {
            regions.push(await properties?.callerClientConfig?.region());
            return credentials;
        };
        await read({ region: async () => "eu-west-1", credentials: provider });
        expect(regions).toEqual(["eu-west-1"]);
    });

    it("shows credentials as other clients of the SDK take them", async () => {
        const expiration = "2999-12-31T00:00:00.000Z";
        const ends = [expiration, Date.parse(expiration), new Date(expiration)].map(async (given) => {
            const { config } = new FinspaceDataClient({
                credentials: async () => ({ ...credentials, expiration: given }),
            });
            return (await config.credentials()).expiration;
        });
        expect(await Promise.all(ends)).toEqual(ends.map(() => new Date(expiration)));
    });

    it.each<{ name: string; copy: (config: FinspaceDataClientConfig) => FinspaceDataClientConfig }>([
        { name: "it was given", copy: (config) => config },
        { name: "another one shows", copy: (config) => ({ ...new FinspaceDataClient(config).config }) },
    ])("asks a provider that $name and that failed again after a minute", async ({ copy }) => {
        vi.useFakeTimers({ toFake: ["Date"], now: 0 });
        const provider = vi.fn<() => Promise<AwsCredentialIdentity>>().mockRejectedValue(new Error("not now"));
        provider.mockResolvedValueOnce({ ...credentials, expiration: new Date(3_600_000) });
        const config = copy({ region, credentials: provider, endpoint: server.endpoint });
        const client = new FinspaceDataClient(config);
        // A client that remembered on top of it left it alone for nearly as long as what it gave before was valid.
        for (const minutes of [0, 56, 58]) {
            vi.setSystemTime(minutes * 60_000);
            await client.send(new GetUserCommand({ userId }));
        }
        expect(provider).toHaveBeenCalledTimes(3);
        client.destroy();
        vi.useRealTimers();
    });

    it("makes another client", async () => {
        const { config } = new FinspaceDataClient({ region, credentials, endpoint: server.endpoint });
        expect(await send({ ...config, region: async () => "eu-west-1" })).toHaveProperty("$metadata");
        expect(server.received[0]!.headers["authorization"]).toContain("/eu-west-1/finspace-api/");
    });
});

describe("region and endpoint", () => {
    it.each<{ name: string; toEndpoint: (url: URL) => FinspaceDataClientConfig["endpoint"] }>([
        { name: "a text", toEndpoint: String },
        { name: "a URL", toEndpoint: (url) => url },
        { name: "an object with a URL", toEndpoint: (url) => ({ url }) },
        {
            name: "an object taken apart",
            toEndpoint: ({ protocol, hostname, port }) => ({ protocol, hostname, port: Number(port), path: "/base" }),
        },
        { name: "a function", toEndpoint: (url) => async () => ({ url: String(url) }) },
    ])("takes $name for an endpoint", async ({ toEndpoint }) => {
        await send({ endpoint: toEndpoint(new URL("/base", server.endpoint)) });
        expect(server.received.map(({ target }) => target)).toEqual(["/base/user/u"]);
    });

    it("refuses an endpoint that is no URL", async () => {
        expect(await send({ endpoint: "localhost:4599" })).toMatchObject({
            message: 'endpoint: "localhost:4599" is not an http or https URL',
        });
    });

    it("sends to the region's endpoint, FIPS or dual-stack where it is told to", async () => {
        const urls: string[] = [];
        const requestHandler = {
            handle: async ({ hostname, path }: { hostname: string; path: string }) => {
                urls.push(hostname + path);
                return { response: { statusCode: 200, headers: {}, body: "{}" } };
            },
        };
        await send({ endpoint: undefined, requestHandler });
        await send({ endpoint: undefined, requestHandler, useFipsEndpoint: true });
        await send({ endpoint: undefined, requestHandler, useDualstackEndpoint: async () => true });
        expect(urls).toEqual([
            "finspace-api.us-east-1.amazonaws.com/user/u",
            "finspace-api-fips.us-east-1.amazonaws.com/user/u",
            "finspace-api.us-east-1.api.aws/user/u",
        ]);
    });

    it("sends plain http to any machine, as the SDK does", async () => {
        const handle = vi.fn<SdkHttpHandler["handle"]>().mockResolvedValue({
            response: { statusCode: 200, headers: {}, body: "{}" },
        });
        await send({ endpoint: "http://moto:5000", requestHandler: { handle } });
        expect(handle.mock.calls[0]![0]).toMatchObject({ protocol: "http:", hostname: "moto", port: 5000 });
    });

    it("asks a function once, and again after it failed", async () => {
        const provider = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("not yet"));
        provider.mockResolvedValue(region);
        const client = new FinspaceDataClient({ region: provider, credentials, endpoint: server.endpoint });
        const command = new GetUserCommand({ userId });
        expect(await catchError(client.send(command))).toHaveProperty("message", "not yet");
        await Promise.all([client.send(command), client.send(command)]);
        expect(provider).toHaveBeenCalledTimes(2);
        client.destroy();
    });
});

describe("retries", () => {
    it("end after maxAttempts", async () => {
        vi.spyOn(Math, "random").mockReturnValue(0);
        await server.close();
        server = await startLoopbackServer((_, response) => response.writeHead(503).end());
        await send({ maxAttempts: async () => 2, retryMode: "legacy" });
        expect(server.received).toHaveLength(2);
        vi.restoreAllMocks();
    });

    it("refuse a mode that there is none of, and a strategy", async () => {
        expect(await send({ retryMode: "eager" })).toMatchObject({
            message: 'retryMode: "eager" is none of standard, adaptive, legacy',
        });
        const config = { retryStrategy: {} } as FinspaceDataClientConfig;
        expect(() => new FinspaceDataClient(config)).toThrow(
            "finspace data: retryStrategy is not there; use maxAttempts",
        );
    });
});

describe("requestHandler", () => {
    it("sends through an agent, which is destroyed with the client", async () => {
        const agent = new http.Agent({ keepAlive: true });
        const destroy = vi.spyOn(agent, "destroy");
        const createConnection = vi.spyOn(agent, "createConnection");
        await send({ requestHandler: { httpAgent: agent } });
        expect(createConnection).toHaveBeenCalledTimes(1);
        expect(destroy).toHaveBeenCalledTimes(1);
    });

    it.each(["AWS_ENDPOINT_URL_FINSPACE_DATA", "AWS_ENDPOINT_URL"])(
        "sends through the agent of the endpoint that the environment names in %s",
        async (variable) => {
            // The agent of https was used for plain http, and each call failed.
            vi.stubEnv(variable, server.endpoint);
            const httpAgent = new http.Agent();
            const createConnection = vi.spyOn(httpAgent, "createConnection");
            const config = { endpoint: undefined, requestHandler: { httpAgent, httpsAgent: new https.Agent() } };
            expect(await send(config)).toHaveProperty("$metadata.httpStatusCode", 200);
            expect(createConnection).toHaveBeenCalledTimes(1);
        },
    );

    it("makes an agent of its options", async () => {
        const lookup = vi.fn<LookupFunction>((_, __, callback) =>
            callback(null, [{ address: "127.0.0.1", family: 4 }]),
        );
        const endpoint = server.endpoint.replace("127.0.0.1", "localhost");
        await send({ endpoint, requestHandler: { httpAgent: { lookup } } });
        expect(lookup).toHaveBeenCalledTimes(1);
        expect(server.received).toHaveLength(1);
    });

    it("hands the signed request to a handler of one's own, and reads what that gives", async () => {
        const handled: unknown[] = [];
        const destroy = vi.fn<() => void>();
        const client = new FinspaceDataClient({
            region,
            credentials,
            requestHandler: {
                async handle(request: object, options?: { abortSignal?: AbortSignal }) {
                    handled.push(request, options?.abortSignal instanceof AbortSignal);
                    const body = (async function* () {
                        yield new TextEncoder().encode('{"users"');
                        yield new TextEncoder().encode(":[]}");
                    })();
                    return { response: { statusCode: 200, headers: { "x-amzn-requestid": "r" }, body } };
                },
                destroy,
            },
        });
        const output = await client.send(new ListUsersCommand({ maxResults: 2, nextToken: "a b+c" }));
        client.destroy();
        expect(output).toMatchObject({ users: [], $metadata: { requestId: "r" } });
        expect(handled).toEqual([
            {
                method: "GET",
                protocol: "https:",
                hostname: "finspace-api.us-east-1.amazonaws.com",
                path: "/user",
                query: { maxResults: "2", nextToken: "a b+c" },
                headers: expect.objectContaining({
                    authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/),
                }) as object,
            },
            true,
        ]);
        expect(destroy).toHaveBeenCalledTimes(1);
    });
});

describe("logger", () => {
    it("is told of each attempt", async () => {
        const debug = vi.fn<(entry: unknown) => void>();
        const logger = { debug, info: vi.fn<() => void>(), warn: vi.fn<() => void>(), error: vi.fn<() => void>() };
        await send({ logger });
        expect(debug.mock.calls).toMatchObject([[{ operation: "GetUser", attempt: 1, status: 200 }]]);
    });
});
