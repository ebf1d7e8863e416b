import { describe, expect, it } from "vitest";
import { createPartLoader } from "../../../src/runtime/load-part.js";
import { catchError } from "../../support/catch-error.js";

describe("createPartLoader", () => {
    it("imports a part when it is first asked for, and once", async () => {
        const part = {};
        let imports = 0;
        const loadPart = createPartLoader(() => {
            imports++;
            return Promise.resolve(part);
        });
        expect(imports).toBe(0);
        expect([await loadPart("A"), await loadPart("B")]).toEqual([part, part]);
        expect(imports).toBe(1);
    });

    it("rejects with a NetworkError, and imports again when it is asked again", async () => {
        const cause = new TypeError("Failed to fetch");
        const part = {};
        const outcomes = [Promise.reject(cause), Promise.resolve(part)];
        const loadPart = createPartLoader(() => outcomes.shift()!);
        expect(await catchError(loadPart("GetUser", 2))).toMatchObject({
            name: "NetworkError",
            message: "GetUser: a part of the client could not be loaded: Failed to fetch",
            operation: "GetUser",
            attempts: 2,
            cause,
        });
        expect(await loadPart("GetUser")).toBe(part);
    });
});
