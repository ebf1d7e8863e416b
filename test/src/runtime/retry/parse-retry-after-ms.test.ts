import { describe, expect, it } from "vitest";
import { parseRetryAfterMs } from "../../../../src/runtime/retry/parse-retry-after-ms.js";

const now = Date.UTC(2024, 0, 31, 12);

describe("parseRetryAfterMs", () => {
    it.each([
        { name: "nothing", given: {}, want: undefined },
        { name: "seconds", given: { "retry-after": "3" }, want: 3000 },
        { name: "a date to come", given: { "retry-after": "Wed, 31 Jan 2024 12:00:07 GMT" }, want: 7000 },
        { name: "a date gone by", given: { "retry-after": "Wed, 31 Jan 2024 11:00:00 GMT" }, want: 0 },
        { name: "milliseconds of AWS's own", given: { "x-amz-retry-after": "1500" }, want: 1500 },
        { name: "both", given: { "x-amz-retry-after": "1500", "retry-after": "3" }, want: 1500 },
        { name: "AWS's own gone wrong", given: { "x-amz-retry-after": "-1", "retry-after": "3" }, want: 3000 },
        { name: "what is neither", given: { "retry-after": "soon" }, want: undefined },
    ])("makes $want of $name", ({ given, want }) => {
        expect(parseRetryAfterMs(given, now)).toBe(want);
    });
});
