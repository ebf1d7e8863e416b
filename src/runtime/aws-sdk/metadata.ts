import type { ResponseMetadata } from "../response-of.js";

/** What travelled around an output or an error, in the SDK's words. */
export interface SdkResponseMetadata {
    httpStatusCode?: number | undefined;
    requestId?: string | undefined;
    extendedRequestId?: string | undefined;
    cfId?: string | undefined;
    /** How often the request was sent. */
    attempts?: number | undefined;
    /** Milliseconds of the pauses between attempts. */
    totalRetryDelay?: number | undefined;
}

/** Every output of a command. */
export interface SdkMetadataBearer {
    $metadata: SdkResponseMetadata;
}

export function toSdkMetadata(
    { status, headers, requestId, attempts }: ResponseMetadata,
    totalRetryDelay: number,
): SdkResponseMetadata {
    return {
        httpStatusCode: status,
        requestId,
        extendedRequestId: headers["x-amz-id-2"],
        cfId: headers["x-amz-cf-id"],
        attempts,
        totalRetryDelay,
    };
}
