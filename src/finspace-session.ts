import { FinSpaceData } from "../generated/client.gen.js";
import {
    type AwsCredentialIdentity,
    type ClientOptions,
    createCredentialsProvider,
    CredentialsError,
} from "./runtime/index.js";

/** What a session is for; the rest are options of the client that asks for it, its own credentials among them. */
export interface FinSpaceSessionOptions extends ClientOptions {
    /** Environment in which the credentials are to be used. */
    readonly environmentId: string;
    /** Lifetime to ask for, 1 to 60 minutes. @default 60 */
    readonly durationInMinutes?: number | undefined;
}

/** Credentials that end. */
export interface FinSpaceSessionCredentials extends AwsCredentialIdentity {
    readonly expiration: Date;
}

/**
 * Makes a credentials provider that exchanges credentials for those of an environment, through
 * GetProgrammaticAccessCredentials. It remembers them until shortly before they expire; the answer does not say when
 * that is, so their time counts from before the request. Clients may share one provider.
 *
 * The provider rejects with a CredentialsError; its `cause` is what the call rejected with.
 *
 * @throws TypeError if an option is missing or not what it should be; the message names it.
 * @example
 * new FinSpaceData({ region, credentials: finspaceSession({ environmentId, region }) })
 */
export function finspaceSession({
    environmentId,
    durationInMinutes = 60,
    ...options
}: FinSpaceSessionOptions): () => Promise<FinSpaceSessionCredentials> {
    const finspace = new FinSpaceData(options);
    const now = options.now ?? Date.now;
    return createCredentialsProvider(exchange, { now }) as () => Promise<FinSpaceSessionCredentials>;

    async function exchange(): Promise<FinSpaceSessionCredentials> {
        const timeMs = now();
        const answer = await finspace
            .getProgrammaticAccessCredentials({ environmentId, durationInMinutes })
            .catch((cause: unknown) => {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new CredentialsError(`finspaceSession: ${reason}`, { cause });
            });
        const minutes = answer.durationInMinutes ?? durationInMinutes;
        return {
            ...(answer.credentials as AwsCredentialIdentity),
            expiration: new Date(timeMs + minutes * 60_000),
        };
    }
}
