import type { Operation, Service } from "../../service.js";
import { toWaiterMethodName } from "../names.js";
import { printDoc, width } from "../print.js";
import { printReturn, printSignature } from "./print-function.js";
import { toCommandName, toPaginatorName, toSdkName } from "./sdk-names.js";

/** Prints how to page: with which client. */
export function printPaginationType(service: Service): string {
    const name = toSdkName(service);
    const head = `export interface ${name}PaginationConfiguration extends SdkPaginationConfiguration`;
    return `${printDoc(["How to page."])}${head}<${name}Client> {}\n`;
}

/** Prints the function that pages through a list. */
export function printPaginator(operation: Operation, service: Service): string {
    const command = toCommandName(operation);
    const parameters = [
        `config: ${toSdkName(service)}PaginationConfiguration`,
        `input: ${command}Input`,
        "options?: SdkCallOptions",
    ];
    const pages = `{ operation: operations.${operation.name}, Command: ${command} }`;
    return [
        printDoc([`Every page of ${operation.name}.`]),
        printSignature(`export function ${toPaginatorName(operation)}`, parameters, `SdkPaginator<${command}Output> {`),
        printReturn("sdkPaginate", [pages, "config", "input", "options"]),
        "}\n",
    ].join("");
}

/** Prints the functions of an operation's waiters: one that throws, and the SDK's older one, whose every end is a result. */
export function printWaiters(operation: Operation, service: Service): string {
    const command = toCommandName(operation);
    const parameters = [`config: SdkWaiterConfiguration<${toSdkName(service)}Client>`, `input: ${command}Input`];
    return operation.waiters
        .flatMap((waiter) => {
            const name = toWaiterMethodName(waiter.name);
            const members = [
                "service: own.service",
                `operation: "${operation.name}"`,
                `waiter: "${waiter.name}"`,
                `Command: ${command}`,
            ];
            const print = (own: string, run: string, doc: readonly string[]) =>
                [
                    printDoc(doc),
                    printSignature(`export function ${own}`, parameters, "Promise<SdkWaiterResult> {"),
                    printWait(run, members),
                    "}\n",
                ].join("");
            return [
                print(name, "sdkWaitUntil", [waiter.documentation, `Polls ${operation.name}.`]),
                print(name.replace("waitUntil", "waitFor"), "sdkWaitFor", [`@deprecated Use ${name}.`]),
            ];
        })
        .join("\n");
}

/** As prettier breaks a call that ends with an object. */
function printWait(run: string, members: readonly string[]): string {
    const flat = `    return ${run}(config, input, { ${members.join(", ")} });\n`;
    if (flat.length <= width + 1) return flat;
    return `    return ${run}(config, input, {\n${members.map((member) => `        ${member},\n`).join("")}    });\n`;
}
