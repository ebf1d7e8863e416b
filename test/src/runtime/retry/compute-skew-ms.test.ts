import { describe, expect, it } from "vitest";
import { computeSkewMs } from "../../../../src/runtime/retry/compute-skew-ms.js";

const signedMs = Date.UTC(2024, 0, 31, 12);
const at = (offsetMs: number) => new Date(signedMs + offsetMs).toUTCString();
const minute = 60_000;

describe("computeSkewMs", () => {
    it.each([
        { name: "a code that speaks of time", code: "RequestTimeTooSkewed", date: at(10 * minute), want: 10 * minute },
        { name: "a clock that is behind", code: "RequestExpired", date: at(-10 * minute), want: -10 * minute },
        { name: "such a code and a small skew", code: "RequestInTheFuture", date: at(1000), want: 1000 },
        {
            name: "a wrong signature far off",
            code: "InvalidSignatureException",
            date: at(5 * minute),
            want: 5 * minute,
        },
        { name: "a wrong signature near by", code: "SignatureDoesNotMatch", date: at(minute), want: undefined },
        { name: "another code", code: "AccessDeniedException", date: at(10 * minute), want: undefined },
        { name: "no code", code: undefined, date: at(10 * minute), want: undefined },
        { name: "no date", code: "RequestExpired", date: undefined, want: undefined },
        { name: "a date that is none", code: "RequestExpired", date: "soon", want: undefined },
    ])("makes $want of $name", ({ code, date, want }) => {
        expect(computeSkewMs(code, date, signedMs)).toBe(want);
    });
});
