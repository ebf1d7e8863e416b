import { describe, expect, it } from "vitest";
import type { Fault } from "../../../../src/runtime/server/fault.js";
import { createRouter } from "../../../../src/runtime/server/route.js";

const uris: readonly [method: string, uri: string][] = [
    ["GET", "/{bucket}"],
    ["GET", "/users"],
    ["POST", "/users"],
    ["GET", "/users/{userId}"],
    ["GET", "/users/me"],
    ["GET", "/users/me?detail=full"],
    ["GET", "/users/me?detail"],
    ["GET", "/{bucket}/{key+}"],
    ["GET", "/users/{userId}/files/{path+}/meta"],
    ["GET", "/a.b/(x)/{id}"],
    ["DELETE", "/trailing/"],
];
const operations = Object.fromEntries(
    uris.map(([method, uri]) => [`${method} ${uri}`, { name: `${method} ${uri}`, method, uri, output: {} }]),
);
const at = (path: string) => new URL(path, "https://example.com");

describe("createRouter", () => {
    const findRoute = createRouter(operations);

    it.each([
        { given: "GET /users", want: "GET /users", labels: {} },
        { given: "POST /users", want: "POST /users", labels: {} },
        { given: "GET /other", want: "GET /{bucket}", labels: { bucket: "other" } },
        { given: "GET /users/42", want: "GET /users/{userId}", labels: { userId: "42" } },
        { given: "GET /users/a%2Fb%20c", want: "GET /users/{userId}", labels: { userId: "a/b c" } },
        { given: "GET /users/me", want: "GET /users/me", labels: {} },
        { given: "GET /users/me?detail=less", want: "GET /users/me", labels: {} },
        { given: "GET /users/me?other=1&detail=full", want: "GET /users/me?detail=full", labels: {} },
        { given: "GET /users/me?detail=", want: "GET /users/me?detail", labels: {} },
        { given: "GET /b/a/b%2Fc", want: "GET /{bucket}/{key+}", labels: { bucket: "b", key: "a/b/c" } },
        {
            given: "GET /users/1/files/a/b/meta",
            want: "GET /users/{userId}/files/{path+}/meta",
            labels: { userId: "1", path: "a/b" },
        },
        { given: "GET /a.b/(x)/1", want: "GET /a.b/(x)/{id}", labels: { id: "1" } },
        { given: "DELETE /trailing/", want: "DELETE /trailing/", labels: {} },
    ])("takes $given to $want", ({ given, want, labels }) => {
        const [method, path] = given.split(" ") as [string, string];
        const route = findRoute(method, at(path));
        expect([route.operation.name, route.labels]).toEqual([want, labels]);
    });

    it.each([
        { given: "DELETE /trailing", status: 405, message: "The path /trailing takes GET, and not DELETE." },
        { given: "DELETE /users", status: 405, message: "The path /users takes GET, POST, and not DELETE." },
        { given: "GET /", status: 404, message: "No operation has the path /." },
        { given: "GET /%", status: 400, message: "The path has %, which is not percent-encoded UTF-8." },
    ])("refuses $given", ({ given, status, message }) => {
        const [method, path] = given.split(" ") as [string, string];
        let fault: Fault | undefined;
        try {
            findRoute(method, at(path));
        } catch (error) {
            fault = error as Fault;
        }
        expect({ status: fault?.status, message: fault?.message }).toEqual({ status, message });
    });

    it("finds routes below the path of an endpoint", () => {
        const route = createRouter(operations, "/base")("GET", at("/base/users/7"));
        expect(route.labels).toEqual({ userId: "7" });
    });
});
