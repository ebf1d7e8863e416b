import { createBanner } from "../banner.js";
import type { BoundMember, ErrorStructure, Service } from "../service.js";
import { printConst, printDoc, printImport, printKey, Raw } from "./print.js";
import { printType } from "./print-type.js";

/** errors.gen.ts: a thin class for each modelled exception, the table the runtime picks from, and a typed guard. */
export function emitErrors({ errors }: Service, runtime: string): string {
    const imports = ["isServiceError as isServiceErrorOfAnyService", "ServiceError", "type ServiceErrorGuard"];
    const table = Object.fromEntries(errors.map(({ name }) => [name, new Raw(name)]));
    return [
        createBanner("//") + printImport("import", imports, runtime),
        ...errors.map(printClass),
        printDoc(["The class of each modelled exception, by its code."]) + printConst("export const errors", table),
        printDoc(["Tells an error of the service from any other; with a code, that very exception."]) +
            "export const isServiceError: ServiceErrorGuard<typeof errors> = isServiceErrorOfAnyService;\n",
    ].join("\n");
}

function printClass({ name, documentation, status, members, retryable, throttling }: ErrorStructure): string {
    const facts = `Status ${status}${retryable ? "; retried" : ""}.`;
    const retry = `    static readonly retry = "${throttling ? "throttling" : "transient"}";\n`;
    const lines = [
        `${retryable ? retry : ""}    override readonly name = ${JSON.stringify(name)};\n`,
        ...members.filter(isExtra).map(printGetter),
    ];
    return `${printDoc([documentation, facts])}export class ${name} extends ServiceError {\n${lines.join("\n")}}\n`;
}

/** Every error has a message; the others are read from the body that came, or from a header. */
function isExtra({ name }: BoundMember): boolean {
    return name.toLowerCase() !== "message";
}

function printGetter({ name, documentation, binding, target }: BoundMember): string {
    const type = `${printType(target)} | undefined`;
    const source =
        binding.location === "header"
            ? `this.headers[${JSON.stringify(binding.name)}]`
            : `this.body[${JSON.stringify(name)}]`;
    return `${printDoc([documentation], 1)}    get ${printKey(name)}(): ${type} {\n        return ${source} as ${type};\n    }\n`;
}
