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

/** Gives the object that it is given, so that private members of a class below it become that object's. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a constructor is all it takes
class Wrapped {
    constructor(object: object) {
        // oxlint-disable-next-line no-constructor-return -- what it is for
        return object;
    }
}

/** An output that knows its metadata where nobody sees it. A WeakMap does the same, and doubles what a call costs in garbage collection. */
class Answered extends Wrapped {
    readonly #metadata: ResponseMetadata;

    constructor(output: object, metadata: ResponseMetadata) {
        super(output);
        this.#metadata = metadata;
    }

    static read(output: object): ResponseMetadata | undefined {
        return #metadata in output ? output.#metadata : undefined;
    }
}

/**
 * Tells the status, headers, request id and attempts of an output.
 *
 * @param output as a client's method returned it, not a copy.
 * @throws TypeError for any other value.
 */
export function responseOf(output: object): ResponseMetadata {
    const metadata = Answered.read(Object(output) as object);
    if (metadata === undefined)
        throw new TypeError("responseOf: takes an output of a client's method, not a copy of one");
    return metadata;
}

export function rememberAnswer<Output extends object>(output: Output, { response, attempts }: Answer): Output {
    const { status, headers } = response;
    // oxlint-disable-next-line no-new -- it is the output itself
    new Answered(output, { status, headers, requestId: readRequestId(response), attempts });
    return output;
}

/** Makes what stands in the place of an output tell the same. */
export function shareResponse(output: object, other: object): void {
    // oxlint-disable-next-line no-new -- it is the other itself
    new Answered(other, responseOf(output));
}
