// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import { getMember, type Waiter } from "../src/runtime/index.js";
import { operations } from "./operations.gen.js";

/** What each waiter polls, and the states that end it, by waiter. */
export const waiters = {
    ChangesetSucceeded: {
        name: "ChangesetSucceeded",
        operation: operations.GetChangeset,
        minDelayMs: 5000,
        maxDelayMs: 60000,
        acceptors: [
            {
                state: "success",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "SUCCESS",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "FAILED",
            },
        ],
    },
    DataViewSucceeded: {
        name: "DataViewSucceeded",
        operation: operations.GetDataView,
        minDelayMs: 5000,
        maxDelayMs: 60000,
        acceptors: [
            {
                state: "success",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "SUCCESS",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "FAILED",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "CANCELLED",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "TIMEOUT",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "FAILED_CLEANUP_FAILED",
            },
        ],
    },
    DatasetSucceeded: {
        name: "DatasetSucceeded",
        operation: operations.GetDataset,
        minDelayMs: 2000,
        maxDelayMs: 30000,
        acceptors: [
            {
                state: "success",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "SUCCESS",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "FAILED",
            },
        ],
    },
    UserEnabled: {
        name: "UserEnabled",
        operation: operations.GetUser,
        minDelayMs: 2000,
        maxDelayMs: 30000,
        acceptors: [
            {
                state: "success",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "ENABLED",
            },
            {
                state: "failure",
                path: "status",
                select: (output) => getMember(output, "status"),
                comparator: "stringEquals",
                expected: "DISABLED",
            },
        ],
    },
} satisfies Record<string, Waiter>;
