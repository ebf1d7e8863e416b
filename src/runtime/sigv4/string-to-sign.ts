/** Time in SigV4's basic format, for instance `20240131T235959Z`. */
export function toAmzDate(timeMs: number): string {
    return new Date(timeMs).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

/** Where and when a signature counts: `20240131/us-east-1/execute-api/aws4_request`. */
export function toCredentialScope(amzDate: string, region: string, service: string): string {
    return `${amzDate.slice(0, 8)}/${region}/${service}/aws4_request`;
}

/**
 * The second step of SigV4.
 *
 * @param hash SHA-256 of the canonical request in hex.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-string-to-sign
 */
export function toStringToSign(amzDate: string, scope: string, hash: string): string {
    return `AWS4-HMAC-SHA256\n${amzDate}\n${scope}\n${hash}`;
}
