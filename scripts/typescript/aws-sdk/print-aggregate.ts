import type { Operation, Service } from "../../service.js";
import { toWaiterMethodName } from "../names.js";
import { printDoc } from "../print.js";
import { printParameter, toDeprecationDoc } from "../print-type.js";
import { printReturn, printSignature } from "./print-function.js";
import { computeSdkMethodNames, toCommandName, toPaginatorName, toSdkName } from "./sdk-names.js";

/** Prints the class with a method for each operation, paginator and waiter. */
export function printAggregate(service: Service): string {
    const sdkName = toSdkName(service);
    const names = computeSdkMethodNames(service);
    const methods = [
        ...[...names.operations].map(([operation, method]) => printMethod(operation, method)),
        ...[...names.paginators].map(([operation, method]) => printPaginatorMethod(operation, method, sdkName)),
        ...service.operations.flatMap((operation) =>
            operation.waiters.map((waiter) => {
                const call = { method: names.waiters.get(waiter)!, waiter: toWaiterMethodName(waiter.name) };
                return printWaiterMethod(operation, call, sdkName);
            }),
        ),
    ];
    const doc = [service.documentation, toDeprecationDoc(service.deprecated)];
    return `${printDoc(doc)}export class ${sdkName} extends ${sdkName}Client {\n${methods.join("\n")}}\n`;
}

/** With a promise and with a callback. */
function printMethod(operation: Operation, method: string): string {
    const command = toCommandName(operation);
    const { args, given } = printArgs(operation);
    const optional = isOptional(operation) ? `args?: ${command}Input` : args;
    const callback = `cb: SdkCallback<${command}Output>`;
    const result = `Promise<${command}Output>`;
    return [
        printDoc([`Sends a ${command}.`], 1),
        printSignature(method, [optional, "options?: SdkCallOptions"], `${result};`, 1),
        printSignature(method, [args, callback], "void;", 1),
        printSignature(method, [args, "options: SdkCallOptions", callback], "void;", 1),
        printSignature(method, [given, `...rest: SdkCallRest<${command}Output>`], `${result} | void {`, 1),
        printReturn("this.send", [`new ${command}(args)`, "...rest"], 2),
        "    }\n",
    ].join("");
}

function printPaginatorMethod(operation: Operation, method: string, sdkName: string): string {
    const config = `config?: Omit<${sdkName}PaginationConfiguration, "client">`;
    const result = `SdkPaginator<${toCommandName(operation)}Output>`;
    return [
        printDoc([`Sends a ${toCommandName(operation)} for each page.`], 1),
        printSignature(method, [printArgs(operation).given, config], `${result} {`, 1),
        printReturn(toPaginatorName(operation), ["{ ...config, client: this }", "args"], 2),
        "    }\n",
    ].join("");
}

/** A number is the seconds to wait. */
function printWaiterMethod(
    operation: Operation,
    { method, waiter }: { method: string; waiter: string },
    sdkName: string,
): string {
    const config = `config: number | Omit<SdkWaiterConfiguration<${sdkName}Client>, "client">`;
    const given = '{ ...(typeof config === "number" ? { maxWaitTime: config } : config), client: this }';
    return [
        printDoc([`Polls ${operation.name}; a number is the seconds to wait.`], 1),
        printSignature(method, [printArgs(operation).args, config], "Promise<SdkWaiterResult> {", 1),
        printReturn(waiter, [given, "args"], 2),
        "    }\n",
    ].join("");
}

/** The parameter, and the same with a default where nothing has to be given. */
function printArgs(operation: Operation): { args: string; given: string } {
    const type = `${toCommandName(operation)}Input`;
    return { args: `args: ${type}`, given: printParameter("args", type, operation.input) };
}

function isOptional({ input }: Operation): boolean {
    return input.members.every(({ required }) => !required);
}
