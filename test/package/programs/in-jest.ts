/** Tests of a user in Jest, which loads no ES modules, and so no generator. */
import { mockCommands } from "./mock-commands.js";
import { useMocks } from "./msw.js";
import { programs } from "./without-generator.js";

declare function test(title: string, run: () => void | Promise<void>): void;

const tests = {
    ...programs,
    async "./aws-sdk"(endpoint: string) {
        await programs["./aws-sdk"](endpoint);
        await mockCommands();
    },
    "./msw": useMocks,
};
for (const [subpath, run] of Object.entries(tests)) test(subpath, () => run(process.env["ENDPOINT"]!));
