import type { BoundMember, ErrorStructure, Service } from "../service.js";
import { toCodecRows } from "./emit-codecs.js";
import { toHeaderType } from "./emit-operations.js";
import { computeGetterNames } from "./names.js";
import { printConst, printDoc, printImport, printKey, Raw } from "./print.js";
import { listTypeNames, printUnion } from "./print-type.js";

/**
 * Prints errors.gen.ts: a thin class for each modelled exception, the table the runtime picks from, and a typed guard.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitErrors(service: Service, runtime: string): string {
    const { errors } = service;
    const codecs = toCodecRows(service);
    const classes = errors.map((error) => printClass(error, new Set(Object.keys(codecs[error.name] ?? {}))));
    const uses = (name: string) => classes.some((text) => text.includes(`${name}(`));
    const imports = [
        ...(uses("decodeHeader") ? ["decodeHeader"] : []),
        "isServiceError as isServiceErrorOfAnyService",
        ...(uses("parseHeader") ? ["parseHeader"] : []),
        ...(uses("parsePrefixHeaders") ? ["parsePrefixHeaders"] : []),
        ...(errors.length > 0 ? ["ServiceError"] : []),
        "type ServiceErrorGuard",
    ];
    const table = Object.fromEntries(errors.map(({ name, className }) => [name, new Raw(className)]));
    return [
        [
            printImport("import", imports, runtime),
            ...(uses("decodeHeader") ? [printImport("import", ["codecs"], "./codecs.gen.js")] : []),
            printTypeImport(errors),
        ].join(""),
        ...classes,
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

function printClass(error: ErrorStructure, coded: ReadonlySet<string>): string {
    const { name, className, documentation, status, retryable, throttling } = error;
    const facts = `Status ${status}${retryable ? "; retried" : ""}.`;
    const retry = `    static readonly retry = "${throttling ? "throttling" : "transient"}";\n`;
    const lines = [
        `${retryable ? retry : ""}    override readonly name = ${JSON.stringify(name)};\n`,
        ...[...computeGetterNames(error)].map(([member, getter]) =>
            printGetter(error, member, { getter, isCoded: coded.has(member.name) }),
        ),
    ];
    return `${printDoc([documentation, facts])}export class ${className} extends ServiceError {\n${lines.join("\n")}}\n`;
}

/** Read from the body that came, or from headers. */
function printGetter(
    error: ErrorStructure,
    member: BoundMember,
    { getter, isCoded }: { getter: string; isCoded: boolean },
): string {
    const { name, documentation, binding, target } = member;
    const type = printUnion(target, "undefined");
    const read =
        binding.location === "header"
            ? printHeaderReader(error, member, { header: binding.name, isCoded })
            : binding.location === "prefixHeaders"
              ? `parsePrefixHeaders(this.headers, ${JSON.stringify(binding.prefix)})`
              : `this.body[${JSON.stringify(name)}]`;
    // All that is read is unknown.
    const body = `        return ${read}${type === "unknown" ? "" : ` as ${type}`};\n`;
    return `${printDoc([documentation], 1)}    get ${printKey(getter)}(): ${type} {\n${body}    }\n`;
}

/** What makes a header's text what the model says it is. */
function printHeaderReader(
    error: ErrorStructure,
    member: BoundMember,
    { header, isCoded }: { header: string; isCoded: boolean },
): string {
    const [row, name, key, type] = [error.name, member.name, header, toHeaderType(member)].map((text) =>
        JSON.stringify(text),
    );
    if (!isCoded) return `parseHeader(this.headers[${key}], ${type})`;
    const facts = [`row: ${row}`, `member: ${name}`, `text: this.headers[${key}]`, `type: ${type}`];
    return `decodeHeader(codecs, {\n${facts.map((fact) => `            ${fact},\n`).join("")}        })`;
}
