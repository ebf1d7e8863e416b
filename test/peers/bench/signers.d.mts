export interface SignedRequest {
    readonly url: URL;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly region: string;
    readonly service: string;
}

export type SignerName =
    | "hashes alone"
    | "finspace-data, node:crypto"
    | "finspace-data, WebCrypto"
    | "aws4"
    | "aws-sdk-v2"
    | "@smithy/signature-v4"
    | "aws4fetch";

/** Makes functions that sign one request. */
export function createSigners(request: SignedRequest): Record<SignerName, () => unknown>;
