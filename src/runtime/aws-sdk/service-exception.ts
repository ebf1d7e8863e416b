import type { SdkResponseMetadata } from "./metadata.js";

/** The answer that an exception was made from. */
export interface SdkHttpResponse {
    /** HTTP status. */
    readonly statusCode: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** The parsed body, unmodelled members included. */
    readonly body: unknown;
}

/** What every exception is made of. */
export interface SdkServiceExceptionOptions extends ErrorOptions {
    /** The code, for instance `ConflictException`. */
    readonly name: string;
    /** The service's words. */
    readonly message?: string | undefined;
    /** Whose fault it is. */
    readonly $fault: "client" | "server";
    /** What travelled around it. */
    readonly $metadata: SdkResponseMetadata;
    /** The answer it was made from. */
    readonly $response?: SdkHttpResponse | undefined;
}

/** What a modelled exception is made of: its own members, its message and metadata. */
export type SdkExceptionOptions<Exception extends SdkServiceException> = Omit<
    Exception,
    Exclude<keyof SdkServiceException, "$metadata" | "message">
> &
    Pick<SdkServiceExceptionOptions, "$response" | "cause">;

/** The service answered with an error: the base of all exceptions of the SDK's kind. */
export class SdkServiceException extends Error {
    override readonly name: string;
    /** Whose fault it is. */
    readonly $fault: "client" | "server";
    /** What travelled around it. */
    readonly $metadata: SdkResponseMetadata;
    /** Of an exception that the client repeats. */
    declare readonly $retryable?: { readonly throttling?: boolean } | undefined;
    /** Out of sight of inspect() and JSON, as in the SDK. */
    declare readonly $response?: SdkHttpResponse | undefined;

    constructor({ name, message, $fault, $metadata, $response, ...options }: SdkServiceExceptionOptions) {
        super(message, "cause" in options ? { cause: options.cause } : undefined);
        this.name = name;
        this.$fault = $fault;
        this.$metadata = $metadata;
        Object.defineProperty(this, "$response", { value: $response, configurable: true, writable: true });
    }

    /** Whether this is an exception of the SDK's kind, of whichever copy of whichever package. */
    static isInstance(value: unknown): value is SdkServiceException {
        const { $fault, $metadata } = (value ?? {}) as Partial<SdkServiceException>;
        return $metadata !== undefined && ($fault === "client" || $fault === "server");
    }
}
