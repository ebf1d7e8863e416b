import ts from "typescript";
import { Client, ServiceError } from "finspace-data/runtime";
import { describe, expect, it } from "vitest";
import { allocateNames } from "../../../scripts/typescript/allocate-names.js";
import { toTypeName } from "../../../scripts/typescript/names.js";
import { clientMembers, errorMembers, reservedTypeNames } from "../../../scripts/typescript/reserved-names.js";
import { compile } from "../../support/compile.js";

const objectMembers = Object.getOwnPropertyNames(Object.prototype);

function allocate(names: readonly string[], taken: readonly string[] = []): string[] {
    const wanted = names.map((name, i) => [i, name] as const);
    return [...allocateNames(wanted, { taken: new Set(taken), toKeys: (name) => [name.toLowerCase()] }).values()];
}

describe("allocateNames", () => {
    it.each([
        { name: "all their own", given: ["A", "B"], want: ["A", "B"] },
        { name: "an underscore to what is taken", given: ["A", "B"], taken: ["a"], want: ["A_", "B"] },
        { name: "the first of equals its own", given: ["A", "a", "A"], want: ["A", "a_", "A__"] },
        { name: "no name away that is another's own", given: ["A", "A", "A_"], want: ["A", "A__", "A_"] },
    ])("gives $name", ({ given, taken, want }) => {
        expect(allocate(given, taken)).toEqual(want);
    });
});

describe("toTypeName", () => {
    it.each([
        { given: "Thing", want: "Thing" },
        { given: "thing", want: "Thing" },
        { given: "__listOf__string", want: "__listOf__string" },
        { given: "Record", want: "Record_" },
        { given: "record", want: "Record_" },
        { given: "ServiceError", want: "ServiceError_" },
    ])("calls $given $want", ({ given, want }) => {
        expect(toTypeName(given)).toBe(want);
    });
});

/** The generator imports nothing of the runtime, so its lists are held against it here. */
describe("reserved names", () => {
    const files = ["client", "endpoints", "errors", "operations", "sensitive", "types", "waiters"].flatMap((name) => [
        `generated/${name}.gen.ts`,
        `test/fixtures/gallery/generated/${name}.gen.ts`,
    ]);
    const program = compile(Object.fromEntries(files.map((name) => [name, ts.sys.readFile(name)!])));
    const checker = program.getTypeChecker();

    it("have every type that generated files import from the runtime", () => {
        const imports = files.flatMap((name) => {
            const text = ts.sys.readFile(name)!;
            return [...text.matchAll(/import (?:type )?\{([^}]*)\} from "(?:finspace-data\/runtime|\.\.\/src)/g)];
        });
        const names = imports.flatMap(([, list]) => list!.match(/\b[A-Z]\w*/g) ?? []);
        expect(names).toEqual(expect.arrayContaining(["ApiClient", "ServiceError", "SensitiveTable"]));
        expect(names.filter((name) => !reservedTypeNames.has(name))).toEqual([]);
    });

    it("have every type of the library that generated files name", () => {
        const named = new Set<string>();
        const collect = (node: ts.Node): void => {
            const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
            const isGlobal = symbol?.declarations?.some((declaration) =>
                program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
            );
            if (isGlobal && symbol?.name === node.getText() && /^[A-Z]/.test(symbol.name)) named.add(symbol.name);
            node.forEachChild(collect);
        };
        for (const name of files) collect(program.getSourceFile(`${process.cwd()}/${name}`)!);
        expect([...named]).toEqual(expect.arrayContaining(["Promise", "Record", "Uint8Array"]));
        expect([...named].filter((name) => !reservedTypeNames.has(name))).toEqual([]);
    });

    it("have no input nor output, which are named after operations", () => {
        expect([...reservedTypeNames].filter((name) => /(?:Input|Output)$/.test(name))).toEqual([]);
    });

    it("have every member of a client", () => {
        const members = [...objectMembers, ...Object.getOwnPropertyNames(Client.prototype), "api"];
        expect(members.filter((name) => !clientMembers.has(name))).toEqual([]);
    });

    it("have every member of an error", () => {
        const details = { code: "", message: "", operation: "", attempts: 1, status: 400, requestId: "" };
        const error = new ServiceError({ ...details, headers: {}, body: {} });
        const own = [error, ServiceError.prototype, Error.prototype].flatMap((object) =>
            Object.getOwnPropertyNames(object),
        );
        expect([...objectMembers, ...own, "cause"].filter((name) => !errorMembers.has(name))).toEqual([]);
    });
});
