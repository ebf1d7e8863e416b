import { type ChangeFormat, changeFormats } from "../changes/print-changes.js";
import { parseArguments, UsageError } from "./parse-arguments.js";

/** What to compare, and what to make of it. */
export interface ChangesOptions {
    /** A file or a git revision. */
    readonly old: string;
    /** A file or a git revision. */
    readonly new: string;
    /** The model in a revision. */
    readonly model: string | undefined;
    readonly format: ChangeFormat;
    readonly documentation: boolean;
    /** The mildest grade that makes the command fail. */
    readonly failOn: FailGrade | undefined;
}

const failGrades = ["breaking", "risky"] as const;

type FailGrade = (typeof failGrades)[number];

const options = {
    model: { type: "string" },
    format: { type: "string", default: "text" },
    "fail-on": { type: "string" },
    documentation: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Parses the arguments of the command.
 *
 * @param defaultModel that of a project which has one of its own.
 * @returns "help" where that is asked for, whatever else is.
 * @throws UsageError
 */
export function parseChangesOptions(args: readonly string[], defaultModel?: string): ChangesOptions | "help" {
    const { values, positionals } = parseArguments({ args: [...args], options, allowPositionals: true });
    const { help, model = defaultModel, format, documentation } = values;
    if (help) return "help";
    const [old = "HEAD", next = model, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`Two models can be compared, not ${positionals.length}.`);
    if (!next)
        throw new UsageError(
            positionals.length === 0
                ? "OLD and NEW are missing: two Smithy JSON AST files, or --model FILE and git revisions of it."
                : "NEW is missing: a Smithy JSON AST file, or --model and a git revision.",
        );
    return {
        old,
        new: next,
        model,
        format: toOneOf("format", changeFormats, format),
        documentation,
        failOn: values["fail-on"] === undefined ? undefined : toOneOf("fail-on", failGrades, values["fail-on"]),
    };
}

function toOneOf<Value extends string>(name: string, known: readonly Value[], given: string): Value {
    const found = known.find((value) => value === given);
    if (found === undefined) throw new UsageError(`--${name} is '${given}'; it takes ${known.join(", ")}.`);
    return found;
}
