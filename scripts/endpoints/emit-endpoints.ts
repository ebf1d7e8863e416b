import { createBanner } from "../banner.js";
import type { Service } from "../service.js";
import { printConst, printDoc, printImport } from "../typescript/print.js";
import { partitions } from "./partitions.js";

/**
 * endpoints.gen.ts: the service's endpoints by partition, after AWS's standard pattern.
 *
 * @see https://smithy.io/2.0/aws/aws-endpoints-region.html#aws-endpoints-standardregionalendpoints-trait
 */
export function emitEndpoints({ endpointPrefix }: Service, runtime: string): string {
    const rows = partitions.map(({ id, regions, dnsSuffix, dualStackDnsSuffix }) => ({
        partition: id,
        regions,
        standard: `https://${endpointPrefix}.{region}.${dnsSuffix}`,
        fips: `https://${endpointPrefix}-fips.{region}.${dnsSuffix}`,
        dualStack: `https://${endpointPrefix}.{region}.${dualStackDnsSuffix}`,
        fipsDualStack: `https://${endpointPrefix}-fips.{region}.${dualStackDnsSuffix}`,
    }));
    return [
        createBanner("//"),
        printImport("import type", ["EndpointTable"], runtime),
        "\n",
        printDoc(["Endpoints by partition. A region that no partition claims takes the first row."]),
        printConst("export const endpoints: EndpointTable", rows),
    ].join("");
}
