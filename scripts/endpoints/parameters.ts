import type { EndpointParams, RuleSetObject } from "@smithy/util-endpoints";
import type { EndpointQuery } from "./look-up-endpoint.js";

/** Parameters of endpoint rules that every client fills in. */
const builtIns = new Map([
    ["AWS::Region", "region"],
    ["AWS::UseFIPS", "useFips"],
    ["AWS::UseDualStack", "useDualStack"],
    ["SDK::Endpoint", "endpoint"],
] as const);

/** What parameters stand for, by their names in the rules. */
export type KnownParameters = ReadonlyMap<string, keyof EndpointQuery | "endpoint">;

export function listKnownParameters(parameters: RuleSetObject["parameters"]): KnownParameters {
    return new Map(
        Object.entries(parameters).flatMap(([name, { builtIn }]) => {
            const meaning = new Map<string | undefined, keyof EndpointQuery | "endpoint">(builtIns).get(builtIn);
            return meaning === undefined ? [] : [[name, meaning] as const];
        }),
    );
}

/** A query by the rules' own names. */
export function toParams(known: KnownParameters, query: EndpointQuery): EndpointParams {
    return Object.fromEntries(
        [...known].flatMap(([name, meaning]) => (meaning === "endpoint" ? [] : [[name, query[meaning]]])),
    );
}
