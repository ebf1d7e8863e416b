import { MissingLibrariesError } from "../libraries.js";
import { type Jmespath, parseJmespath } from "../jmespath/parse-jmespath.js";
import type { Comparator } from "../service.js";
import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { listUnknownMembers } from "./list-unknown-members.js";
import { getTrait, type Waitable, type WaitablePath } from "./traits.js";

type Matcher = Waitable["acceptors"][number]["matcher"];

/** Holds `@waitable` of an operation against its members and errors. */
export function validateWaiters(model: AstModel, operation: AstShape, errors: readonly ShapeId[]): string[] {
    const codes = new Set(errors.flatMap((id) => [id, id.slice(id.indexOf("#") + 1)]));
    return Object.entries(getTrait(operation, "smithy.waiters#waitable") ?? {}).flatMap(([name, { acceptors }]) =>
        acceptors.flatMap(({ matcher }) => listProblems(matcher).map((what) => `has the waiter ${name} that ${what}`)),
    );

    function listProblems(matcher: Matcher): string[] {
        const { errorType, output, inputOutput } = matcher;
        const [key, ...others] = Object.keys(matcher);
        if (others.length > 0 || !["success", "errorType", "output", "inputOutput"].includes(key ?? ""))
            return [
                `matches ${Object.keys(matcher).join(" and ") || "nothing"}, not one thing of those that Smithy has`,
            ];
        if (errorType !== undefined) return codes.has(errorType) ? [] : [`matches the unknown error ${errorType}`];
        const shapes = { input: operation.input?.target, output: operation.output?.target };
        if (output) return listPathProblems(output, (node) => listUnknownMembers(model, node, shapes.output));
        return inputOutput ? listPathProblems(inputOutput, (node) => listUnknownMembers(model, node, shapes)) : [];
    }
}

const comparators: ReadonlySet<string> = new Set<Comparator>([
    "stringEquals",
    "booleanEquals",
    "allStringEquals",
    "anyStringEquals",
]);

function listPathProblems(
    { path, comparator, expected }: WaitablePath,
    listUnknown: (node: Jmespath) => readonly string[],
): string[] {
    const isExpectable = comparator !== "booleanEquals" || expected === "true" || expected === "false";
    return [
        ...listPaths().map((what) => `matches the path ${path}, which ${what}`),
        ...(comparators.has(comparator) ? [] : [`compares by ${comparator}, which Smithy has not`]),
        ...(isExpectable ? [] : [`expects ${expected} of ${comparator}, which knows true and false`]),
    ];

    function listPaths(): string[] {
        try {
            return listUnknown(parseJmespath(path)).map((member) => `asks for the unknown member ${member}`);
        } catch (error) {
            if (error instanceof MissingLibrariesError) throw error;
            return [(error as Error).message];
        }
    }
}
