import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../../src/cli/call/describe-failure.js";
import type { Connection } from "../../../../src/cli/call/connect.js";
import { RequestTimeoutError, ServiceError } from "../../../../src/runtime/index.js";

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

    it("escapes what a terminal would take for a command", () => {
        const clear = "\u001b[2J";
        const details = { operation: "GetUser", status: 400, attempts: 1, headers: {}, body: { reason: `r${clear}` } };
        const texts = { code: `c${clear}`, message: `m${clear}\nn`, requestId: "i\u009b2J" };
        const error = new ServiceError({ ...details, ...texts });
        expect(describeFailure(error, "GetUser", connection)!.message).toBe(
            String.raw`GetUser: c\u{1b}[2J (status 400): m\u{1b}[2J\nn` +
                "\n" +
                String.raw`reason: r\u{1b}[2J` +
                "\n" +
                String.raw`request id: i\u{9b}2J`,
        );
    });
});
