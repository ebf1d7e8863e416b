import { describe, expect, it } from "vitest";
import { responseOf } from "finspace-data";
import { error, json } from "../../support/recording-fetch.js";
import { createTestClient } from "../../support/test-client.js";

describe("responseOf", () => {
    it("tells status, headers, request id and attempts", async () => {
        const headers = { "x-amzn-requestid": "r-1" };
        const { finspace } = createTestClient([error(500), json({ userId: "u" }, { status: 201, headers })]);
        const user = await finspace.getUser({ userId: "u" });
        expect(responseOf(user)).toEqual({
            status: 201,
            headers: { "content-type": "application/json", "x-amzn-requestid": "r-1" },
            requestId: "r-1",
            attempts: 2,
        });
    });

    it("tells each output its own", async () => {
        const { finspace } = createTestClient([json({}, { status: 200 }), json({}, { status: 202 })]);
        const outputs = [await finspace.getUser({ userId: "u" }), await finspace.getUser({ userId: "u" })];
        expect(outputs.map((output) => responseOf(output).status)).toEqual([200, 202]);
    });

    it("leaves no trace in the output", async () => {
        const { finspace } = createTestClient([json({ userId: "u" })]);
        const user = await finspace.getUser({ userId: "u" });
        expect(Reflect.ownKeys(user)).toEqual(["userId"]);
    });

    it.each<{ name: string; copy: (output: object) => object }>([
        { name: "a copy", copy: (output) => ({ ...output }) },
        { name: "a deep copy", copy: (output) => structuredClone(output) },
        { name: "some other object", copy: () => ({}) },
        { name: "null", copy: () => null as unknown as object },
    ])("refuses $name", async ({ copy }) => {
        const { finspace } = createTestClient([json({ userId: "u" })]);
        const user = await finspace.getUser({ userId: "u" });
        expect(() => responseOf(copy(user))).toThrow(
            new TypeError("responseOf: takes an output of a client's method, not a copy of one"),
        );
    });
});
