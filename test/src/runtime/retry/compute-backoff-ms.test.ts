import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeBackoffMs } from "../../../../src/runtime/retry/compute-backoff-ms.js";
import { seed } from "../../../support/seed.js";

const reasons = fc.constantFrom("transient" as const, "throttling" as const);
const attempts = fc.integer({ min: 1, max: 5000 });
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("computeBackoffMs", () => {
    it.each([
        { name: "the first transient failure", given: ["transient", 1, 0.5] as const, want: 25 },
        { name: "the third transient failure", given: ["transient", 3, 0.5] as const, want: 100 },
        { name: "the first throttling", given: ["throttling", 1, 0.5] as const, want: 500 },
        { name: "the fourth throttling", given: ["throttling", 4, 0.5] as const, want: 4000 },
        { name: "a throttling beyond the cap", given: ["throttling", 6, 0.5] as const, want: 10_000 },
        { name: "no luck at all", given: ["throttling", 1, 0] as const, want: 0 },
    ])("gives $want ms to $name", ({ given: [reason, failed, random], want }) => {
        expect(computeBackoffMs(reason, failed, random)).toBe(want);
    });

    it("stays between 0 and 20 seconds", () => {
        fc.assert(
            fc.property(reasons, attempts, randoms, (reason, failed, random) => {
                const delayMs = computeBackoffMs(reason, failed, random);
                expect(delayMs).toBeGreaterThanOrEqual(0);
                expect(delayMs).toBeLessThan(20_000);
            }),
            { seed },
        );
    });

    it("never shrinks from one attempt to the next", () => {
        fc.assert(
            fc.property(reasons, attempts, randoms, (reason, failed, random) => {
                const next = computeBackoffMs(reason, failed + 1, random);
                expect(next).toBeGreaterThanOrEqual(computeBackoffMs(reason, failed, random));
            }),
            { seed },
        );
    });
});
