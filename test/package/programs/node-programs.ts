import { compareTwoModels } from "./models.js";
import { loadBothWays } from "./one-instance.js";
import { programs as withoutGenerator } from "./without-generator.js";

/** What programs on Node, Deno and Bun use of the package without any optional peer. */
export const programs = {
    ...withoutGenerator,
    async "./aws-sdk"(endpoint: string) {
        await withoutGenerator["./aws-sdk"](endpoint);
        await loadBothWays();
    },
    "./generate": compareTwoModels,
};
