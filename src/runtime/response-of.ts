import { type Answer, readRequestId } from "./parse-response.js";

/** What travelled around an output. */
export interface ResponseMetadata {
    /** HTTP status. */
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** What the service calls the request; undefined where it did not say. */
    readonly requestId: string | undefined;
    /** How often the request was sent. */
    readonly attempts: number;
}

const responses = new WeakMap<object, ResponseMetadata>();

/**
 * Tells the status, headers, request id and attempts of an output.
 *
 * @param output as a client's method returned it, not a copy.
 * @throws TypeError for any other value.
 */
export function responseOf(output: object): ResponseMetadata {
    const metadata = responses.get(output);
    if (metadata === undefined)
        throw new TypeError("responseOf: takes an output of a client's method, not a copy of one");
    return metadata;
}

export function rememberAnswer<Output extends object>(output: Output, { response, attempts }: Answer): Output {
    const { status, headers } = response;
    responses.set(output, { status, headers, requestId: readRequestId(response), attempts });
    return output;
}

/** Makes what stands in the place of an output tell the same. */
export function shareResponse(output: object, other: object): void {
    responses.set(other, responses.get(output)!);
}
