import { useMocks } from "./msw.js";
import { programs } from "./node-programs.js";
import { runPrograms } from "./run-programs.js";

// No await at the top: it is also compiled to CommonJS.
void main();

async function main(): Promise<void> {
    console.log(JSON.stringify(await runPrograms({ ...programs, "./msw": useMocks }, process.argv[2]!)));
    // On Deno a channel of MSW, opened where it is imported, keeps the process alive.
    if ("Deno" in globalThis) process.exit();
}
