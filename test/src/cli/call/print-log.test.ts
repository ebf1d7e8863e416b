import { expect, it } from "vitest";
import { printAttempt, printRetry } from "../../../../src/cli/call/print-log.js";

const attempt = { operation: "GetUser", attempt: 1, status: 503 } as const;

it("escapes what a terminal would take for a command, in codes and headers", () => {
    expect(printRetry({ ...attempt, delayMs: 100, reason: "transient", code: "c\u001b[2J" })).toBe(
        String.raw`GetUser: attempt 1 failed with c\u{1b}[2J (transient); again in 0.1 s`,
    );
    const text = printAttempt({
        ...attempt,
        durationMs: 5,
        error: undefined,
        method: "GET",
        url: "https://example.com/user/a",
        requestHeaders: {},
        responseHeaders: { server: "s\u009b2J" },
    });
    expect(text).toMatch(/^<   server: s\\u\{9b\}2J$/m);
});
