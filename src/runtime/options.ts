import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "./credentials.js";
import type { Environment } from "./environment.js";
import { parseEndpoint, resolveEndpoint } from "./endpoint.js";
import { sleep } from "./retry/sleep.js";
import type { ServiceDescription } from "./service.js";

/** Options of a client. */
export interface ClientOptions {
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
     * @default AWS_ENDPOINT_URL_<SERVICE>, else AWS_ENDPOINT_URL, else the region's endpoint
     */
    readonly endpoint?: string | URL | undefined;
    /** Use the region's FIPS endpoint. @default false */
    readonly useFips?: boolean | undefined;
    /** Use the region's dual-stack endpoint. @default false */
    readonly useDualStack?: boolean | undefined;
    /** Sends the requests in place of Node's http and https, or of the global fetch. */
    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
    /** How often a request is sent at most, the first time included. @default { maxAttempts: 3 } */
    readonly retries?: RetryOptions | undefined;
    /** The present moment in epoch milliseconds. @default Date.now */
    readonly now?: (() => number) | undefined;
    /** Numbers in [0, 1) for the jitter of retries. @default Math.random */
    readonly random?: (() => number) | undefined;
    /** Waits so many milliseconds; rejects with the signal's reason. */
    readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
    /** Makes the idempotency tokens that an input leaves out. @default random UUIDs */
    readonly createToken?: (() => string) | undefined;
}

export interface RetryOptions {
    /** From 1. @default 3 */
    readonly maxAttempts?: number | undefined;
}

/** Options of one call; they stand above the client's. */
export interface CallOptions {
    /** Ends the call; it then rejects with the signal's reason. */
    readonly signal?: AbortSignal | undefined;
    /** Headers to send besides the operation's own; they are signed too. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly retries?: RetryOptions | undefined;
}

/** A client's options, every default filled in. */
export interface ResolvedOptions {
    readonly region: string;
    readonly endpoint: URL;
    readonly maxAttempts: number;
    readonly now: () => number;
    readonly random: () => number;
    readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
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
    return {
        region,
        endpoint: toEndpoint(service, options, region, env),
        maxAttempts: toMaxAttempts(options.retries, 3),
        now: options.now ?? Date.now,
        random: options.random ?? Math.random,
        sleep: options.sleep ?? sleep,
        createToken: options.createToken ?? createUuid,
    };
}

/** @throws TypeError unless it is a whole number from 1. */
export function toMaxAttempts(retries: RetryOptions | undefined, fallback: number): number {
    const { maxAttempts = fallback } = retries ?? {};
    if (Number.isInteger(maxAttempts) && maxAttempts >= 1) return maxAttempts;
    throw new TypeError(`retries.maxAttempts: must be a whole number from 1, is ${String(maxAttempts)}`);
}

function toEndpoint(
    { sdkId, endpoints }: ServiceDescription,
    options: ClientOptions,
    region: string,
    env: Environment,
): URL {
    if (options.endpoint !== undefined) return parseEndpoint("endpoint", String(options.endpoint));
    const own = `AWS_ENDPOINT_URL_${sdkId.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}`;
    for (const name of [own, "AWS_ENDPOINT_URL"]) if (env[name]) return parseEndpoint(name, env[name]);
    return resolveEndpoint(endpoints, {
        region,
        useFips: options.useFips ?? false,
        useDualStack: options.useDualStack ?? false,
    });
}

/** A version 4 UUID; crypto.randomUUID is missing on pages served by plain http. */
function createUuid(): string {
    const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
