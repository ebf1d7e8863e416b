import type { Environment } from "./environment.js";
import { CredentialsError } from "./errors.js";
import { isHeader } from "./http.js";

/** What signs a request. */
export interface AwsCredentialIdentity {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    /** Of temporary credentials. */
    readonly sessionToken?: string | undefined;
    /** When they end; never if left out. */
    readonly expiration?: Date | undefined;
}

/** Gives credentials; asked again before they expire. Any provider of the AWS SDK packages fits. */
export type AwsCredentialIdentityProvider = () => AwsCredentialIdentity | Promise<AwsCredentialIdentity>;

/** Refreshed so long before they expire. */
const refreshBeforeMs = 5 * 60_000;

/**
 * Makes a provider that remembers what the source gave until five minutes before it expires, and asks it once at a
 * time. Without a source it reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
 */
export function createCredentialsProvider(
    source: AwsCredentialIdentity | AwsCredentialIdentityProvider | undefined,
    { env, now }: { env: Environment; now: () => number },
): () => Promise<AwsCredentialIdentity> {
    const provider = typeof source === "function" ? source : () => source ?? readCredentials(env);
    let known: AwsCredentialIdentity | undefined;
    let pending: Promise<AwsCredentialIdentity> | undefined;
    return async function getCredentials() {
        if (known !== undefined && (known.expiration?.getTime() ?? Infinity) - now() > refreshBeforeMs) return known;
        pending ??= refresh().finally(() => (pending = undefined));
        return pending;
    };

    async function refresh(): Promise<AwsCredentialIdentity> {
        let given: AwsCredentialIdentity;
        try {
            given = await provider();
        } catch (cause) {
            if (cause instanceof CredentialsError) throw cause;
            throw new CredentialsError("credentials: the provider failed", { cause });
        }
        for (const member of ["accessKeyId", "secretAccessKey"] as const) {
            if (typeof given?.[member] !== "string" || given[member] === "") {
                throw new CredentialsError(`credentials: ${member} is missing`);
            }
        }
        for (const member of ["accessKeyId", "sessionToken"] as const) {
            // A fetch that refuses a header quotes it: the token would show in an error.
            if (!isHeader("authorization", given[member] ?? "")) {
                throw new CredentialsError(`credentials: ${member} has characters that a header cannot hold`);
            }
        }
        return (known = given);
    }
}

function readCredentials(env: Environment): AwsCredentialIdentity {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
        throw new CredentialsError(
            "no credentials: pass `credentials` (an object or a function that returns one), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
        );
    }
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
}
