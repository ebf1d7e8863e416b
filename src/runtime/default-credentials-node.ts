import type { AwsCredentialIdentityProvider } from "./credentials.js";
import { CredentialsError, describeCause } from "./errors.js";

const name = "@aws-sdk/credential-provider-node";

type CreateProvider = () => AwsCredentialIdentityProvider;

interface Peer {
    readonly fromNodeProviderChain?: CreateProvider;
    readonly defaultProvider?: CreateProvider;
}

/**
 * Makes the AWS SDK's chain of providers: shared files, SSO, containers, instances.
 *
 * @returns undefined if the package is not installed.
 * @throws CredentialsError if it is and cannot be used.
 */
export async function loadDefaultProvider(load = importPeer): Promise<AwsCredentialIdentityProvider | undefined> {
    const peer = await load();
    if (peer === undefined) return undefined;
    const create = peer.fromNodeProviderChain ?? peer.defaultProvider;
    if (create === undefined) throw new CredentialsError(`credentials: ${name} has no defaultProvider; update it`);
    const provider = create();
    return async function getDefaultCredentials(properties) {
        try {
            return await provider(properties);
        } catch (cause) {
            throw new CredentialsError(
                `credentials: ${name} gave none: ${describeCause(cause)}; pass \`credentials\`, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or log in with the AWS CLI`,
                { cause },
            );
        }
    };
}

/** The literal name lets a bundler find the package, and the try lets it be missing. */
async function importPeer(): Promise<Peer | undefined> {
    try {
        return (await import("@aws-sdk/credential-provider-node")) as Peer;
    } catch (cause) {
        if (isMissing(cause)) return undefined;
        throw new CredentialsError(`credentials: ${name} is installed but cannot be loaded`, { cause });
    }
}

/** Whether it is the package itself that was not found, and none of the modules it imports: as Node, bundlers, Vite say it. */
function isMissing(cause: unknown): boolean {
    const { message } = (cause ?? {}) as { message?: unknown };
    return new RegExp(`^(Cannot find (package|module)|Could not resolve) ['"]${name}['"]`).test(String(message));
}
