import type { ErrorStructure, Service } from "../../service.js";
import { computeGetterNames } from "../names.js";
import { printConst, printDoc, printKey, Raw } from "../print.js";
import { printUnion } from "../print-type.js";
import { computeFieldNames, toSdkName } from "./sdk-names.js";

/** Prints the classes of exceptions: the service's own, and below it one for each that is modelled. */
export function printExceptions(service: Service): string {
    const base = `${toSdkName(service)}ServiceException`;
    return [
        `${printDoc(["The base of all exceptions of the service; those that the model does not know are of this class itself."])}export class ${base} extends SdkServiceException {}\n`,
        ...service.errors.map((error) => printException(error, base)),
    ].join("\n");
}

function printException(error: ErrorStructure, base: string): string {
    const { name, className, documentation, fault, retryable, throttling } = error;
    const members = [...computeFieldNames(error)];
    const fields = [
        `    override readonly name = ${JSON.stringify(name)} as const;\n`,
        `    override readonly $fault = "${fault}" as const;\n`,
        retryable ? `    override readonly $retryable = ${throttling ? "{ throttling: true }" : "{}"};\n` : "",
        ...members.map(
            ([{ documentation: doc, target }, field]) =>
                `${printDoc([doc], 1)}    ${printKey(field)}?: ${printUnion(target, "undefined")};\n`,
        ),
    ];
    const constructor = [
        `    constructor(options: SdkExceptionOptions<${className}>) {\n`,
        `        super({ name: ${JSON.stringify(name)}, $fault: "${fault}", ...options });\n`,
        ...members.map(([, field]) => `        this.${field} = options.${field};\n`),
        "    }\n",
    ];
    return [
        printDoc([documentation]),
        `export class ${className} extends ${base} {\n${fields.join("")}\n${constructor.join("")}}\n`,
    ].join("");
}

/** Prints what a client of the service is made of. */
export function printService(service: Service): string {
    const { sdkId, version, name, errors } = service;
    const rows = errors.map((error) => {
        const getters = computeGetterNames(error);
        const members = [...computeFieldNames(error)].map(([member, field]) => [field, getters.get(member)!]);
        const row = {
            Exception: new Raw(error.className),
            ...(members.length > 0 && { members: Object.fromEntries(members) as object }),
        };
        return [error.name, row];
    });
    return printConst(
        "const service",
        {
            serviceId: sdkId,
            apiVersion: version,
            Client: new Raw(`own.${name}`),
            ServiceException: new Raw(`${toSdkName(service)}ServiceException`),
            exceptions: Object.fromEntries(rows) as object,
        },
        "SdkService",
    );
}
