import { describe, expect, it } from "vitest";
import { findClosest, toKey } from "../../../src/cli/find-closest.js";

const names = ["GetUser", "GetDataset", "ListUsers", "ListUsersByPermissionGroup", "CreateUser", "UpdateUser"];

describe("findClosest", () => {
    it.each([
        { given: "GetUsr", want: ["GetUser"] },
        { given: "get-uzer", want: ["GetUser"] },
        { given: "ListUser", want: ["ListUsers"] },
        { given: "ReateUser", want: ["CreateUser"] },
        { given: "users", want: ["ListUsers", "ListUsersByPermissionGroup"] },
        { given: "Fly", want: [] },
        { given: "", want: [] },
        { given: "-", want: [] },
    ])("finds for '$given' $want", ({ given, want }) => {
        expect(findClosest(given, names)).toEqual(want);
    });

    it("finds three at most", () => {
        expect(findClosest("a1", ["a2", "a3", "a4", "a5"])).toHaveLength(3);
    });
});

it.each(["GetUser", "getUser", "get-user", "get_user", "GET USER"])("toKey takes %s for the same name", (name) => {
    expect(toKey(name)).toBe("getuser");
});
