import type { EndpointParams, RuleSetObject } from "@smithy/util-endpoints";

/**
 * Values of the traits in `smithy.rules`, as far as they are read.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html
 */
export interface RuleTraits {
    "smithy.rules#contextParam": { name: string };
    "smithy.rules#endpointBdd": EndpointDiagram;
    "smithy.rules#endpointRuleSet": RuleSetObject;
    "smithy.rules#endpointTests": { testCases: EndpointTestCase[] };
    "smithy.rules#operationContextParams": Record<string, { path: string }>;
    "smithy.rules#staticContextParams": Record<string, { value: string | boolean }>;
}

/** The same rules as a binary decision diagram, which newer models have in their place. */
export interface EndpointDiagram extends Omit<RuleSetObject, "rules"> {
    conditions: { fn: string; argv: unknown[]; assign?: string }[];
    results: {
        endpoint?: { url: unknown; properties?: object; headers?: object };
        error?: unknown;
    }[];
    root: number;
    /** Base64 of 32-bit numbers, three for each node: a condition, and where to go if it holds and if not. */
    nodes: string;
}

export interface EndpointTestCase {
    documentation?: string;
    params?: EndpointParams;
    expect: {
        endpoint?: {
            url: string;
            properties?: { authSchemes?: AuthScheme[] };
        };
        error?: string;
    };
}

export interface AuthScheme {
    name: string;
    signingRegion?: string;
    signingName?: string;
}
