import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAmzDate, toCredentialScope, toStringToSign } from "../../../../src/runtime/sigv4/string-to-sign.js";
import { timesMs } from "../../../support/http-arbitraries.js";
import { seed } from "../../../support/seed.js";

describe("toAmzDate", () => {
    it.each([
        { name: "the beginning of the epoch", given: 0, want: "19700101T000000Z" },
        { name: "a moment, its milliseconds dropped", given: 1_440_938_160_999, want: "20150830T123600Z" },
        { name: "a leap day", given: Date.UTC(2024, 1, 29, 23, 59, 59), want: "20240229T235959Z" },
        { name: "the last year of four digits", given: Date.UTC(9999, 11, 31), want: "99991231T000000Z" },
    ])("writes $name", ({ given, want }) => {
        expect(toAmzDate(given)).toBe(want);
    });

    it("names the second it is given", () => {
        fc.assert(
            fc.property(timesMs, (timeMs) => {
                const text = toAmzDate(timeMs).replace(
                    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
                    "$1-$2-$3T$4:$5:$6Z",
                );
                expect(Date.parse(text)).toBe(timeMs - (timeMs % 1000));
            }),
            { seed },
        );
    });
});

describe("toCredentialScope", () => {
    it("joins day, region and service", () => {
        expect(toCredentialScope("20150830T123600Z", "us-east-1", "iam")).toBe("20150830/us-east-1/iam/aws4_request");
    });
});

describe("toStringToSign", () => {
    it("puts algorithm, time, scope and hash below one another", () => {
        expect(toStringToSign("20150830T123600Z", "20150830/us-east-1/iam/aws4_request", "f536975d")).toBe(
            "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\nf536975d",
        );
    });
});
