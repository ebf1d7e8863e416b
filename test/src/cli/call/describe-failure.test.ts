import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../../src/cli/call/describe-failure.js";
import type { Connection } from "../../../../src/cli/call/connect.js";
import { RequestTimeoutError } from "../../../../src/runtime/index.js";

const connection: Connection = {
    isMadeUp: false,
    hint: undefined,
    clientOptions: { region: "us-east-1" },
};

describe("describeFailure", () => {
    it.each([
        { limit: "timeoutMs", want: "GetUser: not answered within --timeout, 2 s (attempt 1)." },
        { limit: "attemptTimeoutMs", want: "GetUser: not answered within 2 s (attempt 1)." },
    ] as const)("names $limit as the command does", ({ limit, want }) => {
        const error = new RequestTimeoutError({ operation: "GetUser", attempts: 1, limit, ms: 2000 });
        expect(describeFailure(error, "GetUser", connection)).toEqual({ message: want, code: 1 });
    });
});
