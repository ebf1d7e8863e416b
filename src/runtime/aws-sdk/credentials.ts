import {
    type AwsCredentialIdentity,
    type AwsCredentialIdentityProvider,
    createCredentialsProvider,
} from "../credentials.js";

/** Credentials as clients of the SDK take them. */
export interface SdkCredentials extends AwsCredentialIdentity {
    /** Of temporary credentials. */
    readonly sessionToken?: string;
    /** When they end; never if left out. */
    readonly expiration?: Date;
}

type Provider = () => Promise<AwsCredentialIdentity>;

/** What stands behind the providers that clients show. It remembers what it gave: a client must not do so once more. */
const remembering = new WeakMap<object, Provider>();

/** Makes the provider that a client shows, fit for others of the SDK. @param region of the client. */
export function createSdkCredentials(
    given: AwsCredentialIdentity | AwsCredentialIdentityProvider | undefined,
    region: () => Promise<string>,
): () => Promise<SdkCredentials> {
    const provider = createCredentialsProvider(typeof given === "function" ? toRemembering(given) : given, { region });
    remembering.set(getCredentials, provider);
    return getCredentials;

    async function getCredentials(): Promise<SdkCredentials> {
        const credentials = await provider();
        const end = credentials.expiration ?? undefined;
        const isFit = end === undefined || end instanceof Date;
        return (isFit ? credentials : { ...credentials, expiration: new Date(end) }) as SdkCredentials;
    }
}

/** The provider behind one that a client shows; any other is its own. */
export function toRemembering(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
    return remembering.get(provider) ?? provider;
}
