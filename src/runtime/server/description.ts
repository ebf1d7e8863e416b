import type { Codecs } from "../codecs.js";
import type { HeaderBinding, Operation, PrefixHeadersBinding } from "../service.js";
import type { ShapeTable } from "../validation/shapes.js";

/** What the generated files tell about a service to what stands in for it. */
export interface ServerDescription {
    /** Of the client's class. */
    readonly name: string;
    /** Service name in the SigV4 credential scope. */
    readonly signingName: string;
    /** By name. */
    readonly operations: Readonly<Record<string, Operation>>;
    /** Constraints, by structure. */
    readonly shapes: ShapeTable;
    /** How times, bytes and renamed members travel; none where there are none. */
    readonly codecs?: Codecs;
    /** HTTP statuses of successes, by operation, where they are not 200. */
    readonly statuses?: Readonly<Record<string, number>>;
    /** The modelled errors, by code. */
    readonly errors: Readonly<Record<string, ServedError>>;
}

/** An error as the service answers it. */
export interface ServedError {
    /** HTTP status. */
    readonly status: number;
    /** Headers, by member; every other member but that of `prefixHeaders` travels in the document. */
    readonly headers?: Readonly<Record<string, HeaderBinding>>;
    /** Member whose entries become headers that begin with the prefix. */
    readonly prefixHeaders?: PrefixHeadersBinding;
}
