import type { HttpRequest, RequestBody } from "./http.js";
import type { Codecs } from "./codecs.js";
import type { ResponseBody } from "./parse-response.js";
import type { ShapeTable } from "./validation/shapes.js";

/**
 * What the generated files tell the runtime about a service: plain tables, one row for each operation, waiter,
 * structure or partition.
 */
export interface ServiceDescription {
    /** Name of the client class; errors begin with it. */
    readonly name: string;
    /** AWS's id of the service; the name of its endpoint variable is made from it. */
    readonly sdkId: string;
    /** Service name in the SigV4 credential scope. */
    readonly signingName: string;
    /** Where it is found, by region. */
    readonly endpoints: Endpoints;
    /** Modelled exceptions, by code. */
    readonly errors: ErrorClasses;
    /** What is not to be shown, by structure. */
    readonly sensitive: SensitiveTable;
    /** Loads its waiters: most programs never wait. */
    readonly loadWaiters?: () => Promise<Readonly<Record<string, Waiter>>>;
    /** Loads what its values must be, which only those need who validate. */
    readonly loadShapes: () => Promise<ShapeTable>;
    /**
     * What its operations need besides labels, query parameters, documents and status codes: named here one by one, so
     * that a bundle holds no others. The later ones' headers stand above those of the earlier.
     */
    readonly bindings?: readonly HttpBinding[];
    /** Turns its values into what travels, where that is not the same. */
    readonly codecs?: Codecs;
}

/** A place where members travel, or what else an operation does to its request. */
export interface HttpBinding {
    /** Takes members of an input and puts them into the request. */
    serialize?(operation: Operation, take: (member: string) => unknown, draft: RequestDraft): void;
    /** Changes the request that all members have found their place in. */
    finish?(operation: Operation, request: HttpRequest, context: FinishContext): HttpRequest | Promise<HttpRequest>;
    /** Puts what it finds in a success into the output. */
    parse?(places: Bindings, body: ResponseBody, output: Record<string, unknown>): void | Promise<void>;
}

export interface FinishContext {
    readonly input: Readonly<Record<string, unknown>>;
    /** Whether the endpoint is the caller's. */
    readonly isOwnEndpoint: boolean | undefined;
    /** What ends the call. */
    readonly signal: AbortSignal | undefined;
}

/** A request in the making, its path apart. */
export interface RequestDraft {
    /** Encoded pairs of name and value. */
    readonly query: string[];
    /** Names in lower case; a later one replaces an earlier of the same name. */
    readonly headers: [name: string, value: string][];
    body: RequestBody | undefined;
}

/**
 * One operation: its route, and where the members of its input and output travel. A member without an entry is a label
 * if the uri names it, and else travels in the JSON document.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
export interface Operation extends Bindings {
    /** The model's. */
    readonly name: string;
    /** HTTP method, in capitals. */
    readonly method: string;
    /** For instance `/user/{userId}`, or `/{bucket}/{key+}?list=` with a greedy label and a query of its own, encoded. */
    readonly uri: string;
    /** Input members that must be there. */
    readonly required?: readonly string[];
    /** Input member that is filled in with a UUID: `@idempotencyToken`. */
    readonly token?: string;
    /** How members of the answer travel. */
    readonly output: Bindings;
    /** What sends it to another endpoint than the service's: the input member of this name, or true for any input. */
    readonly ownEndpoint?: string | true;
    /** Whether a repeated request does no harm. */
    readonly safeToRetry?: boolean;
    /** Not signed, or only by who has credentials. @default signed */
    readonly authentication?: "none" | "optional";
    /** What stands before the host's name, for instance `{accountId}.` with an input member. */
    readonly hostPrefix?: string;
    /** Whether the request needs the checksum of its body. */
    readonly checksumRequired?: boolean;
    /** Whether the service takes a body in gzip. */
    readonly compressible?: boolean;
    /** Whether the signature leaves out the body: `@unsignedPayload`. */
    readonly unsignedPayload?: boolean;
    /** There where it lists page by page. */
    readonly paginated?: Paginated;
}

export interface Bindings {
    /** Query parameters, by member. */
    readonly query?: Readonly<Record<string, string>>;
    /** Member whose entries become query parameters. */
    readonly queryParams?: string;
    /** Headers, by member; names in lower case. */
    readonly headers?: Readonly<Record<string, HeaderBinding>>;
    /** Member whose entries become headers that begin with the prefix. */
    readonly prefixHeaders?: PrefixHeadersBinding;
    /** Member that is the whole body. */
    readonly payload?: PayloadBinding;
    /** Output member that takes the HTTP status. */
    readonly statusCode?: string;
    /** Whether members travel in a JSON document. */
    readonly document?: boolean;
    /** Names of its members there, where they are others: `@jsonName`. One may be that of a member elsewhere. */
    readonly names?: Readonly<Record<string, string>>;
}

export interface HeaderBinding {
    readonly name: string;
    readonly type: HeaderType;
}

export interface PrefixHeadersBinding {
    readonly member: string;
    /** In lower case. */
    readonly prefix: string;
}

/** What a header holds; with a plural a list, its elements parted by commas. */
export type HeaderType = "boolean" | "booleans" | "dates" | "number" | "numbers" | "string" | "strings";

export interface PayloadBinding {
    readonly member: string;
    /** A structure is JSON, too, and an empty object where it is left out. */
    readonly type: "blob" | "json" | "stream" | "string" | "structure";
    /** Whether a stream will not do, whose length is not known. */
    readonly requiresLength?: boolean;
    /** Its content type. @default application/octet-stream, application/json or text/plain */
    readonly mediaType?: string;
}

/** `@paginated`: of the input a member, of the output a path of members with dots between them. */
export interface Paginated {
    readonly inputToken: string;
    readonly outputToken: string;
    /** Of a list, or of a map. */
    readonly items?: string;
    readonly pageSize?: string;
}

/** `@waitable`: how to poll an operation, and what ends it. */
export interface Waiter {
    /** The model's. */
    readonly name: string;
    /** The first pause, in milliseconds. */
    readonly minDelayMs: number;
    /** The longest pause, in milliseconds. */
    readonly maxDelayMs: number;
    /** In order: the first that fits an answer decides. */
    readonly acceptors: readonly WaiterAcceptor[];
}

export type WaiterAcceptor = { readonly state: "success" | "failure" | "retry" } & (
    | { readonly success: boolean }
    | { readonly errorType: string }
    | {
          /** What is looked at, as the model says it in JMESPath. */
          readonly path: string;
          /**
           * Takes that from an output and the input that led to it; throws where JMESPath knows no answer. Left out where
           * the path is names of members, parted by dots.
           */
          readonly select?: (output: unknown, input: unknown) => unknown;
          readonly comparator: "stringEquals" | "booleanEquals" | "allStringEquals" | "anyStringEquals";
          readonly expected: string | boolean;
      }
);

/**
 * Sensitive members, by structure, list or map: true hides all that is inside, a name leads on to that row, `*` stands
 * for every element or value.
 */
export type SensitiveTable = Readonly<Record<string, Readonly<Record<string, string | true>>>>;

/** Where a service is found; or, as the end of a sentence, why only the caller can tell. */
export type Endpoints = EndpointTable | { readonly reason: string };

/**
 * Endpoints by region. What the table says holds for each row that says nothing of its own; null is none. Texts may
 * name `{region}` and fields of the row, such as `{suffix}`.
 */
export interface EndpointTable extends Readonly<Partial<Record<EndpointVariant, Endpoint | string>>> {
    /** The first whose `regions` match counts; the last has none and takes every other region. */
    readonly rows: readonly EndpointRow[];
}

export interface EndpointRow extends Readonly<Partial<Record<EndpointVariant, Endpoint | string | null>>> {
    readonly regions?: RegExp;
    readonly suffix?: string;
    readonly dualStackSuffix?: string;
    readonly globalRegion?: string;
}

export type EndpointVariant = "standard" | "fips" | "dualStack" | "fipsDualStack";

/** An endpoint, and what to sign for where it is not the service's name in the region asked for. */
export interface Endpoint {
    readonly url: string;
    readonly signingRegion?: string;
    readonly signingName?: string;
}

/** Constructors of the modelled exceptions, by code. */
export type ErrorClasses = Readonly<Record<string, ErrorClass>>;

export interface ErrorClass {
    new (details: ServiceErrorDetails): Error;
    /** Of a `@retryable` exception. */
    readonly retry?: "throttling" | "transient";
}

/** What an error answer said. */
export interface ServiceErrorDetails extends ErrorOptions {
    /** For instance `ConflictException`. */
    readonly code: string;
    /** The service's words. */
    readonly message: string;
    /** Name of the operation. */
    readonly operation: string;
    /** How often the request was sent. */
    readonly attempts: number;
    /** HTTP status. */
    readonly status: number;
    /** What the service calls the request; undefined where it did not say. */
    readonly requestId: string | undefined;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** The parsed body, unmodelled members included; empty where there was none. */
    readonly body: Readonly<Record<string, unknown>>;
}
