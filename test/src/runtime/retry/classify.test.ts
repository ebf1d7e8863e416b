import { describe, expect, it } from "vitest";
import { errors as modelled } from "../../../../generated/errors.gen.js";
import { ServiceError } from "../../../../src/runtime/errors.js";
import { classify } from "../../../../src/runtime/retry/classify.js";
import type { ErrorClasses } from "../../../../src/runtime/service.js";

const response = (status: number, code?: string) => ({ status, code });
const errors: ErrorClasses = { ...modelled, SlowDown: ServiceError };

describe("classify", () => {
    it.each<{ name: string; given: ReturnType<typeof response>; want: "throttling" | "transient" | undefined }>([
        { name: "429", given: response(429), want: "throttling" },
        { name: "429 with a code that says nothing", given: response(429, "ValidationException"), want: "throttling" },
        { name: "a modelled throttling", given: response(400, "ThrottlingException"), want: "throttling" },
        { name: "a modelled server error", given: response(400, "InternalServerException"), want: "transient" },
        {
            name: "a throttling code that is modelled without saying so",
            given: response(400, "SlowDown"),
            want: "throttling",
        },
        { name: "a modelled error of the caller", given: response(400, "ValidationException"), want: undefined },
        { name: "a known throttling code", given: response(400, "TooManyRequestsException"), want: "throttling" },
        {
            name: "a known throttling code with status 503",
            given: response(503, "EC2ThrottledException"),
            want: "throttling",
        },
        { name: "a known transient code", given: response(400, "RequestTimeoutException"), want: "transient" },
        { name: "500", given: response(500), want: "transient" },
        { name: "502", given: response(502), want: "transient" },
        { name: "503", given: response(503, "Unheard"), want: "transient" },
        { name: "504", given: response(504), want: "transient" },
        { name: "501", given: response(501), want: undefined },
        { name: "404", given: response(404), want: undefined },
        { name: "a redirect", given: response(307), want: undefined },
        { name: "a code that every object has", given: response(400, "constructor"), want: undefined },
        { name: "the code __proto__", given: response(400, "__proto__"), want: undefined },
    ])("takes $name for $want", ({ given: { status, code }, want }) => {
        expect(classify(status, code, errors)).toBe(want);
    });
});
