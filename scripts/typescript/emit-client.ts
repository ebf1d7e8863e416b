import type { BoundMember, ListShape, Location, MapShape, Operation, Service, Waiter } from "../service.js";
import { hasCodecs } from "./emit-codecs.js";
import { findItems } from "./find-items.js";
import { computeMethodNames } from "./names.js";
import { printConst, printDoc, printImport, Raw, width } from "./print.js";
import { isStream, listTypeNames, printElement, printParameter, toDeprecationDoc } from "./print-type.js";

/** What the runtime has for what not every service needs; a later one's headers stand above an earlier one's. */
const bindingNames: readonly (readonly [name: string, isNeeded: (operation: Operation) => boolean])[] = [
    ["payloadBinding", (operation) => hasMember(operation, "payload", ({ target }) => !isStream(target))],
    ["streamBinding", (operation) => hasMember(operation, "payload", ({ target }) => isStream(target))],
    ["unsignedPayloadBinding", ({ unsignedPayload }) => unsignedPayload],
    ["prefixHeadersBinding", (operation) => hasMember(operation, "prefixHeaders")],
    ["headerBinding", (operation) => hasMember(operation, "header")],
    ["ownEndpointBinding", ({ ownEndpoint }) => ownEndpoint !== undefined],
    ["hostPrefixBinding", ({ hostPrefix }) => hostPrefix !== undefined],
    ["compressionBinding", ({ compressible }) => compressible],
    // Of what is sent, and so after the compression.
    ["checksumBinding", ({ checksumRequired }) => checksumRequired],
    ["queryParamsBinding", (operation) => hasMember(operation, "queryParams")],
];

function hasMember(
    { input, output }: Operation,
    location: Location,
    isSuch: (member: BoundMember) => boolean = () => true,
): boolean {
    return [...input.members, ...output.members].some((m) => m.binding.location === location && isSuch(m));
}

/**
 * Prints client.gen.ts: the client class, a method for each operation. It imports the other generated files.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitClient(service: Service, runtime: string): string {
    const { operations, documentation, deprecated, name, sdkId, signingName } = service;
    const inputs = operations.flatMap((operation) => [`${operation.name}Input`, `${operation.name}Output`]);
    const items = operations.map(findItems).filter((list) => list !== undefined);
    const names = computeMethodNames(service);
    const waiters = operations.flatMap((operation) =>
        operation.waiters.map((waiter) => printWaiter(operation, waiter, service, names.get(waiter)!)),
    );
    const types = [...new Set([...inputs, ...items.flatMap(listTypeNames)])].toSorted();
    const bindings = bindingNames.filter(([, isNeeded]) => operations.some(isNeeded)).map(([binding]) => binding);
    const description = {
        name,
        sdkId,
        signingName,
        endpoints: new Raw("endpoints"),
        errors: new Raw("errors"),
        sensitive: new Raw("sensitive"),
        ...(waiters.length > 0 && {
            loadWaiters: new Raw('() => import("./waiters.gen.js").then(({ waiters }) => waiters)'),
        }),
        loadShapes: new Raw('() => import("./shapes.gen.js").then(({ shapes }) => shapes)'),
        ...(hasCodecs(service) && { codecs: new Raw("codecs") }),
        ...(bindings.length > 0 && { bindings: bindings.map((binding) => new Raw(binding)) }),
    };
    return [
        printImport(
            "import",
            [
                "type ApiClient",
                ...(operations.some((operation) => !findItems(operation)) ? ["type CallOptions"] : []),
                "Client",
                "type ClientOptions",
                ...(items.length > 0 ? ["type ListCall", "type ListOptions"] : []),
                "type ServiceDescription",
                ...(waiters.length > 0 ? ["type WaitOptions"] : []),
                ...bindings.toSorted(),
            ],
            runtime,
        ),
        ...(hasCodecs(service) ? [printImport("import", ["codecs"], "./codecs.gen.js")] : []),
        printImport("import", ["endpoints"], "./endpoints.gen.js"),
        printImport("import", ["errors"], "./errors.gen.js"),
        printImport("import type", ["paths"], "./openapi.gen.js"),
        printImport("import", ["operations"], "./operations.gen.js"),
        printImport("import", ["sensitive"], "./sensitive.gen.js"),
        printImport("import type", types, "./types.gen.js"),
        "\n",
        printDoc(["What clients of the service know of it."]),
        printConst("export const service", description, "ServiceDescription"),
        "\n",
        printDoc([documentation, toDeprecationDoc(deprecated)]),
        `export class ${name} extends Client {\n`,
        "    /** @throws TypeError if an option is missing or not what it should be; the message names it. */\n",
        "    constructor(options: ClientOptions = {}) {\n",
        "        super(service, options);\n",
        "    }\n\n",
        printDoc(["The same API through openapi-fetch: by path and method, over the same signed pipeline."], 1),
        "    get api(): ApiClient<paths> {\n        return this.createApi<paths>();\n    }\n\n",
        [...operations.map((operation) => printMethod(operation, service, names.get(operation)!)), ...waiters].join(
            "\n",
        ),
        "}\n",
    ].join("");
}

/** What deprecates the whole service is said once, on the class. */
function printMethod(operation: Operation, service: Service, method: string): string {
    const { name, documentation, errors } = operation;
    const items = findItems(operation);
    const item = items && printItem(items);
    const result = item === undefined ? `Promise<${name}Output>` : `ListCall<${name}Output, ${item}>`;
    const options = `options?: ${item === undefined ? "Call" : "List"}Options`;
    const head = printHead(method, [printInput(operation), options], result);
    const thrown = errors.map((error) => `@throws {${error.className}}`).join("\n");
    const body = `        return this.${item === undefined ? "call" : "list"}(operations.${name}, input, options);\n`;
    return `${printDoc([documentation, thrown, printDeprecation(operation, service)], 1)}${head}${body}    }\n`;
}

/** Where an error is the success, there may be no output to return. */
function printWaiter(operation: Operation, waiter: Waiter, service: Service, method: string): string {
    const { name, documentation, acceptors } = waiter;
    const output = `${operation.name}Output`;
    const isError = acceptors.some(
        ({ state, matcher }) =>
            state === "success" && ("errorType" in matcher || ("success" in matcher && !matcher.success)),
    );
    const returned = isError ? "@returns the last output; undefined if every poll ended in an error.\n" : "";
    const parameters = [printInput(operation), `options?: WaitOptions<${output}>`];
    const result = `Promise<${output}${isError ? " | undefined" : ""}>`;
    const head = printHead(method, parameters, result);
    const tags = `${returned}@throws {WaiterError}`;
    const doc = [documentation, `Polls ${operation.name}.`, tags, printDeprecation(operation, service)];
    return `${printDoc(doc, 1)}${head}        return this.wait(operations.${operation.name}, "${name}", input, options);\n    }\n`;
}

function printInput({ name, input }: Operation): string {
    return printParameter("input", `${name}Input`, input);
}

function printDeprecation({ deprecated }: Operation, service: Service): string {
    return service.deprecated === undefined ? toDeprecationDoc(deprecated) : "";
}

function printHead(method: string, parameters: readonly string[], result: string): string {
    const flat = `    ${method}(${parameters.join(", ")}): ${result} {\n`;
    if (flat.length <= width + 1) return flat;
    return `    ${method}(\n${parameters.map((parameter) => `        ${parameter},\n`).join("")}    ): ${result} {\n`;
}

/** The type of one of the items; those of a map are its entries. */
function printItem(items: ListShape | MapShape): string {
    return items.kind === "list"
        ? printElement(items.member, items.sparse)
        : `[key: string, value: ${printElement(items.value, items.sparse)}]`;
}
