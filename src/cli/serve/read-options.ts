import { readFile } from "node:fs/promises";
import { describeReadProblem } from "../../../scripts/command/describe-read-problem.js";
import type { FaultRule, LocalState } from "../../local/index.js";
import { describeJsonProblem } from "../describe-json-problem.js";
import { OptionError } from "./option-error.js";

/**
 * Reads the file that `--seed-file` names. Whether it is a state, the service says.
 *
 * @throws OptionError that quotes nothing of the file.
 */
export async function readSeedFile(path: string): Promise<LocalState> {
    return (await readJson(`--seed-file ${path}`, path)) as LocalState;
}

/**
 * Reads the value of `--faults`: JSON, or a file that has it. Whether it is rules, the service says.
 *
 * @throws OptionError that quotes nothing of a file.
 */
export async function readFaults(given: string): Promise<FaultRule[]> {
    const isJson = /^\s*[[{]/.test(given);
    const rules = isJson ? parseJson("--faults", given) : await readJson(`--faults ${given}`, given);
    return rules as FaultRule[];
}

async function readJson(option: string, path: string): Promise<unknown> {
    try {
        return parseJson(option, await readFile(path, "utf8"));
    } catch (error) {
        if (error instanceof OptionError) throw error;
        throw new OptionError(`${option}: ${describeReadProblem(error)}.`, { cause: error });
    }
}

function parseJson(option: string, text: string): unknown {
    try {
        return JSON.parse(text);
    } catch (error) {
        const hint = option === "--faults" ? ` Quote it for the shell, for instance --faults '[{"status":503}]'.` : "";
        throw new OptionError(`${option} is not JSON: ${describeJsonProblem(text, error as Error)}.${hint}`, {
            cause: error,
        });
    }
}
