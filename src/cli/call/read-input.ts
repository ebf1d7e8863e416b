import { readFile } from "node:fs/promises";
import { describeReadProblem } from "../../../scripts/command/describe-read-problem.js";
import { UsageError } from "../../../scripts/command/parse-arguments.js";
import { parseJson } from "../../runtime/parse-json.js";
import { describeValue } from "../../runtime/validation/describe-value.js";
import { describeJsonProblem } from "../describe-json-problem.js";

export type Input = Readonly<Record<string, unknown>>;

/**
 * Reads an operation's input.
 *
 * @param given JSON, `@FILE`, or `@-` for the standard input, as is `-`; nothing is an empty object.
 * @throws UsageError that quotes nothing of what it read.
 */
export async function readInput(given: string | undefined, readStandardInput: () => Promise<string>): Promise<Input> {
    if (given === undefined) return {};
    if (given === "-" || given === "@-") return parseInput("the standard input", await readStandardInput());
    if (!given.startsWith("@")) return parseInput("--input", given);
    const path = given.slice(1);
    return parseInput(path, await readText(path));
}

async function readText(path: string): Promise<string> {
    try {
        return await readFile(path, "utf8");
    } catch (error) {
        throw new UsageError(`--input @${path}: ${describeReadProblem(error)}.`, { cause: error });
    }
}

function parseInput(place: string, text: string): Input {
    const value = parse(place, text.replace(/^\uFEFF/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Input;
    throw new UsageError(`${place} must be a JSON object, is ${describeValue(value, true)}.`);
}

function parse(place: string, text: string): unknown {
    if (text.trim() === "") throw new UsageError(`${place} is empty; it takes a JSON object.`);
    try {
        return parseJson(text);
    } catch (error) {
        const hint = place === "--input" ? ` Quote it for the shell, for instance --input '{"userId":"abc"}'.` : "";
        throw new UsageError(`${place} is not JSON: ${describeJsonProblem(text, error as Error)}.${hint}`, {
            cause: error,
        });
    }
}
