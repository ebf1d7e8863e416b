import type { ErrorStructure, Operation, Service } from "../service.js";
import { toCapitalized } from "./names.js";
import { printDoc, printImport, printKey } from "./print.js";
import { isStream, listTypeNames, printUnion } from "./print-type.js";

/**
 * Prints msw.gen.ts: a typed factory of a handler for each operation, all of them at once, and a stub.
 *
 * @param runtime specifier under which it imports the runtime.
 * @see https://mswjs.io/docs/concepts/request-handler
 */
export function emitMsw({ operations, errors }: Service, runtime: string): string {
    const memberTypes = errors.flatMap((error) => listMembers(error).flatMap(({ target }) => listTypeNames(target)));
    const types = operations.flatMap(({ name }) => [`${name}Input`, `${name}Output`]);
    return [
        printImport("import", ["http", "type HttpHandler"], "msw"),
        printImport(
            "import",
            [
                "createMocks",
                "createStub as createStubOfAnyService",
                "Fault as MockError",
                "type MockAnswer",
                "type MockAnswers",
                "type MockOptions",
                "type Stub",
            ],
            runtime,
        ),
        printImport("import", ["endpoints"], "./endpoints.gen.js"),
        printImport("import", ["examples"], "./examples.gen.js"),
        printImport("import", ["server"], "./server.gen.js"),
        printImport("import type", [...new Set([...types, ...memberTypes])].toSorted(), "./types.gen.js"),
        "\n",
        printDoc(["Input, output and errors of each operation."]),
        `export interface MockedOperations {\n${operations.map(printMocked).join("")}}\n\n`,
        printDoc(["Members of each modelled error."]),
        `export interface MockErrorMembers {\n${errors.map(printErrorMembers).join("")}}\n\n`,
        shared,
        ...operations.map((operation) => `\n${printFactory(operation)}`),
    ].join("");
}

const shared = `const mocks = /* @__PURE__ */ createMocks<HttpHandler>({
    server,
    endpoints,
    examples,
    toHandler: (method, url, answer) => http[method as keyof typeof http](url, ({ request }) => answer(request)),
});

/** Makes an error that a mock answers with; without a message it is told as the model's example tells it. */
export function mockError<Code extends keyof MockErrorMembers>(
    code: Code,
    members?: MockErrorMembers[Code],
): MockError<Code> {
    return new MockError(code, members);
}

/** Handlers of all operations, and one that refuses what is none of them; each answers its example unless told otherwise. */
export function handlers(answers?: MockAnswers<MockedOperations>, options?: MockOptions): HttpHandler[] {
    return mocks.handlers(answers, options);
}

/** Makes a stub: it answers the calls it was told of, in that order, and no other. */
export function createStub(options: MockOptions = {}): Stub<MockedOperations, HttpHandler> {
    return createStubOfAnyService({ mocks, server, options });
}
`;

function printMocked({ name, errors, http }: Operation): string {
    return printDoc([`Of \`${http.method} ${http.uri}\`.`], 1) + printMockedTypes(name, errors);
}

function printMockedTypes(name: string, errors: Operation["errors"]): string {
    const codes = errors.map((error) => JSON.stringify(error.name));
    const flat = `    ${name}: { input: ${name}Input; output: ${name}Output; error: ${codes.join(" | ") || "never"} };\n`;
    if (flat.length <= 121) return flat;
    const alternatives = `        error: ${codes.join(" | ")};\n`;
    const broken = `        error:\n${codes.map((code) => `            | ${code}`).join("\n")};\n`;
    const error = alternatives.length <= 121 ? alternatives : broken;
    return `    ${name}: {\n        input: ${name}Input;\n        output: ${name}Output;\n${error}    };\n`;
}

/** What no stream is; the message goes without saying. */
function listMembers({ members }: ErrorStructure): ErrorStructure["members"] {
    return members.filter(({ name, target }) => name.toLowerCase() !== "message" && !isStream(target));
}

function printErrorMembers(error: ErrorStructure): string {
    const doc = printDoc([error.documentation || `Of ${error.name}.`], 1);
    const members = ["message?: string | undefined"];
    for (const { name, target } of listMembers(error))
        members.push(`${printKey(name)}?: ${printUnion(target, "undefined")}`);
    const flat = `    ${printKey(error.name)}: { ${members.join("; ")} };\n`;
    if (flat.length <= 121) return doc + flat;
    return `${doc}    ${printKey(error.name)}: {\n${members.map((member) => `        ${member};\n`).join("")}    };\n`;
}

function printFactory({ name, http }: Operation): string {
    const doc = printDoc([`Mocks ${name}, \`${http.method} ${http.uri}\`.`]);
    const parameters = [`answer?: MockAnswer<MockedOperations["${name}"]>`, "options?: MockOptions"];
    const head = `export function handle${toCapitalized(name)}(`;
    const flat = `${head}${parameters.join(", ")}): HttpHandler {\n`;
    const broken = `${head}\n${parameters.map((parameter) => `    ${parameter},\n`).join("")}): HttpHandler {\n`;
    return `${doc}${flat.length <= 121 ? flat : broken}    return mocks.handle("${name}", answer, options);\n}\n`;
}
