import type { ResponseMetadata } from "../response-of.js";

/** What travelled around an output or an error, in the SDK's words. */
export interface SdkResponseMetadata {
    /** Status of the last answer. */
    httpStatusCode?: number;
    /** What the service calls the request. */
    requestId?: string;
    /** The answer's `x-amz-id-2`. */
    extendedRequestId?: string;
    /** The answer's `x-amz-cf-id`. */
    cfId?: string;
    /** How often the request was sent. */
    attempts?: number;
    /** Milliseconds of the pauses between attempts. */
    totalRetryDelay?: number;
}

/** Every output of a command. */
export interface SdkMetadataBearer {
    /** What travelled around it. */
    $metadata: SdkResponseMetadata;
}

export function toSdkMetadata(
    { status, headers, requestId, attempts }: ResponseMetadata,
    totalRetryDelay: number,
): SdkResponseMetadata {
    const { "x-amz-id-2": extendedRequestId, "x-amz-cf-id": cfId } = headers;
    return {
        httpStatusCode: status,
        ...(requestId !== undefined && { requestId }),
        ...(extendedRequestId !== undefined && { extendedRequestId }),
        ...(cfId !== undefined && { cfId }),
        attempts,
        totalRetryDelay,
    };
}
