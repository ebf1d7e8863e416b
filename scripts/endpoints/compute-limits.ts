import { answerTest, type EndpointTest } from "./endpoint-tests.js";
import type { ResolveEndpoint } from "./look-up-endpoint.js";
import { getPartition } from "./partitions.js";
import type { Limits } from "./rule-engine.js";

const features = [
    { name: "supportsDualStack", option: "useDualStack" },
    { name: "supportsFIPS", option: "useFips" },
] as const;

/**
 * What a model's tests say that partitions lack. AWS's partitions gain features after a model is published: where its
 * tests still expect an error, and get one once the feature is taken away, the service may not have followed.
 */
export function computeLimits(
    tests: readonly EndpointTest[],
    createResolve: (limits: Limits) => ResolveEndpoint,
): Limits {
    const limits = new Map<string, Readonly<Record<string, boolean>>>();
    // Those that ask for both come last: they do not tell which of the two is missing.
    for (const test of tests.toSorted((a, b) => countFeatures(a) - countFeatures(b))) {
        for (const { name, option } of features) {
            if (!test.query[option] || test.want !== undefined) continue;
            const partition = getPartition(test.query.region).name;
            const without = new Map(limits).set(partition, { ...limits.get(partition), [name]: false });
            const answer = answerTest(test, createResolve(limits));
            const isMended = answer !== undefined && answerTest(test, createResolve(without)) === undefined;
            if (isMended) limits.set(partition, without.get(partition)!);
        }
    }
    return limits;
}

function countFeatures({ query }: EndpointTest): number {
    return features.filter(({ option }) => query[option]).length;
}

/** For instance `dual-stack in aws-iso`. */
export function printLimits(limits: Limits): string[] {
    return [...limits].flatMap(([partition, { supportsDualStack, supportsFIPS }]) => [
        ...(supportsDualStack === false ? [`dual-stack in ${partition}`] : []),
        ...(supportsFIPS === false ? [`FIPS in ${partition}`] : []),
    ]);
}
