import { describe, expect, it } from "vitest";
import { type ClientOptions, InputError, NetworkError } from "finspace-data";
import { catchError } from "../../support/catch-error.js";
import { error, fail, json, raw, type Reply } from "../../support/recording-fetch.js";
import { createTestClient, credentials } from "../../support/test-client.js";

function create(replies: readonly Reply[] = [json({ userId: "u" })], options?: ClientOptions) {
    const { finspace, requests, sleeps } = createTestClient(replies, options);
    return { finspace, api: finspace.api, requests, sleeps };
}

describe("finspace.api", () => {
    it("is the same object each time", () => {
        const { finspace } = create();
        expect(finspace.api).toBe(finspace.api);
    });

    it("sends a path and a query", async () => {
        const { api, requests } = create();
        const { data, response } = await api.GET("/permission-group/{permissionGroupId}/users", {
            params: { path: { permissionGroupId: "a/b!" }, query: { maxResults: 5, nextToken: "x y+z" } },
        });
        expect(data).toEqual({ userId: "u" });
        expect(response.status).toBe(200);
        expect(requests).toMatchObject([{ method: "GET", text: "" }]);
        expect(requests[0]!.url.href).toBe(
            "https://finspace-api.us-east-1.amazonaws.com/permission-group/a%2Fb%21/users?maxResults=5&nextToken=x%20y%2Bz",
        );
    });

    it("sends a body", async () => {
        const { api, requests } = create();
        await api.POST("/user", { body: { emailAddress: "é@example.com", type: "APP_USER" } });
        expect(requests).toMatchObject([
            {
                method: "POST",
                text: '{"emailAddress":"é@example.com","type":"APP_USER"}',
                headers: { "content-type": "application/json" },
            },
        ]);
    });

    it("appends to the path of the endpoint", async () => {
        const { api, requests } = create(undefined, { endpoint: "https://h:8080/base/" });
        await api.GET("/user/{userId}", { params: { path: { userId: "u" } } });
        expect(requests[0]!.url.href).toBe("https://h:8080/base/user/u");
    });

    it("signs as the methods do", async () => {
        const { finspace, api, requests } = create(undefined, {
            credentials: { ...credentials, sessionToken: "session" },
        });
        await finspace.getUser({ userId: "a b!" });
        await api.GET("/user/{userId}", { params: { path: { userId: "a b!" } } });
        expect(requests[1]!.headers["authorization"]).toBe(requests[0]!.headers["authorization"]);
        expect(requests[1]!.headers["x-amz-security-token"]).toBe("session");
    });

    it("gives an error answer as error and response", async () => {
        const { api } = create([error(404, "ResourceNotFoundException", { message: "gone" })]);
        const given = await api.GET("/user/{userId}", { params: { path: { userId: "u" } } });
        expect(given.data).toBeUndefined();
        expect(given.error).toEqual({ message: "gone" });
        expect(given.response.status).toBe(404);
        expect(given.response.headers.get("x-amzn-errortype")).toBe("ResourceNotFoundException");
    });

    it("gives an answer that can have no body", async () => {
        const { api } = create([raw(null, { status: 204 })]);
        const { response } = await api.DELETE("/datasetsv2/{datasetId}", {
            params: { path: { datasetId: "d" }, query: { clientToken: "t" } },
        });
        expect(response.status).toBe(204);
    });

    it("repeats a GET, and signs it afresh", async () => {
        let time = 0;
        const { api, requests } = create([error(500), json({})], { now: () => (time += 1000) });
        const { response } = await api.GET("/user/{userId}", { params: { path: { userId: "u" } } });
        expect(response.status).toBe(200);
        expect(new Set(requests.map(({ headers }) => headers["authorization"])).size).toBe(2);
    });

    it("does not repeat a POST that may have been carried out", async () => {
        const { api, requests } = create([error(500)]);
        await api.POST("/user", { body: { emailAddress: "a@example.com", type: "APP_USER" } });
        expect(requests).toHaveLength(1);
    });

    it("rejects where nobody answers", async () => {
        const { api } = create([fail(new TypeError("fetch failed"))]);
        const thrown = await catchError(api.GET("/user/{userId}", { params: { path: { userId: "u" } } }));
        expect(thrown).toBeInstanceOf(NetworkError);
        expect(thrown).toMatchObject({ operation: "GET /user/u", attempts: 3 });
    });

    it("rejects with the reason of its signal and sends no second request", async () => {
        const controller = new AbortController();
        const reason = new Error("enough");
        const reply: Reply = () => {
            controller.abort(reason);
            throw new DOMException("aborted", "AbortError");
        };
        const { api, requests } = create([reply]);
        const params = { path: { userId: "u" } };
        expect(await catchError(api.GET("/user/{userId}", { params, signal: controller.signal }))).toBe(reason);
        expect(requests).toHaveLength(1);
    });

    it.each([
        { name: "..", given: { userId: ".." }, want: 'is "..", which a path cannot hold' },
        { name: ".", given: { userId: "." }, want: 'is ".", which a path cannot hold' },
        { name: "an empty member", given: { userId: "" }, want: "is missing or empty" },
        { name: "a missing member", given: {}, want: "is missing or empty" },
        { name: "a null member", given: { userId: null }, want: "is missing or empty" },
        { name: "an object", given: { userId: {} }, want: "is missing or empty" },
        {
            name: "a lone surrogate",
            given: { userId: "\ud83d" },
            want: "has a lone surrogate, which UTF-8 cannot hold",
        },
        // openapi-fetch asks no serializer then: `/user/%7BuserId%7D` was sent.
        { name: "no members at all", given: undefined, want: "is missing or empty" },
    ])("refuses $name in a path before anything is sent", async ({ given, want }) => {
        const { api, requests } = create();
        const params = (given === undefined ? {} : { path: given }) as { path: { userId: string } };
        const thrown = await catchError(api.GET("/user/{userId}", { params }));
        expect(thrown).toBeInstanceOf(InputError);
        expect(thrown).toMatchObject({
            operation: "/user/{userId}",
            member: "userId",
            message: `/user/{userId}: userId ${want}`,
        });
        expect(requests).toEqual([]);
    });

    it("runs middleware until it is ejected", async () => {
        const { api, requests } = create([json({ userId: "u" }), json({ userId: "u" })]);
        const middleware = {
            onRequest({ request }: { request: Request }) {
                request.headers.set("x-trace", "1");
                return request;
            },
        };
        api.use(middleware);
        await api.GET("/user/{userId}", { params: { path: { userId: "u" } } });
        api.eject(middleware);
        await api.GET("/user/{userId}", { params: { path: { userId: "u" } } });
        expect(requests.map(({ headers }) => headers["x-trace"])).toEqual(["1", undefined]);
    });

    it("fails later calls if openapi-fetch refuses a middleware", async () => {
        const { api, requests } = create();
        api.use({} as never);
        const thrown = await catchError(api.GET("/user/{userId}", { params: { path: { userId: "u" } } }));
        expect(thrown).toMatchObject({ message: expect.stringContaining("Middleware must be an object") as string });
        expect(requests).toEqual([]);
    });
});
