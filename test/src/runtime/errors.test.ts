import { describe, expect, it, vi } from "vitest";
import { ConflictException, FinSpaceData, isServiceError, ServiceError } from "finspace-data";
import { InputError, NetworkError } from "../../../src/runtime/errors.js";
import { catchError } from "../../support/catch-error.js";
import { createRecordingFetch, error } from "../../support/recording-fetch.js";
import { fixedOptions } from "../../support/test-client.js";

const details = {
    code: "ConflictException",
    message: "m",
    operation: "GetUser",
    attempts: 1,
    status: 409,
    requestId: undefined,
    headers: {},
    body: { reason: "R" },
};

describe("isServiceError", () => {
    it.each([
        { name: "a modelled exception", given: new ConflictException(details), want: true },
        { name: "a ServiceError", given: new ServiceError(details), want: true },
        { name: "another error of the client", given: new InputError("GetUser", "userId", "is required"), want: false },
        { name: "a look-alike", given: Object.assign(new Error("m"), details, { name: "ServiceError" }), want: false },
        { name: "null", given: null, want: false },
        { name: "undefined", given: undefined, want: false },
        { name: "a string", given: "ConflictException", want: false },
    ])("says $want of $name", ({ given, want }) => {
        expect(isServiceError(given)).toBe(want);
    });

    it("tells errors apart by their code", () => {
        const thrown: unknown = new ConflictException(details);
        expect(isServiceError(thrown, "ValidationException")).toBe(false);
        expect(isServiceError(thrown, "ConflictException") && thrown.reason).toBe("R");
    });

    it("takes codes that are not modelled", () => {
        expect(isServiceError(new ServiceError({ ...details, code: "Odd" }), "Odd")).toBe(true);
    });

    it("knows the errors of a second copy of the module", async () => {
        vi.resetModules();
        const second = await import("finspace-data");
        expect(second.FinSpaceData).not.toBe(FinSpaceData);
        const { fetch } = createRecordingFetch(error(409, "ConflictException"));
        const thrown = await catchError(new second.FinSpaceData({ ...fixedOptions, fetch }).getUser({ userId: "u" }));
        expect(thrown).not.toBeInstanceOf(ServiceError);
        expect(isServiceError(thrown, "ConflictException")).toBe(true);
    });
});

describe("errors", () => {
    it("have a name of their own that no minifier changes", () => {
        const names = [
            new ServiceError(details),
            new ConflictException(details),
            new NetworkError("m", { operation: "o", attempts: 1 }),
            new InputError("o", "m", "p"),
        ].map((thrown) => Object.getOwnPropertyDescriptor(thrown, "name")?.value as unknown);
        expect(names).toEqual(["ServiceError", "ConflictException", "NetworkError", "InputError"]);
    });
});
