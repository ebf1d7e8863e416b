import { createRequire } from "node:module";
import { UsageError } from "../../scripts/command/parse-arguments.js";
import type { ExitCode, RunCommand, Shell } from "./command.js";

interface Command {
    readonly summary: string;
    /** Loads the command alone: none waits for what another needs. */
    readonly load: () => Promise<RunCommand>;
}

const commands: Readonly<Record<string, Command>> = {
    serve: {
        summary: "answer the FinSpace Data API on this machine",
        load: async () => (await import("./serve.js")).runServe,
    },
    call: {
        summary: "call an operation, and print what it answers",
        load: async () => (await import("./call.js")).runCall,
    },
    describe: {
        summary: "say what an operation does, takes and answers; or list them all",
        load: async () => (await import("./describe.js")).runDescribe,
    },
    generate: {
        summary: "make openapi.yaml and a typed client from a Smithy model",
        load: async () => {
            const { runGenerate } = await import("../../scripts/command/run-generate.js");
            return (args, shell) => runGenerate(args, { command: `${shell.command} generate`, terminal: shell });
        },
    },
    changes: {
        summary: "compare two Smithy models: what changed, and what it breaks",
        load: async () => {
            const { runChanges } = await import("../../scripts/command/run-changes.js");
            return (args, shell) => runChanges(args, { command: `${shell.command} changes`, terminal: shell });
        },
    },
};

/**
 * Runs the command that the arguments name.
 *
 * @returns the exit code; an error that is not the user's is thrown.
 */
export async function runCli([name, ...args]: readonly string[], shell: Shell): Promise<ExitCode> {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
        shell.print(printHelp(shell.command));
        return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "-v") {
        shell.print(readVersion());
        return 0;
    }
    try {
        const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
        if (!command)
            throw new UsageError(`There is no command ${name}; there are ${Object.keys(commands).join(", ")}.`);
        const run = await command.load();
        return await run(args, shell);
    } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const known = Object.hasOwn(commands, name) ? ` ${name}` : "";
        shell.warn(`${error.message}\nFor help, run: ${shell.command}${known} --help`);
        return 2;
    }
}

function printHelp(command: string): string {
    const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
    return `Usage: ${command} COMMAND [options]

Commands:
${list.join("\n")}

Each command takes --help. --version prints the version.

To begin, in one terminal and in another:
  ${command} serve
  ${command} call ListUsers --all --endpoint-url http://127.0.0.1:4570

Exit codes:
  0  done
  1  it cannot be done, for a reason that is printed
  2  wrong usage
  What else there is, the help of a command says.`;
}

/** The package's, which it finds by its own name: its place is another one before it is built. */
function readVersion(): string {
    const { version } = createRequire(import.meta.url)("finspace-data/package.json") as { version: string };
    return version;
}
