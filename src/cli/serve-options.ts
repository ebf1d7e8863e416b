import { parseArguments, UsageError } from "../../scripts/command/parse-arguments.js";
import type { AuthMode, Transition } from "../local/index.js";
import { toWholeNumber } from "./option-values.js";

/** What `serve` is asked to do. */
export interface ServeOptions {
    readonly port: number;
    readonly host: string;
    /** File that keeps the data; undefined for memory alone. */
    readonly data: string | undefined;
    /** File with the state to begin with. */
    readonly seedFile: string | undefined;
    readonly seed: string | undefined;
    readonly auth: AuthMode;
    readonly region: string | undefined;
    /** Rules as JSON, or a file that has them. */
    readonly faults: string | undefined;
    readonly throttle: number | undefined;
    readonly transitions: Transition;
    readonly cors: boolean;
    readonly quiet: boolean;
}

const options = {
    port: { type: "string", short: "p", default: "4570" },
    host: { type: "string", default: "127.0.0.1" },
    data: { type: "string" },
    "seed-file": { type: "string" },
    seed: { type: "string" },
    auth: { type: "string", default: "check" },
    region: { type: "string" },
    faults: { type: "string" },
    throttle: { type: "string" },
    transitions: { type: "string", default: "immediate" },
    "no-cors": { type: "boolean", default: false },
    quiet: { type: "boolean", short: "q", default: false },
    help: { type: "boolean", short: "h", default: false },
} as const;

/** @throws UsageError */
export function parseServeOptions(args: readonly string[]): ServeOptions | "help" {
    const { values: given } = parseArguments({ args: [...args], options });
    if (given.help) return "help";
    for (const name of ["host", "data", "seed-file", "region", "faults"] as const)
        if (given[name] === "") throw new UsageError(`--${name} is empty.`);
    const { host, data, seed, region, faults, quiet } = given;
    return {
        port: toWholeNumber("port", given.port, { most: 65_535 }),
        host,
        data,
        seedFile: given["seed-file"],
        seed,
        auth: toAuth(given.auth),
        region,
        faults,
        throttle:
            given.throttle === undefined
                ? undefined
                : toWholeNumber("throttle", given.throttle, { least: 1, most: 1_000_000 }),
        transitions: toTransition(given.transitions),
        cors: !given["no-cors"],
        quiet,
    };
}

function toAuth(text: string): AuthMode {
    if (text === "off" || text === "check" || text === "strict") return text;
    throw new UsageError(`--auth takes off, check or strict, not ${text}.`);
}

function toTransition(text: string): Transition {
    if (text === "immediate") return text;
    const [, amount, unit] = /^(\d+)(ms|s|reads?)$/.exec(text) ?? [];
    const count = Number(amount) * (unit === "s" ? 1000 : 1);
    if (Number.isSafeInteger(count)) return unit === "ms" || unit === "s" ? { afterMs: count } : { afterReads: count };
    throw new UsageError(
        `--transitions takes immediate, a time such as 500ms or 2s, or a count such as 3reads; not ${text}.`,
    );
}
