import type { Endpoint, EndpointRow, EndpointTable, EndpointVariant } from "../service.js";
import {
    type EndpointValues,
    fillEndpoint,
    listQueries,
    lookUpEndpoint,
    mapTexts,
    type ResolveEndpoint,
    variantNames,
    variants,
} from "./look-up-endpoint.js";
import { getPartition, partitions } from "./partitions.js";
import { isSameEndpoint } from "./to-endpoint.js";

type Common = Omit<EndpointTable, "rows">;

/** A row with the sources of the expressions that match its regions. */
interface Row extends Omit<EndpointRow, "regions"> {
    readonly regions: readonly string[];
}

/**
 * Puts the endpoints of a service into a table: templates that most partitions follow, a row for each partition, and
 * before them rows for regions that go their own way.
 *
 * @param regions that may go their own way; rules are not asked for others by name.
 */
export function computeTable(resolve: ResolveEndpoint, regions: readonly string[]): EndpointTable {
    const common = computeCommon(resolve);
    const rows = partitions.map((partition) => toRow(common, resolve, partition.placeholder, partition.regions));
    const table = { ...common, rows: joinRows(rows) };
    const own = regions
        .filter((region) =>
            listQueries(region).some(
                ([, query]) => !isSameEndpoint(lookUpEndpoint(table, query), resolve(query), region),
            ),
        )
        .map((region) => toRow(common, resolve, region, region));
    return { ...common, rows: joinRows([...own, ...rows]) };
}

/** Of each variant the template that most partitions have; of two as frequent, that of the last partition. */
function computeCommon(resolve: ResolveEndpoint): Common {
    const templates = variantNames.flatMap((name) => {
        const texts = partitions.flatMap(({ placeholder: region }) => {
            const endpoint = resolve({ region, ...variants[name] });
            return endpoint === undefined ? [] : [JSON.stringify(toTemplate(endpoint, region))];
        });
        const count = (text: string) => texts.filter((other) => other === text).length;
        const best = texts.toReversed().toSorted((a, b) => count(b) - count(a))[0];
        return best === undefined ? [] : [[name, simplify(JSON.parse(best) as Endpoint)] as const];
    });
    return Object.fromEntries(templates);
}

/** What is to be said of a region, or of a partition by a region of it, beside the common templates. */
function toRow(common: Common, resolve: ResolveEndpoint, region: string, regions: string): Row {
    const values = listValues(region);
    const used = new Set<string>();
    const own = listQueries(region).flatMap(([name, query]): [EndpointVariant, Endpoint | string | null][] => {
        const template = common[name];
        const endpoint = resolve(query);
        if (endpoint === undefined) return template === undefined ? [] : [[name, null]];
        if (template === undefined || !isSameEndpoint(fillEndpoint(template, values), endpoint, region)) {
            return [[name, simplify(toRegional(endpoint, region))]];
        }
        for (const [, value] of JSON.stringify(template).matchAll(/\{(\w+)\}/g)) used.add(value!);
        return [];
    });
    const said = Object.entries(values).filter(([name]) => name !== "region" && used.has(name));
    return { regions: [regions], ...Object.fromEntries(said), ...Object.fromEntries(own) };
}

/** Joins rows that say the same. The last one takes what the others leave and need not name its regions. */
function joinRows(rows: readonly Row[]): EndpointRow[] {
    const joined = new Map<string, Row>();
    for (const row of rows) {
        const key = toKey(row);
        joined.set(key, { ...row, regions: [...(joined.get(key)?.regions ?? []), ...row.regions] });
    }
    const { regions: _, ...last } = rows.at(-1)!;
    joined.delete(toKey(rows.at(-1)!));
    return [...[...joined.values()].map(({ regions, ...row }) => ({ regions: toRegExp(regions), ...row })), last];
}

/** What a row says; the region that its partition claims too must stay before that partition. */
function toKey({ regions, ...row }: Row): string {
    const isClaimed = regions.some((region) => partitions.some((other) => toRegExp([other.regions]).test(region)));
    return JSON.stringify({ isClaimed, ...row });
}

function toRegExp(sources: readonly string[]): RegExp {
    return new RegExp(sources.length === 1 ? `^${sources[0]}$` : `^(${sources.join("|")})$`);
}

function listValues(region: string): EndpointValues {
    const { dnsSuffix, dualStackDnsSuffix, implicitGlobalRegion } = getPartition(region);
    return { region, suffix: dnsSuffix, dualStackSuffix: dualStackDnsSuffix, globalRegion: implicitGlobalRegion };
}

/** An endpoint with a name in braces for the region, and for what its partition says. */
function toTemplate(endpoint: Endpoint, region: string): Endpoint {
    const { suffix, dualStackSuffix, globalRegion } = listValues(region);
    return mapTexts(toRegional(endpoint, region), (text) =>
        text
            .split(/([./])/)
            .map((part) => (part === globalRegion ? "{globalRegion}" : part))
            .join("")
            .replace(`.${dualStackSuffix}`, ".{dualStackSuffix}")
            .replace(`.${suffix}`, ".{suffix}"),
    );
}

/** An endpoint with `{region}` for the region, which is also what a signature is made for unless it is said. */
function toRegional({ signingRegion, ...endpoint }: Endpoint, region: string): Endpoint {
    const regional = mapTexts(endpoint, (text) => text.replaceAll(region, "{region}"));
    return signingRegion === undefined || signingRegion === region ? regional : { ...regional, signingRegion };
}

function simplify(endpoint: Endpoint): Endpoint | string {
    return Object.keys(endpoint).length === 1 ? endpoint.url : endpoint;
}
