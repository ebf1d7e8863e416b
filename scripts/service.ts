/**
 * The intermediate representation: one REST-JSON service, read and checked, in the words of Smithy.
 *
 * The reader (`scripts/smithy/`) makes it from the JSON AST; every emitter is a pure function of it. Whatever an
 * emitter needs to know of the model is here, so none of them looks at the AST or at a trait id.
 */
export interface Service {
    /** Shape id of the service. */
    readonly id: string;
    /** Name of the client class. */
    readonly name: string;
    readonly title: string;
    readonly version: string;
    readonly sdkId: string;
    readonly documentation: string;
    readonly deprecated?: Deprecation;
    /** Service name in the SigV4 credential scope; empty where no request is signed. */
    readonly signingName: string;
    readonly endpoints: Endpoints;
    readonly tags: readonly Tag[];
    /** In the model's order. */
    readonly operations: readonly Operation[];
    /** Named shapes reachable from members, in the model's order; without inputs, outputs and errors. */
    readonly shapes: readonly Shape[];
    /** Modelled exceptions, in the model's order. */
    readonly errors: readonly ErrorStructure[];
    /** What does not bear the name that the model gives it. */
    readonly renames: readonly Rename[];
    /** What of the model is left out, in words for the person who generates. */
    readonly notes: readonly string[];
}

/** A name that was taken. */
export interface Rename {
    /** Of a shape, or of a member: `namespace#Shape$member`. */
    readonly id: string;
    /** What it is called instead. */
    readonly name: string;
    readonly reason: string;
}

/** Where a service is found, and how that is known. */
export interface Endpoints {
    /** By region; or why only the caller can tell, as the end of a sentence. */
    readonly table: EndpointTable | { readonly reason: string };
    /** Of the model's own endpoint tests: how many the table was held against, and how many are about other things. */
    readonly tests: { readonly held: number; readonly skipped: number };
    /** What a partition has by now and the tests know nothing of, for instance `dual-stack in aws-iso`. */
    readonly withheld: readonly string[];
}

/**
 * Endpoints by region. Those of the table hold for every row that says nothing else; null is none. Texts may name
 * `{region}` and the row's `{suffix}`, `{dualStackSuffix}` and `{globalRegion}`.
 */
export interface EndpointTable extends Readonly<Partial<Record<EndpointVariant, Endpoint | string>>> {
    /** The first whose `regions` match counts; the last row has none and takes every other region. */
    readonly rows: readonly EndpointRow[];
}

/** Endpoints of the regions whose names match, as far as they are not those of the table. */
export interface EndpointRow extends Readonly<Partial<Record<EndpointVariant, Endpoint | string | null>>> {
    readonly regions?: RegExp;
    readonly suffix?: string;
    readonly dualStackSuffix?: string;
    readonly globalRegion?: string;
}

/** What a caller may ask for: FIPS, dual-stack, both or neither. */
export type EndpointVariant = "standard" | "fips" | "dualStack" | "fipsDualStack";

/** Where requests go, and what they are signed for. */
export interface Endpoint {
    readonly url: string;
    /** Where it is not the region asked for. */
    readonly signingRegion?: string;
    /** Where it is not the service's. */
    readonly signingName?: string;
}

/** A group of operations: an entry of `metadata.tags`. */
export interface Tag {
    readonly name: string;
    readonly documentation: string;
}

/** `@deprecated`. */
export interface Deprecation {
    readonly message?: string;
    readonly since?: string;
}

/** A call of the service, with all that its traits say. */
export interface Operation {
    readonly id: string;
    readonly name: string;
    readonly documentation: string;
    readonly deprecated?: Deprecation;
    readonly tags: readonly string[];
    readonly http: HttpRoute;
    readonly input: BoundStructure;
    readonly output: BoundStructure;
    readonly errors: readonly ErrorStructure[];
    /** Whether a repeated request does no harm: `@readonly`, `@idempotent`, GET, HEAD, PUT, DELETE, or an idempotency token. */
    readonly safeToRetry: boolean;
    /** What stands before the host's name, for instance `data.` or `{accountId}.`. */
    readonly hostPrefix?: string;
    /** Whether a request needs the checksum of its body: `@httpChecksumRequired`. */
    readonly checksumRequired: boolean;
    /** `@requestCompression` with gzip. */
    readonly compressible: boolean;
    /** With `optional`, a client without credentials sends unsigned requests. */
    readonly authentication: "none" | "optional" | "sigv4";
    /** Whether the signature leaves out the body. */
    readonly unsignedPayload: boolean;
    readonly paginated?: Paginated;
    readonly waiters: readonly Waiter[];
    readonly examples: readonly Example[];
    /** What sends it to another endpoint than the service's: the input member of this name, or true for any input. */
    readonly ownEndpoint?: string | true;
}

/** Where an operation is found: `@http`, with the uri taken apart. */
export interface HttpRoute {
    readonly method: string;
    /** As the model writes it, for instance `/user/{userId}`. */
    readonly uri: string;
    /** Status of a success. */
    readonly code: number;
}

/** What a member holds. Told apart by `kind`; a shape may lead back to itself. */
export type Shape = SimpleShape | EnumShape | ListShape | MapShape | StructureShape | UnionShape;

interface ShapeBase {
    readonly id: string;
    /** The id without its namespace, unless another has that name already: unique in the service, whatever the case. */
    readonly name: string;
    readonly documentation: string;
    readonly sensitive: boolean;
    readonly constraints: Constraints;
    readonly deprecated?: Deprecation;
}

/** A shape without members. */
export interface SimpleShape extends ShapeBase {
    readonly kind:
        | "string"
        | "boolean"
        | "byte"
        | "short"
        | "integer"
        | "long"
        | "float"
        | "double"
        | "blob"
        | "timestamp"
        | "bigInteger"
        | "bigDecimal"
        | "document";
    /** `@timestampFormat` of a timestamp. */
    readonly timestampFormat?: TimestampFormat;
    /** `@mediaType` of a string or blob. */
    readonly mediaType?: string;
    /** A blob that is not to be held in memory: `@streaming`. */
    readonly streaming: boolean;
    /** A streaming blob whose length must be known: `@requiresLength`. */
    readonly requiresLength: boolean;
}

/**
 * `@timestampFormat`.
 *
 * @see https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
 */
export type TimestampFormat = "date-time" | "epoch-seconds" | "http-date";

/** A string or an integer with known values; others may come. */
export interface EnumShape extends ShapeBase {
    readonly kind: "enum" | "intEnum";
    readonly values: readonly EnumValue[];
}

/** One of the known values. */
export interface EnumValue {
    /** Of the member that stands for it. */
    readonly name: string;
    readonly value: string | number;
    readonly documentation: string;
}

/** A list; with `@uniqueItems` among its constraints, a set. */
export interface ListShape extends ShapeBase {
    readonly kind: "list";
    readonly member: Member;
    /** Whether an element may be null. */
    readonly sparse: boolean;
}

/** A map from strings to anything. */
export interface MapShape extends ShapeBase {
    readonly kind: "map";
    readonly key: Member;
    readonly value: Member;
    /** Whether a value may be null. */
    readonly sparse: boolean;
}

/** A structure that members lead to. */
export interface StructureShape extends ShapeBase {
    readonly kind: "structure";
    readonly members: readonly Member[];
}

/** A value of one of several members. */
export interface UnionShape extends ShapeBase {
    readonly kind: "union";
    readonly members: readonly Member[];
}

/** `@length`, `@range`, `@pattern`, `@uniqueItems`. A member's own stand beside those of its target. */
export interface Constraints {
    readonly length?: Bounds;
    readonly range?: Bounds;
    readonly pattern?: string;
    readonly uniqueItems?: boolean;
}

/** Both included. */
export interface Bounds {
    readonly min?: number;
    readonly max?: number;
}

/** A named value of a structure or union, an element of a list, a key or value of a map. */
export interface Member {
    readonly name: string;
    readonly target: Shape;
    readonly documentation: string;
    readonly required: boolean;
    /** `@default`; absent where there is none, and where it is null. */
    readonly default?: unknown;
    readonly constraints: Constraints;
    readonly idempotencyToken: boolean;
    /** `@timestampFormat`, which stands above the target's. */
    readonly timestampFormat?: TimestampFormat;
    /** Its name in JSON, where that is another. */
    readonly jsonName?: string;
    /** Stands in the operation's host prefix as well. */
    readonly hostLabel: boolean;
    readonly deprecated?: Deprecation;
}

/** Where a value travels, as far as its format depends on it. */
export type Location = Binding["location"];

/** How a timestamp travels. @see https://smithy.io/2.0/spec/protocol-traits.html#timestamp-serialization-and-deserialization */
export function toTimestampFormat({ timestampFormat, target }: Member, location: Location): TimestampFormat {
    const own = timestampFormat ?? (target.kind === "timestamp" ? target.timestampFormat : undefined);
    if (own !== undefined) return own;
    if (location === "header" || location === "prefixHeaders") return "http-date";
    return location === "document" || location === "payload" ? "epoch-seconds" : "date-time";
}

/** An operation's input or output, or an error: a structure each of whose members knows where it travels. */
export interface BoundStructure {
    readonly id: string;
    readonly documentation: string;
    readonly members: readonly BoundMember[];
}

/** A top-level member of an input, output or error. */
export interface BoundMember extends Member {
    readonly binding: Binding;
}

/** Where a top-level member travels in an HTTP message. */
export type Binding =
    | { readonly location: "label" }
    | { readonly location: "query"; readonly name: string }
    | { readonly location: "queryParams" }
    | { readonly location: "header"; readonly name: string }
    | { readonly location: "prefixHeaders"; readonly prefix: string }
    | { readonly location: "payload" }
    | { readonly location: "statusCode" }
    | { readonly location: "document" };

/** A modelled exception. */
export interface ErrorStructure extends BoundStructure {
    /** The code on the wire, for instance `ConflictException`. */
    readonly name: string;
    /** Name of its class, like the code unless that is taken. */
    readonly className: string;
    readonly fault: "client" | "server";
    readonly status: number;
    readonly retryable: boolean;
    readonly throttling: boolean;
}

/** `@paginated`: of the input a member, of the output a path of members with dots between them. */
export interface Paginated {
    readonly inputToken: string;
    readonly outputToken: string;
    /** Of a list, or of a map. */
    readonly items?: string;
    readonly pageSize?: string;
}

/** `@waitable`: a state of a resource that can be waited for by asking again. */
export interface Waiter {
    readonly name: string;
    readonly documentation: string;
    readonly acceptors: readonly Acceptor[];
    /** Seconds, as in `@waitable`. */
    readonly minDelay: number;
    readonly maxDelay: number;
}

/** What an answer means to a waiter, if the matcher fits. The first that fits counts. */
export interface Acceptor {
    readonly state: "success" | "failure" | "retry";
    readonly matcher:
        | { readonly success: boolean }
        | { readonly errorType: string }
        | { readonly output: PathMatcher }
        /** Its path is asked of an object with both. */
        | { readonly inputOutput: PathMatcher };
}

/** Compares what a path leads to. */
export interface PathMatcher {
    /** In JMESPath. */
    readonly path: string;
    readonly expected: string;
    readonly comparator: Comparator;
}

/** How a path's value is held against `expected`. */
export type Comparator = "stringEquals" | "booleanEquals" | "allStringEquals" | "anyStringEquals";

/** One of `@examples`: an input with the output or the error it leads to. */
export interface Example {
    /** Unique in the operation; kebab-case of the title. */
    readonly key: string;
    readonly title: string;
    readonly documentation: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly output?: Readonly<Record<string, unknown>>;
    readonly error?: { readonly name: string; readonly content: Readonly<Record<string, unknown>> };
}
