import type { Service } from "../../service.js";
import { printDoc, printImport } from "../print.js";
import { toDeprecationDoc } from "../print-type.js";
import { printAggregate } from "./print-aggregate.js";
import { printCommand } from "./print-command.js";
import { printExceptions, printService } from "./print-exceptions.js";
import { printPaginationType, printPaginator, printWaiters } from "./print-lists-and-waiters.js";
import { printSdkTypes } from "./print-sdk-types.js";
import { toCommandName, toSdkName } from "./sdk-names.js";

/** What the file may import from the runtime. */
const runtimeNames = [
    "type CallOptions",
    "type OneOf",
    "type SdkCallback",
    "type SdkCallOptions",
    "type SdkCallRest",
    "SdkClient",
    "type SdkClientConfig",
    "SdkCommand",
    "type SdkExceptionOptions",
    "type SdkMetadataBearer",
    "sdkPaginate",
    "type SdkPaginationConfiguration",
    "type SdkPaginator",
    "type SdkResolvedConfig",
    "type SdkService",
    "SdkServiceException",
    "sdkWaitFor",
    "sdkWaitUntil",
    "type SdkWaiterConfiguration",
    "type SdkWaiterResult",
    "type StreamingBlob",
];

/**
 * Prints aws-sdk.gen.ts: the API under the names and in the manner of the AWS SDK for JavaScript v3. The client of
 * client.gen.ts does the work.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitAwsSdk(service: Service, runtime: string): string {
    const { operations } = service;
    const paginated = operations.filter((operation) => operation.paginated);
    const body = [
        printExceptions(service),
        printSdkTypes(service),
        printService(service),
        printClient(service),
        ...operations.map((operation) => printCommand(operation, service)),
        printServiceTypes(service),
        printAggregate(service),
        ...(paginated.length > 0 ? [printPaginationType(service)] : []),
        ...paginated.map((operation) => printPaginator(operation, service)),
        ...operations.filter(({ waiters }) => waiters.length > 0).map((operation) => printWaiters(operation, service)),
        printBases(),
    ].join("\n");
    const used = runtimeNames.filter((name) => new RegExp(`\\b${name.replace("type ", "")}\\b`).test(body));
    return [
        printImport("import", used, runtime),
        'import * as own from "./client.gen.js";\n',
        ...(paginated.length > 0 ? [printImport("import", ["operations"], "./operations.gen.js")] : []),
        'import type * as types from "./types.gen.js";\n',
        "\n",
        body,
    ].join("");
}

function printClient(service: Service): string {
    const name = `${toSdkName(service)}Client`;
    return [
        printDoc(["Configuration of the client."]),
        `export interface ${name}Config extends SdkClientConfig {}\n`,
        printDoc(["The same, by the SDK's other name."]),
        `export type ${name}ConfigType = SdkClientConfig;\n\n`,
        printDoc(["The client's configuration, every default filled in."]),
        `export interface ${name}ResolvedConfig extends SdkResolvedConfig {}\n`,
        printDoc(["The same, by the SDK's other name."]),
        `export type ${name}ResolvedConfigType = SdkResolvedConfig;\n\n`,
        printDoc([service.documentation, toDeprecationDoc(service.deprecated)]),
        `export class ${name} extends SdkClient {\n`,
        `    constructor(config: ${name}Config = {}) {\n        super(service, config);\n    }\n}\n`,
    ].join("");
}

function printServiceTypes({ operations }: Service): string {
    return (["Input", "Output"] as const)
        .map((side) => {
            const types = operations.map((operation) => `    | ${toCommandName(operation)}${side}`);
            return `${printDoc([`${side} of any command.`])}export type Service${side}Types =\n${types.join("\n")};\n`;
        })
        .join("\n");
}

/** The SDK's names of what is below all clients and commands. */
function printBases(): string {
    return "export { SdkClient as __Client, SdkCommand as $Command, type SdkMetadataBearer as __MetadataBearer };\n";
}
