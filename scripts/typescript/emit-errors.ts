import { createBanner } from "../banner.js";
import type { BoundMember, ErrorStructure, Service, Shape } from "../service.js";
import { toHeaderType } from "./emit-operations.js";
import { computeGetterNames } from "./names.js";
import { printConst, printDoc, printImport, printKey, Raw } from "./print.js";
import { listTypeNames, printType, printUnion } from "./print-type.js";

/** errors.gen.ts: a thin class for each modelled exception, the table the runtime picks from, and a typed guard. */
export function emitErrors({ errors }: Service, runtime: string): string {
    const imports = ["isServiceError as isServiceErrorOfAnyService", "ServiceError", "type ServiceErrorGuard"];
    const table = Object.fromEntries(errors.map(({ name, className }) => [name, new Raw(className)]));
    return [
        createBanner("//") + printImport("import", imports, runtime) + printTypeImport(errors),
        ...errors.map(printClass),
        printDoc(["The class of each modelled exception, by its code."]) + printConst("export const errors", table),
        printDoc(["Tells an error of the service from any other; with a code, that very exception."]) +
            "export const isServiceError: ServiceErrorGuard<typeof errors> = isServiceErrorOfAnyService;\n",
    ].join("\n");
}

function printTypeImport(errors: readonly ErrorStructure[]): string {
    const names = errors.flatMap((error) =>
        [...computeGetterNames(error).keys()].flatMap(({ target }) => listTypeNames(target)),
    );
    return names.length === 0 ? "" : printImport("import type", [...new Set(names)].toSorted(), "./types.gen.js");
}

function printClass(error: ErrorStructure): string {
    const { name, className, documentation, status, retryable, throttling } = error;
    const facts = `Status ${status}${retryable ? "; retried" : ""}.`;
    const retry = `    static readonly retry = "${throttling ? "throttling" : "transient"}";\n`;
    const lines = [
        `${retryable ? retry : ""}    override readonly name = ${JSON.stringify(name)};\n`,
        ...[...computeGetterNames(error)].map(([member, getter]) => printGetter(member, getter)),
    ];
    return `${printDoc([documentation, facts])}export class ${className} extends ServiceError {\n${lines.join("\n")}}\n`;
}

/** Read from the body that came, or from a header. */
function printGetter({ name, documentation, binding, target }: BoundMember, getter: string): string {
    const type = printUnion(target, "undefined");
    const lines =
        binding.location === "header"
            ? [`const value = this.headers[${JSON.stringify(binding.name)}];`, `return ${printHeaderReader(target)};`]
            : [`return this.body[${JSON.stringify(name)}] as ${type};`];
    const body = lines.map((line) => `        ${line}\n`).join("");
    return `${printDoc([documentation], 1)}    get ${printKey(getter)}(): ${type} {\n${body}    }\n`;
}

/** An expression that makes a header's text what the model says it is. */
function printHeaderReader(target: Shape): string {
    const reader = headerReaders[toHeaderType(target)];
    if (listTypeNames(target).length === 0) return reader;
    return `${reader.includes(" ? ") ? `(${reader})` : reader} as ${printType(target)} | undefined`;
}

const headerReaders = {
    string: "value",
    number: "value === undefined ? undefined : Number(value)",
    boolean: 'value === undefined ? undefined : value === "true"',
    list: 'value?.split(",").map((item) => item.trim())',
};
