import { lookUpEndpoint } from "../endpoints/look-up-endpoint.js";
import type { Service } from "../service.js";

/** A region that no table names. */
const placeholder = "us-placeholder-1";

/** Regions to show the server by; where one has an endpoint of its own, the next. */
const examples = ["us-east-1", "us-east-2", "us-west-2", "eu-west-1"];

/**
 * The server of a client that is asked for a region and nothing else.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function toServer({ title, endpoints: { table } }: Service): object {
    if ("reason" in table) return toOwnServer(`${title}: ${table.reason}`);
    const find = (region: string) => lookUpEndpoint(table, { region, useFips: false, useDualStack: false })?.url;
    const pattern = find(placeholder);
    if (pattern === undefined) return toOwnServer(`${title}, which has no endpoint in most regions`);
    if (!pattern.includes(placeholder)) return { url: pattern, description: title };
    const example = examples.find((region) => find(region) === pattern.replaceAll(placeholder, region));
    return {
        url: pattern.replaceAll(placeholder, "{region}"),
        description: `${title} in one AWS region`,
        variables: {
            region: { default: example ?? "eu-central-1", description: "The AWS region, for instance eu-west-1" },
        },
    };
}

/** A server that only its caller can name. */
export function toOwnServer(description: string): object {
    const host = { default: "localhost", description: "The host, and where it has one the port" };
    return { url: "https://{host}", description, variables: { host } };
}
