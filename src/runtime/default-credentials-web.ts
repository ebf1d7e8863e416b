import type { AwsCredentialIdentityProvider } from "./credentials.js";

/** Where there are no files and no metadata service, credentials are passed by hand. */
export const loadDefaultProvider: () => Promise<AwsCredentialIdentityProvider | undefined> = () =>
    Promise.resolve(undefined);
