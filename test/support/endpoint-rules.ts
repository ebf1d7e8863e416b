/** Small endpoint rule sets, in the form that models have them. */

const parameters = {
    Region: { type: "String", builtIn: "AWS::Region" },
    UseFIPS: { type: "Boolean", builtIn: "AWS::UseFIPS", required: true, default: false },
    UseDualStack: { type: "Boolean", builtIn: "AWS::UseDualStack", required: true, default: false },
    Endpoint: { type: "String", builtIn: "SDK::Endpoint" },
};

export type Condition = { readonly fn: string; readonly argv: readonly unknown[]; readonly assign?: string };

/** @param more parameters, by name, beside those that every service has. */
export function createRuleSet(rules: readonly object[], more: object = {}) {
    return { version: "1.0", parameters: { ...parameters, ...more }, rules };
}

export function endpoint(url: string, authScheme?: object, ...conditions: readonly Condition[]) {
    const properties = authScheme === undefined ? {} : { authSchemes: [{ name: "sigv4", ...authScheme }] };
    return { type: "endpoint", conditions, endpoint: { url, properties, headers: {} } };
}

export function error(message: string, ...conditions: readonly Condition[]) {
    return { type: "error", conditions, error: message };
}

export function tree(conditions: readonly Condition[], ...rules: readonly object[]) {
    return { type: "tree", conditions, rules };
}

export const isSet = (name: string): Condition => ({ fn: "isSet", argv: [{ ref: name }] });
export const isTrue = (name: string): Condition => ({ fn: "booleanEquals", argv: [{ ref: name }, true] });
export const isRegion = (region: string): Condition => ({ fn: "stringEquals", argv: [{ ref: "Region" }, region] });
export const isPartition = (id: string): Condition => ({ fn: "stringEquals", argv: [getAttr("name"), id] });
const supports = (feature: string): Condition => ({ fn: "booleanEquals", argv: [getAttr(`supports${feature}`), true] });
const getAttr = (path: string) => ({ fn: "getAttr", argv: [{ ref: "P" }, path] });
const findPartition: Condition = { fn: "aws.partition", argv: [{ ref: "Region" }], assign: "P" };

/** The rules of a service with endpoints in every region, the given ones before them. */
export function createRegionalRules(name: string, ...first: readonly object[]) {
    return [
        tree(
            [isSet("Endpoint")],
            error("no FIPS of one's own", isTrue("UseFIPS")),
            error("no dual-stack of one's own", isTrue("UseDualStack")),
            endpoint("{Endpoint}"),
        ),
        tree(
            [isSet("Region"), findPartition],
            ...first,
            tree(
                [isTrue("UseFIPS"), isTrue("UseDualStack")],
                endpoint(
                    `https://${name}-fips.{Region}.{P#dualStackDnsSuffix}`,
                    undefined,
                    supports("FIPS"),
                    supports("DualStack"),
                ),
                error("not both here"),
            ),
            tree(
                [isTrue("UseFIPS")],
                endpoint(`https://${name}-fips.{Region}.{P#dnsSuffix}`, undefined, supports("FIPS")),
                error("no FIPS here"),
            ),
            tree(
                [isTrue("UseDualStack")],
                endpoint(`https://${name}.{Region}.{P#dualStackDnsSuffix}`, undefined, supports("DualStack")),
                error("no dual-stack here"),
            ),
            endpoint(`https://${name}.{Region}.{P#dnsSuffix}`),
        ),
        error("no region"),
    ];
}

/** A case of `endpointTests`: wants a URL, or an error where there is none. */
export function createTest(params: object, url?: string, authScheme?: object) {
    const properties = authScheme === undefined ? {} : { authSchemes: [{ name: "sigv4", ...authScheme }] };
    const expect = url === undefined ? { error: "as the rules say" } : { endpoint: { url, properties } };
    return { documentation: JSON.stringify(params), params, expect };
}
