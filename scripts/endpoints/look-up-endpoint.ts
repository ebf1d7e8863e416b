import type { Endpoint, EndpointRow, EndpointTable, EndpointVariant } from "../service.js";

/** What a client asks for. */
export interface EndpointQuery {
    readonly region: string;
    readonly useFips: boolean;
    readonly useDualStack: boolean;
}

/** The endpoint for a query, or undefined where there is none. */
export type ResolveEndpoint = (query: EndpointQuery) => Endpoint | undefined;

/** What the names in braces stand for. */
export type EndpointValues = Pick<EndpointRow, "suffix" | "dualStackSuffix" | "globalRegion"> & {
    readonly region: string;
};

export const variants = {
    standard: { useFips: false, useDualStack: false },
    fips: { useFips: true, useDualStack: false },
    dualStack: { useFips: false, useDualStack: true },
    fipsDualStack: { useFips: true, useDualStack: true },
} satisfies Record<EndpointVariant, Omit<EndpointQuery, "region">>;

export const variantNames = Object.keys(variants) as EndpointVariant[];

/** Every query that a client of a region can make, by variant. */
export function listQueries(region: string): (readonly [EndpointVariant, EndpointQuery])[] {
    return variantNames.map((name) => [name, { region, ...variants[name] }] as const);
}

/** Reads a table, as the runtime does. */
export function lookUpEndpoint(table: EndpointTable, query: EndpointQuery): Endpoint | undefined {
    const { region, useFips, useDualStack } = query;
    const row = table.rows.find(({ regions }) => regions?.test(region) ?? true)!;
    const variant = variantNames.find(
        (name) => variants[name].useFips === useFips && variants[name].useDualStack === useDualStack,
    )!;
    const found = row[variant] === undefined ? table[variant] : row[variant];
    return found ? fillEndpoint(found, { ...row, region }) : undefined;
}

/** Puts values in the place of the names in braces. */
export function fillEndpoint(template: Endpoint | string, values: EndpointValues): Endpoint {
    const endpoint = typeof template === "string" ? { url: template } : template;
    return mapTexts(endpoint, (text) =>
        text.replaceAll(/\{(\w+)\}/g, (_, name: keyof EndpointValues) => String(values[name])),
    );
}

export function mapTexts(endpoint: Endpoint, map: (text: string) => string): Endpoint {
    return Object.fromEntries(
        Object.entries(endpoint).map(([key, text]: [string, string]) => [key, map(text)]),
    ) as unknown as Endpoint;
}
