// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import type { Waiter } from "../src/runtime/index.js";

/** How often each waiter polls, and the states that end it, by waiter. */
export const waiters = {
    ChangesetSucceeded: {
        name: "ChangesetSucceeded",
        minDelayMs: 5000,
        maxDelayMs: 60000,
        acceptors: [
            { state: "success", path: "status", comparator: "stringEquals", expected: "SUCCESS" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "FAILED" },
        ],
    },
    DataViewSucceeded: {
        name: "DataViewSucceeded",
        minDelayMs: 5000,
        maxDelayMs: 60000,
        acceptors: [
            { state: "success", path: "status", comparator: "stringEquals", expected: "SUCCESS" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "FAILED" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "CANCELLED" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "TIMEOUT" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "FAILED_CLEANUP_FAILED" },
        ],
    },
    DatasetSucceeded: {
        name: "DatasetSucceeded",
        minDelayMs: 2000,
        maxDelayMs: 30000,
        acceptors: [
            { state: "success", path: "status", comparator: "stringEquals", expected: "SUCCESS" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "FAILED" },
        ],
    },
    UserEnabled: {
        name: "UserEnabled",
        minDelayMs: 2000,
        maxDelayMs: 30000,
        acceptors: [
            { state: "success", path: "status", comparator: "stringEquals", expected: "ENABLED" },
            { state: "failure", path: "status", comparator: "stringEquals", expected: "DISABLED" },
        ],
    },
} satisfies Record<string, Waiter>;
