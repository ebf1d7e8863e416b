import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "../credentials.js";
import { type Environment, readEnvironment } from "../environment.js";
import { toCount } from "../limits.js";
import { type CallOptions, type ClientOptions, toEndpointVariables } from "../options.js";
import type { SdkAbortSignal } from "./abort-signal.js";
import { createSdkCredentials, type SdkCredentials, toRemembering } from "./credentials.js";
import { type SdkEndpoint, type SdkEndpointInput, toEndpointUrl, toSdkEndpoint } from "./endpoint.js";
import type { SdkMetadataBearer } from "./metadata.js";
import { type SdkHttpHandler, type SdkHttpHandlerOptions, toTransportOptions } from "./request-handler.js";

/** Gives a value when it is needed. */
export type SdkProvider<Value> = () => Promise<Value>;

/** The SDK's logger, of which `debug` is told of each attempt, without bodies and secrets. */
export interface SdkLogger {
    /** Is not called. */
    trace?(...content: readonly unknown[]): void;
    /** Is told of each attempt. */
    debug(...content: readonly unknown[]): void;
    /** Is not called. */
    info(...content: readonly unknown[]): void;
    /** Is not called. */
    warn(...content: readonly unknown[]): void;
    /** Is not called. */
    error(...content: readonly unknown[]): void;
}

/** Configuration of a client of the SDK's kind. Functions are asked once, at the first call. */
export interface SdkClientConfig {
    /** AWS region. @default `AWS_REGION`, else `AWS_DEFAULT_REGION` */
    readonly region?: string | SdkProvider<string> | undefined;
    /** Credentials, or a function that gives them, which is asked again before they expire. */
    readonly credentials?: AwsCredentialIdentity | AwsCredentialIdentityProvider | undefined;
    /** Plain http is taken to any machine, as the SDK does. */
    readonly endpoint?: SdkEndpointInput | SdkProvider<SdkEndpointInput> | undefined;
    /** How often a request is sent at most. @default 3 */
    readonly maxAttempts?: number | SdkProvider<number> | undefined;
    /** Retries are those of `standard` in each mode: `adaptive` does not slow down what is sent, `legacy` shares a quota, too. */
    readonly retryMode?: string | SdkProvider<string> | undefined;
    /** Options of the handler that the client has of its own, or a handler that sends in its place. */
    readonly requestHandler?: SdkHttpHandler | SdkHttpHandlerOptions | undefined;
    /** Is told of each attempt. @default none */
    readonly logger?: SdkLogger | undefined;
    /** Whether to use an endpoint with FIPS cryptography. @default false */
    readonly useFipsEndpoint?: boolean | SdkProvider<boolean> | undefined;
    /** Whether to use an endpoint that answers on IPv6 too. @default false */
    readonly useDualstackEndpoint?: boolean | SdkProvider<boolean> | undefined;
    /** Taken, and without effect: times and attempts have defaults of their own. */
    readonly defaultsMode?: string | SdkProvider<string> | undefined;
    /** Taken, and without effect: there is one version. */
    readonly apiVersion?: string | undefined;
    /** Taken, and without effect: the endpoint's protocol says it. */
    readonly tls?: boolean | undefined;
    /** Taken, and without effect: no such header is sent. */
    readonly customUserAgent?: string | readonly (readonly string[])[] | undefined;
    /** Taken, and without effect: no such header is sent. */
    readonly userAgentAppId?: string | SdkProvider<string | undefined> | undefined;
    /** Taken, and without effect: there is no middleware. */
    readonly cacheMiddleware?: boolean | undefined;
    /** Not there: use `maxAttempts`. */
    readonly retryStrategy?: never;
    /** Not there: use a `requestHandler`. */
    readonly extensions?: never;
}

/** Options of one call. */
export interface SdkCallOptions {
    /** Ends the call, which rejects with an `AbortError`. */
    readonly abortSignal?: SdkAbortSignal | undefined;
    /** Milliseconds for one attempt, its answer read to the end; 0 for no limit. */
    readonly requestTimeout?: number | undefined;
    /** Headers to send besides the operation's own. The SDK has a middleware for that. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Leads from a client's configuration, which its commands are resolved with, to the client. */
export const invoke = Symbol("invoke");

/** Calls the runtime's client, and tells what comes of it in the SDK's words. */
export type Invoke = <Output extends object | undefined>(
    run: (api: never, options: CallOptions) => Promise<Output>,
    options: SdkCallOptions,
) => Promise<Output & (Output extends object ? SdkMetadataBearer : unknown)>;

/** A client's configuration: what was left out has its default, and what may be a function is one. */
export interface SdkResolvedConfig {
    /** Name among AWS SDKs. */
    readonly serviceId: string;
    /** Of the API. */
    readonly apiVersion: string;
    /** AWS region. */
    readonly region: SdkProvider<string>;
    /** What requests are signed with; another client of the SDK takes it, too. */
    readonly credentials: SdkProvider<SdkCredentials>;
    /** Undefined where the region's endpoint is used. */
    readonly endpoint: SdkProvider<SdkEndpoint> | undefined;
    /** How often a request is sent at most. */
    readonly maxAttempts: SdkProvider<number>;
    /** As it was given. */
    readonly retryMode: SdkProvider<string>;
    /** What sends. */
    readonly requestHandler: SdkHttpHandler | SdkHttpHandlerOptions;
    /** What is told of each attempt. */
    readonly logger: SdkLogger | undefined;
    /** Whether the endpoint has FIPS cryptography. */
    readonly useFipsEndpoint: SdkProvider<boolean>;
    /** Whether the endpoint answers on IPv6 too. */
    readonly useDualstackEndpoint: SdkProvider<boolean>;
    readonly [invoke]: Invoke;
}

const retryModes = ["standard", "adaptive", "legacy"];

export function resolveSdkConfig(
    { serviceId, apiVersion }: Pick<SdkResolvedConfig, "apiVersion" | "serviceId">,
    config: SdkClientConfig,
    call: Invoke,
): SdkResolvedConfig {
    const env = readEnvironment();
    const { credentials, endpoint, requestHandler = {}, logger } = config;
    const region = async () => {
        const found = (await read(config.region)) ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"]);
        if (found === undefined || found === "") throw new TypeError("Region is missing: pass it or set AWS_REGION");
        return found;
    };
    for (const [name, use] of [
        ["retryStrategy", "maxAttempts"],
        ["extensions", "a requestHandler"],
    ] as const) {
        if (config[name] !== undefined) throw new TypeError(`${serviceId}: ${name} is not there; use ${use}`);
    }
    const resolved = {
        serviceId,
        apiVersion,
        region,
        credentials: createSdkCredentials(credentials, region),
        endpoint: endpoint === undefined ? undefined : async () => toSdkEndpoint((await read(endpoint))!),
        maxAttempts: async () =>
            (await read(config.maxAttempts)) ?? toCount("AWS_MAX_ATTEMPTS", Number(env["AWS_MAX_ATTEMPTS"] || 3), 3),
        retryMode: async () => {
            const mode = (await read(config.retryMode)) ?? "standard";
            if (retryModes.includes(mode)) return mode;
            throw new TypeError(`retryMode: "${mode}" is none of ${retryModes.join(", ")}`);
        },
        requestHandler,
        logger,
        useFipsEndpoint: async () => (await read(config.useFipsEndpoint)) ?? isSet("AWS_USE_FIPS_ENDPOINT"),
        useDualstackEndpoint: async () =>
            (await read(config.useDualstackEndpoint)) ?? isSet("AWS_USE_DUALSTACK_ENDPOINT"),
    };
    // Not enumerable: a copy of the configuration makes another client.
    return Object.defineProperty(resolved, invoke, { value: call }) as SdkResolvedConfig;

    /** An endpoint of one's own stands above what the environment says of the region's. */
    function isSet(name: string): boolean {
        return (endpoint ?? findEndpoint(serviceId, env)) === undefined && env[name] === "true";
    }
}

/** The options of the runtime's client. */
export async function toClientOptions(config: SdkResolvedConfig): Promise<ClientOptions> {
    const { serviceId, credentials, requestHandler, logger } = config;
    const url = config.endpoint && toEndpointUrl(await config.endpoint());
    // Asked for its complaint alone.
    await config.retryMode();
    return {
        region: await config.region(),
        credentials: toRemembering(credentials),
        endpoint: url,
        // Code that was written for the SDK counts on it.
        allowPlainHttp: true,
        useFips: await config.useFipsEndpoint(),
        useDualStack: await config.useDualstackEndpoint(),
        retries: { maxAttempts: await config.maxAttempts() },
        logger,
        ...toTransportOptions(requestHandler, url ?? findEndpoint(serviceId, readEnvironment())),
    };
}

/** The endpoint that the environment names. */
function findEndpoint(serviceId: string, env: Environment): string | undefined {
    return toEndpointVariables(serviceId)
        .map((name) => env[name])
        .find(Boolean);
}

async function read<Value>(given: Value | SdkProvider<Value> | undefined): Promise<Value | undefined> {
    return typeof given === "function" ? (given as SdkProvider<Value>)() : given;
}
