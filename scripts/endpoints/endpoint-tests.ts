import type { Endpoint } from "../service.js";
import type { AstShape } from "../smithy/ast.js";
import { getTrait } from "../smithy/traits.js";
import type { EndpointQuery, ResolveEndpoint } from "./look-up-endpoint.js";
import type { KnownParameters } from "./parameters.js";
import { isSameEndpoint, toEndpoint } from "./to-endpoint.js";

/** One of the model's own endpoint tests. */
export interface EndpointTest {
    /** Its place among the tests, from 1, and its words. */
    readonly title: string;
    /** The region is empty where the test has none that a client would take. */
    readonly query: EndpointQuery;
    /** An endpoint of the caller's own. */
    readonly endpoint?: string;
    /** Undefined where an error is expected. */
    readonly want: Endpoint | undefined;
}

/** The tests of a model that are about nothing but what clients have, and how many there are beside them. */
export function listEndpointTests(
    service: AstShape,
    known: KnownParameters,
): { readonly tests: readonly EndpointTest[]; readonly skipped: number } {
    const cases = getTrait(service, "smithy.rules#endpointTests")?.testCases ?? [];
    const ownName = getTrait(service, "aws.auth#sigv4")?.name;
    const tests = cases.flatMap(({ documentation, params = {}, expect }, i): EndpointTest[] => {
        const given = Object.entries(params).map(([name, value]) => [known.get(name), value] as const);
        if (given.some(([meaning]) => meaning === undefined)) return [];
        const { region: name, useFips = false, useDualStack = false, endpoint } = Object.fromEntries(given) as Given;
        const region = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name ?? "") ? name! : "";
        const { url, properties } = expect.endpoint ?? {};
        const want = url === undefined ? undefined : toEndpoint(url, properties?.authSchemes, ownName);
        // Some rules can do without a region. A client cannot: it has to sign for one.
        if (region === "" && endpoint === undefined && want !== undefined) return [];
        const title = `${i + 1} (${documentation ?? JSON.stringify(params)})`;
        const query = { region, useFips, useDualStack };
        return [{ title, query, ...(endpoint !== undefined && { endpoint }), want }];
    });
    return { tests, skipped: cases.length - tests.length };
}

type Given = Partial<EndpointQuery> & { readonly endpoint?: string };

/** The tests that expect something else than a client does with these endpoints, one message each. */
export function listTestProblems(tests: readonly EndpointTest[], resolve: ResolveEndpoint): string[] {
    return tests.flatMap((test) => {
        const got = answerTest(test, resolve);
        if (isSameEndpoint(got, test.want, test.query.region)) return [];
        return [`has the endpoint test ${test.title}, which expects ${print(test.want)}: it gets ${print(got)}`];
    });
}

/** What a client does with a test: an endpoint of the caller's own takes the place of all others, and has no variants. */
export function answerTest({ query, endpoint }: EndpointTest, resolve: ResolveEndpoint): Endpoint | undefined {
    if (endpoint !== undefined) {
        const isRefused = query.useFips || query.useDualStack || !URL.canParse(endpoint);
        return isRefused ? undefined : toEndpoint(endpoint);
    }
    return query.region === "" ? undefined : resolve(query);
}

function print(endpoint: Endpoint | undefined): string {
    if (endpoint === undefined) return "an error";
    const { url, signingName, signingRegion } = endpoint;
    const signature = [signingName, signingRegion].filter((name) => name !== undefined).join(" in ");
    return signature === "" ? url : `${url} signed for ${signature}`;
}
