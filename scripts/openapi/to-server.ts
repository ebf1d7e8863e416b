import { lookUpEndpoint } from "../endpoints/look-up-endpoint.js";
import type { EndpointTable, Service } from "../service.js";

/** A region that no table names. */
const placeholder = "us-placeholder-1";

/** Regions to show the server by; where one has an endpoint of its own, the next. */
const examples = ["us-east-1", "us-east-2", "us-west-2", "eu-west-1"];
const otherwise = "eu-central-1";

/**
 * The server of a client that is asked for a region and nothing else.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function toServer({ title, endpoints: { table } }: Service): object {
    if ("reason" in table) return toOwnServer(`${title}: ${table.reason}`);
    const pattern = findUrl(table, placeholder);
    if (pattern === undefined) return toOwnServer(`${title}, which has no endpoint in most regions`);
    if (!pattern.includes(placeholder)) return { url: pattern, description: title };
    return {
        url: pattern.replaceAll(placeholder, "{region}"),
        description: `${title} in one AWS region`,
        variables: {
            region: { default: findExampleRegion(table), description: "The AWS region, for instance eu-west-1" },
        },
    };
}

/** The region to show the service by: one whose endpoint is like most others'. */
export function findExampleRegion(table: Service["endpoints"]["table"]): string {
    if ("reason" in table) return examples[0]!;
    const pattern = findUrl(table, placeholder);
    if (pattern === undefined) return examples.find((region) => findUrl(table, region)) ?? examples[0]!;
    return examples.find((region) => findUrl(table, region) === pattern.replaceAll(placeholder, region)) ?? otherwise;
}

function findUrl(table: EndpointTable, region: string): string | undefined {
    return lookUpEndpoint(table, { region, useFips: false, useDualStack: false })?.url;
}

/** A server that only its caller can name. */
export function toOwnServer(description: string): object {
    const host = { default: "localhost", description: "The host, and where it has one the port" };
    return { url: "https://{host}", description, variables: { host } };
}
