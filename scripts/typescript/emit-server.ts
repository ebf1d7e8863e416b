import type { ErrorStructure, Service } from "../service.js";
import { hasCodecs } from "./emit-codecs.js";
import { toHeaderBindings } from "./emit-operations.js";
import { printConst, printDoc, printImport, Raw } from "./print.js";

/**
 * Prints server.gen.ts: what stands in for the service needs to know of it, besides the other tables.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitServer(service: Service, runtime: string): string {
    const { name, signingName, operations, errors } = service;
    const statuses = operations.filter(({ http }) => http.code !== 200).map((one) => [one.name, one.http.code]);
    const description = {
        name,
        signingName,
        operations: new Raw("operations"),
        shapes: new Raw("shapes"),
        ...(hasCodecs(service) && { codecs: new Raw("codecs") }),
        ...(statuses.length > 0 && { statuses: Object.fromEntries(statuses) as object }),
        errors: Object.fromEntries(errors.map((error) => [error.name, toServedError(error)])),
    };
    return [
        printImport("import type", ["ServerDescription"], runtime),
        ...(hasCodecs(service) ? [printImport("import", ["codecs"], "./codecs.gen.js")] : []),
        printImport("import", ["operations"], "./operations.gen.js"),
        printImport("import", ["shapes"], "./shapes.gen.js"),
        "\n",
        printDoc(["The service as those see it who stand in for it: mocks and local services."]),
        printConst("export const server: ServerDescription", description),
    ].join("");
}

function toServedError({ status, members }: ErrorStructure): object {
    return { status, ...toHeaderBindings(members) };
}
