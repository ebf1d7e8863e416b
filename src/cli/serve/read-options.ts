import { readFile } from "node:fs/promises";
import { describeReadProblem } from "../../../scripts/command/describe-read-problem.js";
import type { FaultRule, LocalState } from "../../local/index.js";
import { describeJsonProblem } from "../describe-json-problem.js";
import { OptionError, type OptionProblem } from "./option-error.js";

type Source = Omit<OptionProblem, "problem">;

/**
 * Reads the file that `--seed-file` names. Whether it is a state, the service says.
 *
 * @throws OptionError that quotes nothing of the file.
 */
export async function readSeedFile(path: string): Promise<LocalState> {
    return (await readJson({ option: "--seed-file", path })) as LocalState;
}

/**
 * Reads the value of `--faults`: JSON, or a file that has it. Whether it is rules, the service says.
 *
 * @throws OptionError that quotes nothing of what it read.
 */
export async function readFaults(given: string): Promise<FaultRule[]> {
    const option = "--faults";
    const rules = /^\s*[[{]/.test(given) ? parseJson({ option }, given) : await readJson({ option, path: given });
    return rules as FaultRule[];
}

async function readJson(source: Source & { readonly path: string }): Promise<unknown> {
    const text = await readFile(source.path, "utf8").catch((cause: unknown) => {
        throw new OptionError({ ...source, problem: describeReadProblem(cause) }, { cause });
    });
    return parseJson(source, text);
}

function parseJson(source: Source, text: string): unknown {
    try {
        return JSON.parse(text);
    } catch (cause) {
        const problem = `it is not JSON: ${describeJsonProblem(text, cause as Error)}`;
        throw new OptionError({ ...source, problem }, { cause });
    }
}
