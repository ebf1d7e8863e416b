import { programs } from "./bundled-programs.js";
import { runPrograms } from "./run-programs.js";

export default {
    /** What `workerd test` calls. */
    async test(_: unknown, { endpoint }: { endpoint: string }): Promise<void> {
        console.log(JSON.stringify(await runPrograms(programs, endpoint)));
    },
};
