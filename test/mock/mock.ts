/** `npm run mock`: Prism serves openapi.yaml until it is stopped. */
import { parseArgs } from "node:util";

const helpText = `Serves openapi.yaml with Prism on 127.0.0.1: every operation answers with its examples.

Usage: npm run mock [-- --port N] [--dynamic]

Options:
  --port N   port to listen on; 0 for a free one [default: 4010]
  --dynamic  make answers up from the schemas instead of the examples
  --help     print this

A request chooses its answer with the header Prefer: "code=404", "example=KEY" with a key of openapi.yaml, "dynamic=true".
A request needs an Authorization header; any will do.

Exit codes:
  0  stopped
  1  the port cannot be used
  2  wrong usage
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
    const options = parse(args);
    if (typeof options === "string") {
        console.error(`${options}\nFor help, run: npm run mock -- --help`);
        return 2;
    }
    if (options.help) {
        console.log(helpText.trimEnd());
        return 0;
    }
    const { port, dynamic } = options;
    // It takes a second to load, which help has no need of.
    const { startPrism } = await import("../support/prism.js");
    // Prism fails outside of any promise of ours for a path that is not percent-encoded; it can go on.
    process.on("unhandledRejection", (error) => console.error(`A request ended without an answer: ${String(error)}`));
    try {
        const { endpoint } = await startPrism("openapi.yaml", { port, dynamic });
        console.log(`Prism answers at ${endpoint}. To stop it, press Ctrl+C.`);
    } catch (error) {
        // Prism rejects with the message of an error.
        const reason = String(error).includes("EADDRINUSE") ? "is taken" : `cannot be used: ${String(error)}`;
        console.error(`Port ${port} ${reason}.\nTo listen on a free one, run: npm run mock -- --port 0`);
        return 1;
    }
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
    return 0;
}

/** What the arguments say; a text says what is wrong with them. */
function parse(args: string[]): { port: number; dynamic: boolean; help: boolean } | string {
    try {
        const { port, dynamic, help } = parseArgs({
            args,
            options: {
                port: { type: "string", default: "4010" },
                dynamic: { type: "boolean", default: false },
                help: { type: "boolean", short: "h", default: false },
            },
        }).values;
        if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
            return `--port takes a whole number from 0 to 65535, and not ${JSON.stringify(port)}.`;
        return { port: Number(port), dynamic, help };
    } catch (error) {
        return (error as Error).message;
    }
}
