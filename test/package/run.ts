import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A developer's own settings must not reach the programs. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("AWS_")));

/** How to run a command. */
export interface RunOptions {
    readonly cwd?: string;
    /** Variables beside those of this process. */
    readonly env?: Readonly<Record<string, string>>;
    /** Lines on stderr that are no warnings. @default none */
    readonly progress?: RegExp;
}

/** Gives what a command prints. @throws Error with all of it if it fails, warns, or takes more than a minute. */
export async function run(
    command: string,
    args: readonly string[],
    { cwd = process.cwd(), env = {}, progress }: RunOptions = {},
): Promise<string> {
    const line = [command, ...args].join(" ");
    const options = { cwd, env: { ...environment, ...env }, timeout: 60_000 };
    const { stdout, stderr } = await execute(command, [...args], options).catch(
        (error: Error & { stdout: string; stderr: string }) => {
            throw new Error(`${line} failed:\n${error.message}\n${error.stdout}`, { cause: error });
        },
    );
    const warnings = stderr.split("\n").filter((text) => text !== "" && !progress?.test(text));
    if (warnings.length > 0) throw new Error(`${line} warned:\n${warnings.join("\n")}`);
    return stdout;
}
