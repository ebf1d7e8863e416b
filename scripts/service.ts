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
    /** Name for people. */
    readonly title: string;
    /** Of the API, for instance a date. */
    readonly version: string;
    /** Name among AWS SDKs, with spaces; settings of the environment are named after it. */
    readonly sdkId: string;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
    /** There where the whole service is. */
    readonly deprecated?: Deprecation;
    /** Service name in the SigV4 credential scope; empty where no request is signed. */
    readonly signingName: string;
    /** Where it answers. */
    readonly endpoints: Endpoints;
    /** Groups of operations, in the order of their introduction. */
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
    /** Whose name it would have been. */
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
    /** Matches the whole name of a region; the last row goes without. */
    readonly regions?: RegExp;
    /** Of a partition's host names: `{suffix}`. */
    readonly suffix?: string;
    /** Of hosts that answer on IPv6 too: `{dualStackSuffix}`. */
    readonly dualStackSuffix?: string;
    /** The one that signs for a whole partition: `{globalRegion}`. */
    readonly globalRegion?: string;
}

/** What a caller may ask for: FIPS, dual-stack, both or neither. */
export type EndpointVariant = "standard" | "fips" | "dualStack" | "fipsDualStack";

/** Where requests go, and what they are signed for. */
export interface Endpoint {
    /** Scheme and host, and a path where there is one. */
    readonly url: string;
    /** Where it is not the region asked for. */
    readonly signingRegion?: string;
    /** Where it is not the service's. */
    readonly signingName?: string;
}

/** A group of operations: an entry of `metadata.tags`. */
export interface Tag {
    /** As operations name it. */
    readonly name: string;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
}

/** `@deprecated`. */
export interface Deprecation {
    /** What to use instead, or why. */
    readonly message?: string;
    /** A date or a version. */
    readonly since?: string;
}

/** A call of the service, with all that its traits say. */
export interface Operation {
    /** Shape id. */
    readonly id: string;
    /** The id without its namespace: unique in the service. */
    readonly name: string;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
    /** There where it, or the service, is. */
    readonly deprecated?: Deprecation;
    /** Names of the groups it belongs to. */
    readonly tags: readonly string[];
    /** Method, path and status. */
    readonly http: HttpRoute;
    /** What goes to the service. */
    readonly input: BoundStructure;
    /** What a success brings. */
    readonly output: BoundStructure;
    /** Those of its own and those of the service. */
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
    /** There where it lists page by page. */
    readonly paginated?: Paginated;
    /** What can be waited for by asking it again. */
    readonly waiters: readonly Waiter[];
    /** In the model's order. */
    readonly examples: readonly Example[];
    /** What sends it to another endpoint than the service's: the input member of this name, or true for any input. */
    readonly ownEndpoint?: string | true;
}

/** Where an operation is found: `@http`, with the uri taken apart. */
export interface HttpRoute {
    /** In capitals. */
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
    /** Its type in Smithy. */
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
    /** Whether values are strings or integers. */
    readonly kind: "enum" | "intEnum";
    /** In the model's order. */
    readonly values: readonly EnumValue[];
}

/** One of the known values. */
export interface EnumValue {
    /** Of the member that stands for it. */
    readonly name: string;
    /** What travels. */
    readonly value: string | number;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
}

/** A list; with `@uniqueItems` among its constraints, a set. */
export interface ListShape extends ShapeBase {
    readonly kind: "list";
    /** What each element is. */
    readonly member: Member;
    /** Whether an element may be null. */
    readonly sparse: boolean;
}

/** A map from strings to anything. */
export interface MapShape extends ShapeBase {
    readonly kind: "map";
    /** What each key is: a string, with its constraints. */
    readonly key: Member;
    /** What each key leads to. */
    readonly value: Member;
    /** Whether a value may be null. */
    readonly sparse: boolean;
}

/** A structure that members lead to. */
export interface StructureShape extends ShapeBase {
    readonly kind: "structure";
    /** In the model's order. */
    readonly members: readonly Member[];
}

/** A value of one of several members. */
export interface UnionShape extends ShapeBase {
    readonly kind: "union";
    /** Of which a value has exactly one. */
    readonly members: readonly Member[];
}

/** `@length`, `@range`, `@pattern`, `@uniqueItems`. A member's own stand beside those of its target. */
export interface Constraints {
    /** Of characters, bytes, elements or entries, as the shape has them. */
    readonly length?: Bounds;
    /** Of a number. */
    readonly range?: Bounds;
    /** Of a string, as the model writes it; nothing anchors it. */
    readonly pattern?: string;
    /** Whether no two elements may be equal. */
    readonly uniqueItems?: boolean;
}

/** Both included. */
export interface Bounds {
    /** The least; none where there is no limit. */
    readonly min?: number;
    /** The most; none where there is no limit. */
    readonly max?: number;
}

/** A named value of a structure or union, an element of a list, a key or value of a map. */
export interface Member {
    /** In the model, and in the generated types. */
    readonly name: string;
    /** What it holds. */
    readonly target: Shape;
    /** Its own, else its target's; CommonMark. */
    readonly documentation: string;
    /** Whether it must be there. */
    readonly required: boolean;
    /** `@default`; absent where there is none, and where it is null. */
    readonly default?: unknown;
    /** Its own, which stand above those of its target. */
    readonly constraints: Constraints;
    /** Whether a client makes it up where it is left out. */
    readonly idempotencyToken: boolean;
    /** `@timestampFormat`, which stands above the target's. */
    readonly timestampFormat?: TimestampFormat;
    /** Its name in JSON, where that is another. */
    readonly jsonName?: string;
    /** Stands in the operation's host prefix as well. */
    readonly hostLabel: boolean;
    /** There where it is. */
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
    /** Shape id. */
    readonly id: string;
    /** Of its shape, and of its type in the AWS SDK's manner; empty where the model has no shape. */
    readonly name: string;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
    /** In the model's order. */
    readonly members: readonly BoundMember[];
}

/** A top-level member of an input, output or error. */
export interface BoundMember extends Member {
    /** Where it travels. */
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
    /** Who has to change something. */
    readonly fault: "client" | "server";
    /** HTTP status of its answers. */
    readonly status: number;
    /** Whether the same request may succeed later. */
    readonly retryable: boolean;
    /** Whether there were too many requests. */
    readonly throttling: boolean;
}

/** `@paginated`: of the input a member, of the output a path of members with dots between them. */
export interface Paginated {
    /** Says where a page begins. */
    readonly inputToken: string;
    /** Says where the next page begins. */
    readonly outputToken: string;
    /** Of a list, or of a map. */
    readonly items?: string;
    /** Says how many items a page may have. */
    readonly pageSize?: string;
}

/** `@waitable`: a state of a resource that can be waited for by asking again. */
export interface Waiter {
    /** The model's, with a capital. */
    readonly name: string;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
    /** In order: the first that fits an answer decides. */
    readonly acceptors: readonly Acceptor[];
    /** Seconds, as in `@waitable`. */
    readonly minDelay: number;
    /** Seconds, which pauses grow to. */
    readonly maxDelay: number;
}

/** What an answer means to a waiter, if the matcher fits. The first that fits counts. */
export interface Acceptor {
    /** What the waiting comes to. */
    readonly state: "success" | "failure" | "retry";
    /** What to look at. */
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
    /** The text to compare with. */
    readonly expected: string;
    /** How to compare. */
    readonly comparator: Comparator;
}

/** How a path's value is held against `expected`. */
export type Comparator = "stringEquals" | "booleanEquals" | "allStringEquals" | "anyStringEquals";

/** One of `@examples`: an input with the output or the error it leads to. */
export interface Example {
    /** Unique in the operation; kebab-case of the title. */
    readonly key: string;
    /** What it shows. */
    readonly title: string;
    /** CommonMark; empty where the model says nothing. */
    readonly documentation: string;
    /** As the model writes it, in JSON. */
    readonly input: Readonly<Record<string, unknown>>;
    /** What a success answers; none for an error. */
    readonly output?: Readonly<Record<string, unknown>>;
    /** The error it leads to, and its members. */
    readonly error?: { readonly name: string; readonly content: Readonly<Record<string, unknown>> };
}
