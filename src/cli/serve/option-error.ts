/** What options take, for people. */
const takes = {
    "--seed-file": "It takes a file with what /_local/state of a service gives.",
    "--faults": `It takes a JSON list of rules, for instance '[{"status":503}]', or a file that has one.`,
} as const;

/** What is wrong with the value of an option. */
export interface OptionProblem {
    readonly option: keyof typeof takes;
    /** Undefined where the value is no file. */
    readonly path?: string | undefined;
    /** A sentence without an end, of the value as `it`. */
    readonly problem: string;
}

/** The service cannot start with the value of an option; the message names both, and what the option takes. */
export class OptionError extends Error {
    override readonly name = "OptionError";

    constructor({ option, path, problem }: OptionProblem, options?: ErrorOptions) {
        super(`${option}${path === undefined ? "" : ` ${path}`}: ${problem}.\n${takes[option]}`, options);
    }
}
