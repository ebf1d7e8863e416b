import { describe, expect, it } from "vitest";
import { computeTable } from "../../../scripts/endpoints/compute-table.js";
import {
    type EndpointQuery,
    listQueries,
    lookUpEndpoint,
    type ResolveEndpoint,
} from "../../../scripts/endpoints/look-up-endpoint.js";
import { getPartition, partitions } from "../../../scripts/endpoints/partitions.js";
import type { Endpoint, EndpointTable } from "../../../scripts/service.js";
import { resolveEndpoint } from "../../../src/runtime/endpoint.js";

/** A service with one endpoint in each region. */
const regional: ResolveEndpoint = ({ region, useFips, useDualStack }) =>
    useFips || useDualStack ? undefined : { url: `https://s.${region}.${getPartition(region).dnsSuffix}` };

/** A service with one endpoint in each partition. */
const global: ResolveEndpoint = (query) => {
    const { dnsSuffix, implicitGlobalRegion } = getPartition(query.region);
    return regional(query) && { url: `https://s.${dnsSuffix}`, signingRegion: implicitGlobalRegion };
};

const last = { suffix: "amazonaws.com" };
const china = { regions: /^cn-\w+-\d+$/, suffix: "amazonaws.com.cn" };

function except(special: Record<string, ReturnType<ResolveEndpoint>>): ResolveEndpoint {
    return (query) => (query.region in special ? regional(query) && special[query.region] : regional(query));
}

describe("computeTable", () => {
    it("says once what all partitions share, and leaves out rows that say what the last one says", () => {
        const table = computeTable(regional, []);
        expect(table).toMatchObject({ standard: "https://s.{region}.{suffix}" });
        expect(Object.keys(table)).toEqual(["standard", "rows"]);
        expect(table.rows[0]).toEqual(china);
        expect(table.rows.at(-1)).toEqual(last);
        expect(table.rows.some(({ regions }) => regions?.test("us-gov-west-1"))).toBe(false);
    });

    it("needs one row for a service that is in one place", () => {
        const same = { url: "https://s.example/path", signingRegion: "us-west-2" };
        const want = { standard: same, fips: same, dualStack: same, fipsDualStack: same, rows: [{}] };
        expect(computeTable(() => same, ["us-west-2"])).toEqual(want);
    });

    it("names a partition's region once, for the URL and the signature", () => {
        const table = computeTable(global, ["aws-cn-global"]);
        expect(table.standard).toEqual({ url: "https://s.{suffix}", signingRegion: "{globalRegion}" });
        expect(table.rows[0]).toEqual({
            regions: /^(aws-cn-global|cn-\w+-\d+)$/,
            suffix: "amazonaws.com.cn",
            globalRegion: "cn-northwest-1",
        });
        expect(table.rows.at(-1)).toEqual({ ...last, globalRegion: "us-east-1" });
    });

    it("marks what a partition has none of", () => {
        const resolve = except({ "cn-placeholder-1": undefined });
        expect(computeTable(resolve, []).rows[0]).toEqual({ regions: china.regions, standard: null });
    });

    it("tells the endpoint of a partition that does not follow the others", () => {
        const resolve = except({ "us-placeholder-1": { url: "https://own.us-placeholder-1.example" } });
        expect(computeTable(resolve, []).rows.at(-1)).toEqual({ standard: "https://own.{region}.example" });
    });

    it.each([
        { name: "joined", given: ["us-east-1", "ca-west-1"], want: /^(us-east-1|ca-west-1)$/ },
        { name: "before the partition that would claim it", given: ["cn-north-1"], want: /^cn-north-1$/ },
    ])("has a row for regions that go their own way, $name", ({ given, want }) => {
        const special = Object.fromEntries(given.map((region) => [region, { url: `https://${region}.example` }]));
        const { rows } = computeTable(except(special), [...given, "eu-west-1"]);
        expect(rows.slice(0, 2)).toEqual([{ regions: want, standard: "https://{region}.example" }, china]);
    });

    it("keeps a region's row that says what the last one says before the partition that claims it", () => {
        const special = ["us-placeholder-1", "cn-north-1"].map((region) => [
            region,
            { url: `https://${region}.example` },
        ]);
        const table = computeTable(except(Object.fromEntries(special)), ["cn-north-1"]);
        const query = { region: "cn-north-1", useFips: false, useDualStack: false };
        expect(lookUpEndpoint(table, query)).toEqual({ url: "https://cn-north-1.example" });
    });

    it.each([
        { name: "regional", resolve: regional },
        { name: "global", resolve: global },
        { name: "special", resolve: except({ "eu-west-1": { url: "https://x.example", signingName: "x" } }) },
    ])("is read alike by generator and runtime: $name", ({ resolve }) => {
        const table = computeTable(resolve, ["eu-west-1"]);
        const regions = ["eu-west-1", ...partitions.map(({ placeholder }) => placeholder)];
        const queries = regions.flatMap((region) => listQueries(region).map(([, query]) => query));
        const wanted = queries.map(resolve);
        expect(queries.map((query) => lookUpEndpoint(table, query))).toEqual(wanted);
        expect(queries.map((query) => resolveAtRunTime(table, query))).toEqual(wanted);
    });
});

/** What the runtime gives, without what goes without saying. */
function resolveAtRunTime(table: EndpointTable, query: EndpointQuery): Endpoint | undefined {
    try {
        const { endpoint, signingRegion, signingName } = resolveEndpoint(table, query);
        return {
            url: endpoint.href.replace(/\/$/, ""),
            ...(signingRegion !== query.region && { signingRegion }),
            ...(signingName !== undefined && { signingName }),
        };
    } catch {
        return undefined;
    }
}
