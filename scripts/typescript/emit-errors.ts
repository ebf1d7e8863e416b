import { createBanner } from "../banner.js";
import { type BoundMember, type ErrorStructure, type Service, toTimestampFormat } from "../service.js";
import { toHeaderType } from "./emit-operations.js";
import { computeGetterNames } from "./names.js";
import { printConst, printDoc, printImport, printKey, Raw } from "./print.js";
import { listTypeNames, printUnion } from "./print-type.js";

/**
 * Prints errors.gen.ts: a thin class for each modelled exception, the table the runtime picks from, and a typed guard.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitErrors({ errors }: Service, runtime: string): string {
    const imports = [
        "isServiceError as isServiceErrorOfAnyService",
        ...(errors.some(hasHeader) ? ["parseHeader"] : []),
        "ServiceError",
        "type ServiceErrorGuard",
    ];
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

function hasHeader(error: ErrorStructure): boolean {
    return [...computeGetterNames(error).keys()].some(({ binding }) => binding.location === "header");
}

/** Read from the body that came, or from a header. */
function printGetter(member: BoundMember, getter: string): string {
    const { name, documentation, binding, target } = member;
    const type = printUnion(target, "undefined");
    const lines =
        binding.location === "header"
            ? printHeaderReader(member, binding.name, type)
            : [`return this.body[${JSON.stringify(name)}] as ${type};`];
    const body = lines.map((line) => `        ${line}\n`).join("");
    return `${printDoc([documentation], 1)}    get ${printKey(getter)}(): ${type} {\n${body}    }\n`;
}

/** Statements that make a header's text what the model says it is. */
function printHeaderReader(member: BoundMember, header: string, type: string): string[] {
    const read = `parseHeader(this.headers[${JSON.stringify(header)}], ${JSON.stringify(toHeaderType(member))})`;
    if (member.target.kind !== "timestamp") return [`return ${read} as ${type};`];
    const isSeconds = toTimestampFormat(member, "header") === "epoch-seconds";
    const value = isSeconds ? "(value as number) * 1000" : "value as string";
    return [`const value = ${read};`, `return value === undefined ? undefined : new Date(${value});`];
}
