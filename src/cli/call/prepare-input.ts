import { shapes } from "../../../generated/shapes.gen.js";
import { findRow } from "../../runtime/validation/shapes.js";
import type { CallCommandOptions } from "../call-options.js";
import type { NamedOperation } from "../find-operation.js";
import { listProblems } from "./list-problems.js";
import type { Input } from "./read-input.js";

/** An input that can be sent, or what is wrong with it, for people. */
export type Prepared = { readonly input: Input } | { readonly problem: string };

/** Fills in what a list of all pages need not be told, and holds an input against the model. */
export function prepareInput(
    operation: NamedOperation,
    given: Input,
    options: Pick<CallCommandOptions, "all" | "maxItems">,
): Prepared {
    const { name } = operation;
    const input = { ...findPageSize(operation, options), ...given };
    const problems = listProblems(name, input);
    if (problems.length === 0) return { input };
    const lines = problems.map((problem) => `  ${problem}`);
    return {
        problem: [
            `${name} cannot be sent with this input:`,
            ...lines,
            `To see what it takes, run: finspace-data describe ${name}`,
        ].join("\n"),
    };
}

/** Where a page's size has to be given and all pages are wanted, whoever asks does not care: the largest. */
function findPageSize(
    { name, paginated }: NamedOperation,
    { all, maxItems = Infinity }: Pick<CallCommandOptions, "all" | "maxItems">,
): Input {
    const { members = {}, required = [] } = findRow(shapes, `${name}Input`);
    const { pageSize } = paginated ?? {};
    if (!all || pageSize === undefined || !required.includes(pageSize)) return {};
    const { max } = findRow(shapes, members[pageSize]!);
    return max === undefined ? {} : { [pageSize]: Math.min(max, maxItems) };
}
