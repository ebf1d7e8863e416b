import type { EndpointTable, Endpoints, EndpointVariant } from "../service.js";
import { escapePattern } from "./route.js";

const variants: readonly EndpointVariant[] = ["standard", "fips", "dualStack", "fipsDualStack"];

/**
 * A pattern of the origins that a service is found at: those of its table in any region, hosts with a prefix of an
 * operation's own among them; any origin where it has no table.
 */
export function toOriginPattern(endpoints: Endpoints): string {
    if ("reason" in endpoints) return "https?://[^/]+";
    const urls = endpoints.rows.flatMap((row) => listUrls(endpoints, row));
    return `(?:${[...new Set(urls.map(toPattern))].join("|")})`;
}

function listUrls(table: EndpointTable, row: EndpointTable["rows"][number]): string[] {
    const values: Readonly<Record<string, unknown>> = { ...table, ...row };
    return variants.flatMap((variant) => {
        const found = values[variant] as EndpointTable["standard"] | null;
        if (!found) return [];
        const url = typeof found === "string" ? found : found.url;
        return [url.replace(/\{(\w+)\}/g, (text, name: string) => (name === "region" ? text : String(values[name])))];
    });
}

function toPattern(url: string): string {
    const [protocol, host] = url.split("://") as [string, string];
    const pattern = escapePattern(host).replaceAll("\\{region\\}", "[\\w-]+");
    return `${protocol}://(?:[\\w-]+\\.)*${pattern}(?::\\d+)?`;
}
