import type * as AwsEndpoints from "@aws-sdk/util-endpoints";
import type * as SmithyEndpoints from "@smithy/util-endpoints";
import type { EndpointParams, RuleSetObject } from "@smithy/util-endpoints";
import { requireLibrary } from "../libraries.js";
import type { Endpoint } from "../service.js";
import type { AstShape, ShapeId } from "../smithy/ast.js";
import { ModelError } from "../smithy/model-error.js";
import { getTrait } from "../smithy/traits.js";
import { getPartition, type PartitionOutputs } from "./partitions.js";
import type { EndpointDiagram } from "./rule-traits.js";
import { toEndpoint } from "./to-endpoint.js";

/** What partitions are to be taken to lack, by id, whatever AWS's data say of them. */
export type Limits = ReadonlyMap<string, Partial<Pick<PartitionOutputs, "supportsFIPS" | "supportsDualStack">>>;

export interface RuleEngine {
    readonly parameters: RuleSetObject["parameters"];
    /** Every string in the rules, those among them that name a region too. */
    readonly strings: ReadonlySet<string>;
    /** The endpoint that the rules give, or undefined where they answer with an error. */
    readonly evaluate: (params: EndpointParams, limits: Limits) => Endpoint | undefined;
}

/**
 * Makes the engine of a service's endpoint rules, or undefined where it has none.
 *
 * @throws ModelError if they are not rules.
 * @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html
 */
export function createRuleEngine(id: ShapeId, service: AstShape): RuleEngine | undefined {
    const ruleSet = getTrait(service, "smithy.rules#endpointRuleSet");
    const diagram = getTrait(service, "smithy.rules#endpointBdd");
    const rules = ruleSet ?? diagram;
    if (rules === undefined) return undefined;
    const problem = findProblem(rules);
    if (problem !== undefined) throw createError("read", problem);
    const { customEndpointFunctions, EndpointError, resolveEndpoint } = loadEngine();
    const { awsEndpointFunctions } = requireLibrary("@aws-sdk/util-endpoints") as typeof AwsEndpoints;
    const strings = new Set<string>();
    JSON.stringify(rules, (_, value: unknown) => {
        if (typeof value === "string") strings.add(value);
        return value;
    });
    const ownName = getTrait(service, "aws.auth#sigv4")?.name;
    const required = Object.entries(rules.parameters).filter(([, parameter]) => parameter.required);
    const decide = ruleSet === undefined ? createDecision(diagram!) : undefined;
    return { parameters: rules.parameters, strings, evaluate };

    function evaluate(params: EndpointParams, limits: Limits): Endpoint | undefined {
        // The library keeps the functions that rules may call in one place for all.
        customEndpointFunctions["aws"] = {
            ...awsEndpointFunctions,
            partition: (region: string) => {
                const outputs = getPartition(region);
                return { ...outputs, ...limits.get(outputs.name) };
            },
        };
        const endpointParams = { ...listDefaults(rules!.parameters), ...params };
        if (required.some(([name]) => endpointParams[name] === undefined)) return undefined;
        try {
            const { url, properties, headers } =
                decide?.(endpointParams) ?? resolveEndpoint(ruleSet!, { endpointParams });
            if (Object.keys(headers ?? {}).length > 0) throw new Error("headers are not supported yet");
            return toEndpoint(url.href, properties?.authSchemes, ownName);
        } catch (error) {
            if (error instanceof EndpointError) return undefined;
            throw createError("evaluated", (error as Error).message);
        }
    }

    function createError(done: string, why: string): ModelError {
        return new ModelError([{ where: id, message: `has endpoint rules that cannot be ${done}: ${why}` }]);
    }
}

function loadEngine(): typeof SmithyEndpoints {
    return requireLibrary("@smithy/util-endpoints") as typeof SmithyEndpoints;
}

function findProblem({ version, parameters }: Partial<RuleSetObject>): string | undefined {
    if (!String(version).startsWith("1.")) return `the version is ${version}, known is 1`;
    return typeof parameters === "object" ? undefined : "they have no parameters";
}

function listDefaults(parameters: RuleSetObject["parameters"]): EndpointParams {
    return Object.fromEntries(
        Object.entries(parameters).flatMap(([name, { default: value }]) =>
            value === undefined ? [] : [[name, value]],
        ),
    );
}

/** @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html#smithy-rules-endpointbdd-trait */
function createDecision({ nodes, root, conditions, results }: EndpointDiagram) {
    const { BinaryDecisionDiagram, decideEndpoint } = loadEngine();
    const bytes = Buffer.from(nodes, "base64");
    const numbers = Int32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readInt32BE(i * 4));
    const diagram = BinaryDecisionDiagram.from(
        numbers,
        root,
        conditions.map(({ fn, argv, assign }) => (assign === undefined ? [fn, argv] : [fn, argv, assign])),
        // In the model the first result, that no rule matched, goes without saying.
        [
            [-1],
            ...results.map(({ endpoint, error }) =>
                endpoint === undefined
                    ? [-1, error]
                    : [endpoint.url, endpoint.properties ?? {}, endpoint.headers ?? {}],
            ),
        ],
    );
    return (endpointParams: EndpointParams) => decideEndpoint(diagram, { endpointParams });
}
