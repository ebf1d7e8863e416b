import { loadDefaultProvider } from "#default-credentials";
import { core } from "./core.js";
import { type Environment, readEnvironment } from "./environment.js";
import { CredentialsError, describeCause } from "./errors.js";
import { isHeader } from "./http.js";
import { createPartLoader } from "./load-part.js";

// Many programs bring their own.
const loadDefault = createPartLoader(() => import("./read-default-credentials.js"));

/** What signs a request. */
export interface AwsCredentialIdentity {
    /** Names the key; it is no secret. */
    readonly accessKeyId: string;
    /** Signs requests; it is never sent. */
    readonly secretAccessKey: string;
    /** Of temporary credentials. */
    readonly sessionToken?: string | undefined;
    /** When they end, as a Date or what `new Date()` understands; never if left out. */
    readonly expiration?: Date | string | number | undefined;
}

/** What a provider is told, as the AWS SDK tells it. */
export interface AwsIdentityProperties {
    /** The client that asks. */
    readonly callerClientConfig?: { readonly region: () => Promise<string> };
}

/** Gives credentials; asked again before they expire. Any provider of the AWS SDK packages fits. */
export type AwsCredentialIdentityProvider = (
    properties?: AwsIdentityProperties,
) => AwsCredentialIdentity | Promise<AwsCredentialIdentity>;

/** What a provider that remembers goes by. */
export interface CredentialsOptions {
    /** Variables that credentials may stand in. @default those of the process */
    readonly env?: Environment;
    /** Epoch milliseconds. @default Date.now */
    readonly now?: () => number;
    /** AWS region of the client, which the source is told. */
    readonly region?: () => Promise<string>;
    /** Finds the AWS SDK's provider, if it is installed. @default the platform's way */
    readonly loadProvider?: () => Promise<AwsCredentialIdentityProvider | undefined>;
}

/** Refreshed so long before they expire, or a tenth of their lifetime if that is less. */
const refreshBeforeMs = 5 * 60_000;

/** While credentials that are still good cannot be refreshed, their source is asked once in so long. */
const askAgainAfterMs = 60_000;

/** Providers that remember already: to remember what they gave would put off their next try. */
const remembering = new WeakSet<object>();

/**
 * Makes a provider that remembers what the source gave until five minutes before it expires, or a tenth of its lifetime
 * if that is less, and asks it once at a time. A source that fails is asked again a minute later, and what it gave
 * before serves as long as it is valid. Without a source it reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and
 * `AWS_SESSION_TOKEN`, and then asks the AWS SDK's provider, where that is installed.
 *
 * The provider rejects with a CredentialsError.
 */
export function createCredentialsProvider(
    source?: AwsCredentialIdentity | AwsCredentialIdentityProvider,
    { env = readEnvironment(), now = Date.now, region, loadProvider = loadDefaultProvider }: CredentialsOptions = {},
): () => Promise<AwsCredentialIdentity> {
    if (typeof source === "function" && remembering.has(source)) return source as () => Promise<AwsCredentialIdentity>;
    const provider = typeof source === "function" ? source : () => source ?? readDefault();
    const properties = region ? { callerClientConfig: { region } } : {};
    let known: AwsCredentialIdentity | undefined;
    let expiresMs = 0;
    let refreshAtMs = 0;
    let pending: Promise<AwsCredentialIdentity> | undefined;
    remembering.add(getCredentials);
    return getCredentials;

    async function readDefault(): Promise<AwsCredentialIdentity> {
        const { readDefaultCredentials } = await loadDefault("credentials");
        return readDefaultCredentials(core, env, async () => (await loadProvider())?.(properties));
    }

    async function getCredentials(): Promise<AwsCredentialIdentity> {
        if (known !== undefined && now() < refreshAtMs) return known;
        pending ??= refresh().finally(() => (pending = undefined));
        return pending;
    }

    async function refresh(): Promise<AwsCredentialIdentity> {
        try {
            const given = await provider(properties);
            const endMs = checkCredentials(given);
            const timeMs = now();
            [known, expiresMs] = [given, endMs];
            refreshAtMs = endMs - Math.min(refreshBeforeMs, (endMs - timeMs) / 10);
            return given;
        } catch (cause) {
            const timeMs = now();
            if (known !== undefined && timeMs < expiresMs) {
                refreshAtMs = Math.min(timeMs + askAgainAfterMs, expiresMs);
                return known;
            }
            if (cause instanceof CredentialsError) throw cause;
            throw new CredentialsError(`credentials: the provider failed: ${describeCause(cause)}`, { cause });
        }
    }
}

/**
 * When they end, in epoch milliseconds.
 *
 * @throws CredentialsError if they are not what they should be.
 */
function checkCredentials(given: AwsCredentialIdentity): number {
    for (const member of ["accessKeyId", "secretAccessKey"] as const) {
        if (typeof given?.[member] !== "string" || given[member] === "") fail(`${member} is missing`);
    }
    for (const member of ["accessKeyId", "sessionToken"] as const) {
        // A fetch that refuses a header quotes it: the token would show in an error.
        if (!isHeader("authorization", given[member] ?? "")) fail(`${member} has characters that a header cannot hold`);
    }
    const expiration = given.expiration ?? undefined;
    const endMs = expiration === undefined ? Infinity : new Date(expiration).getTime();
    if (Number.isNaN(endMs)) fail("expiration must be what new Date() understands");
    return endMs;
}

function fail(problem: string): never {
    throw new CredentialsError(`credentials: ${problem}`);
}
