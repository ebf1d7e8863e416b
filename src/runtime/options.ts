import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "./credentials.js";
import { type SetTimer, setTimer } from "./deadline.js";
import type { Environment } from "./environment.js";
import { parseEndpoint, type ResolvedEndpoint, resolveEndpoint } from "./endpoint.js";
import type { Fetch } from "./http.js";
import { type LimitOptions, type Limits, resolveLimits, toCount } from "./limits.js";
import type { Logger } from "./logger.js";
import { sleep } from "./retry/sleep.js";
import type { ServiceDescription } from "./service.js";

/** Options of a client. */
export interface ClientOptions extends LimitOptions {
    /**
     * AWS region, for the endpoint and the signature.
     *
     * @default AWS_REGION, else AWS_DEFAULT_REGION; there is no other default
     */
    readonly region?: string | undefined;
    /**
     * Credentials, or a function that gives them.
     *
     * @default AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN
     */
    readonly credentials?: AwsCredentialIdentity | AwsCredentialIdentityProvider | undefined;
    /**
     * URL that takes the place of the region's endpoint.
     *
     * @default AWS_ENDPOINT_URL_<SERVICE>, else AWS_ENDPOINT_URL, else the region's endpoint, if the service has one
     */
    readonly endpoint?: string | URL | undefined;
    /** Use the region's FIPS endpoint. @default AWS_USE_FIPS_ENDPOINT, else false */
    readonly useFips?: boolean | undefined;
    /** Use the region's dual-stack endpoint. @default AWS_USE_DUALSTACK_ENDPOINT, else false */
    readonly useDualStack?: boolean | undefined;
    /** Lets an endpoint be plain http on another machine: whoever is between reads everything. @default false */
    readonly allowPlainHttp?: boolean | undefined;
    /** Sends the requests in place of Node's http and https, or of the global fetch. */
    readonly fetch?: Fetch | undefined;
    /** A Node http.Agent or https.Agent, for a proxy or a pool of one's own; on Node without `fetch`. */
    readonly agent?: object | undefined;
    /** Milliseconds until a connection stands; on Node without `fetch`. @default 5000 */
    readonly connectTimeoutMs?: number | undefined;
    /** The longest answer in bytes, decompressed. @default 67108864, 64 MiB */
    readonly maxResponseBytes?: number | undefined;
    /**
     * Holds every input against all constraints of the model before it is sent; an InputError says what is wrong. Members
     * that must be there are asked for in any case.
     *
     * @default false
     */
    readonly validate?: boolean | undefined;
    /** Told of each attempt, without bodies and secrets. @default nothing is logged */
    readonly logger?: Logger | undefined;
    /** The present moment in epoch milliseconds. @default Date.now */
    readonly now?: (() => number) | undefined;
    /** Numbers in [0, 1) for the jitter of retries. @default Math.random */
    readonly random?: (() => number) | undefined;
    /** Waits so many milliseconds; rejects with the signal's reason. */
    readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
    /** Starts the timer of a timeout. @default setTimeout */
    readonly setTimer?: SetTimer | undefined;
    /** Makes the idempotency tokens that an input leaves out. @default random UUIDs */
    readonly createToken?: (() => string) | undefined;
}

/** Options of one call; they stand above the client's. */
export interface CallOptions extends LimitOptions {
    /** Ends the call; it then rejects with the signal's reason. */
    readonly signal?: AbortSignal | undefined;
    /** Headers to send besides the operation's own; they are signed too. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A client's options, every default filled in. */
export interface ResolvedOptions
    extends ResolvedEndpoint, Pick<ClientOptions, "agent" | "fetch" | "logger" | "validate"> {
    readonly region: string;
    readonly limits: Limits;
    readonly connectTimeoutMs: number;
    readonly maxResponseBytes: number;
    readonly now: () => number;
    readonly random: () => number;
    readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
    readonly setTimer: SetTimer;
    readonly createToken: () => string;
}

/** @throws TypeError that names the option. */
export function resolveOptions(service: ServiceDescription, options: ClientOptions, env: Environment): ResolvedOptions {
    const region = options.region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region)) {
        const problem =
            region === "" ? "is missing: pass it or set AWS_REGION" : `is "${region}", which is not an AWS region`;
        throw new TypeError(`${service.name}: region ${problem}, for instance "us-east-1"`);
    }
    const attempts = env["AWS_MAX_ATTEMPTS"];
    return {
        ...options,
        region,
        ...toEndpoint(service, options, region, env),
        limits: resolveLimits(options, {
            timeoutMs: 120_000,
            attemptTimeoutMs: 30_000,
            maxAttempts: toCount("AWS_MAX_ATTEMPTS", attempts ? Number(attempts) : undefined, 3),
            maxDelayMs: 20_000,
            onRetry: undefined,
        }),
        connectTimeoutMs: toCount("connectTimeoutMs", options.connectTimeoutMs, 5_000),
        maxResponseBytes: toCount("maxResponseBytes", options.maxResponseBytes, 64 * 1024 * 1024),
        now: options.now ?? Date.now,
        random: options.random ?? Math.random,
        sleep: options.sleep ?? sleep,
        setTimer: options.setTimer ?? setTimer,
        createToken: options.createToken ?? (() => globalThis.crypto.randomUUID()),
    };
}

/** Names of what the environment may hold an endpoint of one's own in; the first one stands above the other. */
export function toEndpointVariables(sdkId: string): string[] {
    return [`AWS_ENDPOINT_URL_${sdkId.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}`, "AWS_ENDPOINT_URL"];
}

function toEndpoint(
    service: ServiceDescription,
    options: ClientOptions,
    region: string,
    env: Environment,
): ResolvedEndpoint {
    const { endpoint, useFips, useDualStack, allowPlainHttp = false } = options;
    const variables = toEndpointVariables(service.sdkId);
    const source = endpoint !== undefined ? "endpoint" : variables.find((name) => env[name]);
    if (source === undefined) {
        const { name, endpoints } = service;
        if ("reason" in endpoints) {
            throw new TypeError(
                `${name}: endpoint is missing: pass it or set ${variables[0]}, since ${endpoints.reason}`,
            );
        }
        return resolveEndpoint(endpoints, {
            region,
            useFips: useFips ?? env["AWS_USE_FIPS_ENDPOINT"] === "true",
            useDualStack: useDualStack ?? env["AWS_USE_DUALSTACK_ENDPOINT"] === "true",
        });
    }
    if (useFips || useDualStack) {
        throw new TypeError(`${source}: an endpoint of one's own cannot go with useFips or useDualStack`);
    }
    const url = parseEndpoint(source, String(endpoint ?? env[source]), allowPlainHttp);
    return { endpoint: url, signingRegion: region, isOwn: true };
}
