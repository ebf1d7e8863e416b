import type { EndpointParams } from "@smithy/util-endpoints";
import type { Endpoints } from "../service.js";
import type { AstModel, ShapeId } from "../smithy/ast.js";
import { ModelError } from "../smithy/model-error.js";
import { readSdkId } from "../smithy/read-sdk-id.js";
import { getTrait } from "../smithy/traits.js";
import { computeLimits, printLimits } from "./compute-limits.js";
import { computeTable } from "./compute-table.js";
import { type EndpointTest, listEndpointTests, listTestProblems } from "./endpoint-tests.js";
import { lookUpEndpoint, type ResolveEndpoint, variantNames } from "./look-up-endpoint.js";
import { listOwnEndpoints, type OwnEndpoints } from "./own-endpoints.js";
import { listKnownParameters, toParams } from "./parameters.js";
import { getPartition, partitions } from "./partitions.js";
import { createRuleEngine, type Limits, type RuleEngine } from "./rule-engine.js";

interface ServiceEndpoints {
    readonly endpoints: Endpoints;
    readonly ownEndpoints: OwnEndpoints;
}

/**
 * Evaluates the endpoint rules of a service for every partition, and holds what they give against the model's own
 * tests. A service without rules has AWS's standard regional endpoints, if its model says so.
 *
 * @param operations ids of the service's operations.
 * @throws ModelError if the rules cannot be evaluated, or a test expects something else.
 */
export function readEndpoints(model: AstModel, id: ShapeId, operations: readonly ShapeId[]): ServiceEndpoints {
    const service = model.shapes[id]!;
    const engine = createRuleEngine(id, service);
    if (engine === undefined) {
        const standard = getTrait(service, "aws.endpoints#standardRegionalEndpoints");
        const isStandard = standard !== undefined && Object.keys(standard).length === 0;
        const table = isStandard
            ? computeTable(createStandardResolve(model, id), [])
            : { reason: "its model has no endpoint rules" };
        return { endpoints: { table, tests: { held: 0, skipped: 0 }, withheld: [] }, ownEndpoints: new Map() };
    }
    const known = listKnownParameters(engine.parameters);
    const others = Object.keys(engine.parameters).filter((name) => !known.has(name));
    const { tests, skipped } = listEndpointTests(service, known);
    const createResolve =
        (limits: Limits, params: EndpointParams = {}): ResolveEndpoint =>
        (query) =>
            engine.evaluate({ ...toParams(known, query), ...params }, limits);

    const limits = computeLimits(tests, createResolve);
    const resolve = createResolve(limits);
    const ownEndpoints = listOwnEndpoints(model, operations, others, (params) => createResolve(limits, params));
    const table = computeTable(resolve, listRegions(engine, tests, resolve));
    const isEmpty = [table, ...table.rows].every((row) => variantNames.every((name) => !row[name]));
    const isLeft = operations.length > 0 && operations.every((operation) => ownEndpoints.get(operation) === true);
    if (isEmpty || isLeft) {
        const held = { held: 0, skipped: tests.length + skipped };
        const reason = printReason(others);
        return { endpoints: { table: { reason }, tests: held, withheld: [] }, ownEndpoints: new Map() };
    }
    const problems = listTestProblems(tests, (query) => lookUpEndpoint(table, query));
    if (problems.length > 0) throw new ModelError(problems.map((message) => ({ where: id, message })));
    return {
        endpoints: { table, tests: { held: tests.length, skipped }, withheld: printLimits(limits) },
        ownEndpoints,
    };
}

function printReason(others: readonly string[]): string {
    const last = others.at(-1);
    if (last === undefined) return "its endpoint rules give none in any region";
    return `its endpoint depends on ${others.length > 1 ? `${others.slice(0, -1).join(", ")} and ` : ""}${last}`;
}

/** Regions that rules or tests name, and AWS's names for a whole partition where they are not part of the host. */
function listRegions(engine: RuleEngine, tests: readonly EndpointTest[], resolve: ResolveEndpoint): string[] {
    const named = [...engine.strings].filter((text) => /^[a-z]+(-[a-z0-9]+)*-(\d+|global)$/.test(text));
    const tested = tests.map(({ query }) => query.region).filter((region) => region !== "");
    const global = partitions
        .map(({ id }) => `${id}-global`)
        .filter((region) => !resolve({ region, useFips: false, useDualStack: false })?.url.includes(region));
    return [...new Set([...named, ...tested, ...global])].toSorted();
}

/** @see https://smithy.io/2.0/aws/aws-endpoints-region.html#aws-endpoints-standardregionalendpoints-trait */
function createStandardResolve(model: AstModel, id: ShapeId): ResolveEndpoint {
    const { endpointPrefix } = getTrait(model.shapes[id]!, "aws.api#service") ?? {};
    const prefix = endpointPrefix ?? readSdkId(model, id).toLowerCase().replaceAll(" ", "-");
    return ({ region, useFips, useDualStack }) => {
        const { dnsSuffix, dualStackDnsSuffix } = getPartition(region);
        return {
            url: `https://${prefix}${useFips ? "-fips" : ""}.${region}.${useDualStack ? dualStackDnsSuffix : dnsSuffix}`,
        };
    };
}
