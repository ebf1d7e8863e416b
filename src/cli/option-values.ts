import { UsageError } from "../../scripts/command/parse-arguments.js";

/** Both included. */
interface Range {
    /** @default 0 */
    readonly least?: number;
    readonly most: number;
}

/** @throws UsageError that names the option. */
export function toWholeNumber(option: string, text: string, { least = 0, most }: Range): number {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, not ${text}.`);
}

/** @throws UsageError that names the option. */
export function toChoice<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    throw new UsageError(`--${option} takes ${choices.join(" or ")}, not ${text}.`);
}
