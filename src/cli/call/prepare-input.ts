import { shapes } from "../../../generated/shapes.gen.js";
import { findRow } from "../../runtime/validation/shapes.js";
import type { CallCommandOptions } from "../call-options.js";
import type { NamedOperation } from "../find-operation.js";
import { listProblems } from "./list-problems.js";
import type { Input } from "./read-input.js";

/** An input that can be sent, or what is wrong with it, for people. */
export type Prepared = { readonly input: Input } | { readonly problem: string };

interface PrepareOptions extends Pick<CallCommandOptions, "all" | "maxItems"> {
    /** How the user starts the command. */
    readonly command: string;
}

/** Fills in what a list of all pages need not be told, and holds an input against the model. */
export function prepareInput(
    operation: NamedOperation,
    given: Input,
    { all, maxItems = Infinity, command }: PrepareOptions,
): Prepared {
    const { name } = operation;
    const page = findPageSize(operation);
    // Who wants all pages does not care how large they are.
    const input = all && page ? { [page.member]: Math.min(page.max, maxItems), ...given } : given;
    const problems = listProblems(`${name}Input`, input);
    if (problems.length === 0) return { input };
    return {
        problem: [
            `${name} cannot be sent with this input:`,
            ...problems.map((problem) => `  ${problem}`),
            ...(page && !(page.member in input) ? ["To list all, whatever the size of a page, add --all."] : []),
            `To see what it takes, run: ${command} describe ${name}`,
        ].join("\n"),
    };
}

/** The member that says how many items a page may have, where it must be given, and how many that are at most. */
function findPageSize({ name, paginated }: NamedOperation): { member: string; max: number } | undefined {
    const { members = {}, required = [] } = findRow(shapes, `${name}Input`);
    const member = paginated?.pageSize;
    if (member === undefined || !required.includes(member)) return undefined;
    const { max } = findRow(shapes, members[member]!);
    return max === undefined ? undefined : { member, max };
}
