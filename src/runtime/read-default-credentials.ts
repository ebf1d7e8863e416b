import type { Core } from "./core.js";
import type { AwsCredentialIdentity } from "./credentials.js";
import type { Environment } from "./environment.js";

/** Reads credentials where the AWS SDKs look for them: the environment, then what their own provider finds, if it is installed. */
export async function readDefaultCredentials(
    { CredentialsError }: Core,
    { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: Environment,
    askProvider: () => Promise<AwsCredentialIdentity | undefined>,
): Promise<AwsCredentialIdentity> {
    if (AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
        return {
            accessKeyId: AWS_ACCESS_KEY_ID,
            secretAccessKey: AWS_SECRET_ACCESS_KEY,
            ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
        };
    }
    const found = await askProvider();
    if (found !== undefined) return found;
    throw new CredentialsError(
        "no credentials: pass `credentials` or a function that gives them, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or, on Node, install @aws-sdk/credential-provider-node",
    );
}
