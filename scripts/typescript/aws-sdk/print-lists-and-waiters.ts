import type { Operation, Service } from "../../service.js";
import { computeMethodNames, toWaiterMethodName } from "../names.js";
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
    const methods = computeMethodNames(service);
    const parameters = [
        `config: SdkWaiterConfiguration<${toSdkName(service)}Client>`,
        `input: ${toCommandName(operation)}Input`,
    ];
    return operation.waiters
        .flatMap((waiter) => {
            const name = toWaiterMethodName(waiter.name);
            const call = `client.${methods.get(waiter)!}(given, options)`;
            const head = `(client: own.${service.name}, given: types.${operation.name}Input, options) =>`;
            const print = (own: string, run: string, doc: readonly string[]) =>
                [
                    printDoc(doc),
                    printSignature(`export function ${own}`, parameters, "Promise<SdkWaiterResult> {"),
                    printWait(run, head, call),
                    "}\n",
                ].join("");
            return [
                print(name, "sdkWaitUntil", [waiter.documentation, `Polls ${operation.name}.`]),
                print(name.replace("waitUntil", "waitFor"), "sdkWaitFor", [`@deprecated Use ${name}.`]),
            ];
        })
        .join("\n");
}

/** As prettier breaks a call that ends with a function. */
function printWait(run: string, head: string, call: string): string {
    const start = `    return ${run}(config, input, ${head}`;
    const flat = `${start} ${call});\n`;
    if (flat.length <= width + 1) return flat;
    if (start.length <= width) return `${start}\n        ${call},\n    );\n`;
    const arrow = `        ${head} ${call},\n`;
    const broken = arrow.length <= width + 1 ? arrow : `        ${head}\n            ${call},\n`;
    return `    return ${run}(\n        config,\n        input,\n${broken}    );\n`;
}
