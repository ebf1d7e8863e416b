import { describe, expect, it } from "vitest";
import { createFaultInjector } from "../../../../src/local/faults/fault-injector.js";
import { parseFaultRules } from "../../../../src/local/faults/fault-rules.js";
import { createThrottle } from "../../../../src/local/faults/throttle.js";
import { Fault } from "../../../../src/runtime/index.js";
import { refusalOf } from "../../../support/local-core.js";

/** Which of a thousand requests a rule for a quarter of them strikes. */
function strike(seed: string): boolean[] {
    const injector = createFaultInjector(seed, [{ probability: 0.25, drop: "before" }]);
    return Array.from({ length: 1000 }, () => injector.inject("GetUser") !== undefined);
}

describe("a rule", () => {
    it("strikes every request unless it names an operation", () => {
        const { inject } = createFaultInjector("s", [{ operation: "GetUser", status: 503 }]);
        expect(inject("GetUser")?.fault).toMatchObject({ status: 503 });
        expect(inject("ListUsers")).toBeUndefined();
        expect(createFaultInjector("s", [{ latencyMs: 5 }]).inject("ListUsers")?.delayMs).toBe(5);
    });

    it("strikes the next so many requests", () => {
        const injector = createFaultInjector("s", [{ next: 2, error: "ThrottlingException" }]);
        expect([1, 2, 3].map(() => injector.inject("GetUser")?.fault?.code)).toEqual([
            "ThrottlingException",
            "ThrottlingException",
            undefined,
        ]);
        expect(injector.list()).toEqual([{ next: 0, error: "ThrottlingException" }]);
    });

    it("answers with a message, unless the model gives the error none", () => {
        const { inject } = createFaultInjector("s", [{ next: 1, error: "ThrottlingException" }, { status: 503 }]);
        expect([1, 2].map(() => inject("GetUser")!.fault!.message)).toEqual(["", "A fault that was asked for."]);
    });

    it("strikes a share of the requests, the same ones for the same seed", () => {
        expect(strike("1").filter(Boolean).length).toBeGreaterThan(200);
        expect(strike("1").filter(Boolean).length).toBeLessThan(300);
        expect(strike("1")).toEqual(strike("1"));
        expect(strike("1")).not.toEqual(strike("2"));
    });

    it("delays by its latency, and by its jitter at most more", () => {
        const { inject } = createFaultInjector("s", [{ latencyMs: 100, jitterMs: 10 }]);
        const delays = Array.from({ length: 500 }, () => inject("GetUser")!.delayMs);
        expect(Math.min(...delays)).toBe(100);
        expect(Math.max(...delays)).toBe(110);
    });

    it("counts if it is the first that strikes", () => {
        const { inject } = createFaultInjector("s", [{ next: 1, status: 500 }, { status: 503 }]);
        expect([inject("GetUser")!.fault!.status, inject("GetUser")!.fault!.status]).toEqual([500, 503]);
    });

    it.each([
        { given: {}, want: /^faults must be a list/ },
        { given: [1], want: /^faults\[0\] must be an object/ },
        { given: [{ cat: 1 }], want: /^faults\[0\]\.cat is not known; known are operation, / },
        { given: [{ toString: 1 }], want: /toString is not known/ },
        {
            given: [{}, { operation: "GetCat" }],
            want: /^faults\[1\]\.operation must be the name of an operation, for instance GetUser, is "GetCat"/,
        },
        { given: [{ operation: "toString" }], want: /operation must be/ },
        { given: [{ probability: 1.1 }], want: /probability must be a number from 0 to 1, is 1\.1/ },
        { given: [{ next: -1 }], want: /next must be a whole number/ },
        { given: [{ latencyMs: 0.5 }], want: /latencyMs must/ },
        { given: [{ latencyMs: 3e9 }], want: /latencyMs must be a whole number from 0 to 1000000000, is 3000000000/ },
        { given: [{ jitterMs: "1" }], want: /jitterMs must/ },
        { given: [{ jitterMs: 1e9 + 1 }], want: /jitterMs must/ },
        { given: [{ error: "No Such" }], want: /error must/ },
        { given: [{ status: 200 }], want: /status must be a status from 400 to 599/ },
        { given: [{ drop: "now" }], want: /drop must/ },
        { given: [{ truncate: 1 }], want: /truncate must/ },
    ])("is refused: $given", ({ given, want }) => {
        expect(() => parseFaultRules(given)).toThrow(want);
        expect(() => parseFaultRules(given)).toThrow(TypeError);
    });
});

describe("createThrottle", () => {
    it("lets a burst through, and then so many a second", () => {
        let nowMs = 0;
        const take = createThrottle({ requestsPerSecond: 2, burst: 3 }, () => nowMs);
        const count = () => {
            for (let taken = 0; ; taken++) {
                try {
                    take();
                } catch {
                    return taken;
                }
            }
        };
        const counts = [0, 499, 1, 1000, 60_000].map((ms) => {
            nowMs += ms;
            return count();
        });
        expect(counts).toEqual([3, 0, 1, 2, 3]);
        expect(refusalOf(take)).toMatchObject({ code: "ThrottlingException", message: "" });
    });

    // The hour made the bucket owe thousands of requests.
    it("goes on when the clock is set back", () => {
        let nowMs = 0;
        const take = createThrottle({ requestsPerSecond: 1, burst: 2 }, () => nowMs);
        take();
        nowMs = -3_600_000;
        expect(take).not.toThrow();
        expect(take).toThrow(Fault);
        nowMs += 1000;
        expect(take).not.toThrow();
    });

    it("lets one through at once, however few a second", () => {
        const take = createThrottle({ requestsPerSecond: 0.1 }, () => 0);
        expect(take).not.toThrow();
        expect(refusalOf(take).code).toBe("ThrottlingException");
    });

    it.each([{ requestsPerSecond: 0 }, { requestsPerSecond: Number.NaN }, { requestsPerSecond: 1, burst: 0 }])(
        "refuses %j",
        (options) => {
            expect(() => createThrottle(options, () => 0)).toThrow(/^throttle: /);
        },
    );
});
