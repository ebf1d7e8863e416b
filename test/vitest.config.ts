import { defineConfig } from "vitest/config";

export default defineConfig({
    root: `${import.meta.dirname}/..`,
    // Imports of the package by its name, and of #transport and #crypto, lead to src/ and not to a stale build.
    resolve: { conditions: ["finspace-data-source"] },
    ssr: {
        resolve: { conditions: ["finspace-data-source", "node"], externalConditions: ["finspace-data-source", "node"] },
    },
    test: {
        include: ["test/**/*.test.ts"],
        reporters: ["default", "./test/support/count-reporter.ts"],
        // A busy machine is no failure.
        testTimeout: 60_000,
        // A snapshot that is not there is a failure; `-u` writes it.
        update: process.argv.includes("-u") ? "all" : "none",
        env: {
            // A developer's own settings must not reach the tests.
            AWS_ACCESS_KEY_ID: "",
            AWS_SECRET_ACCESS_KEY: "",
            AWS_SESSION_TOKEN: "",
            AWS_REGION: "",
            AWS_DEFAULT_REGION: "",
            AWS_ENDPOINT_URL: "",
            AWS_ENDPOINT_URL_FINSPACE_DATA: "",
            AWS_MAX_ATTEMPTS: "",
            AWS_USE_FIPS_ENDPOINT: "",
            AWS_USE_DUALSTACK_ENDPOINT: "",
        },
    },
});
