import { FinspaceDataServiceException, GetUserCommand, InternalServerException } from "finspace-data/aws-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { catchError } from "../../support/catch-error.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import { createClient, userId } from "./sdk-server.js";

afterEach(() => vi.restoreAllMocks());

describe("what is thrown, over a real connection", () => {
    it("counts the attempts and the pauses between", async () => {
        vi.spyOn(Math, "random").mockReturnValue(0.02);
        const server = await startLoopbackServer((_, response) => {
            response.writeHead(500, { "x-amzn-errortype": "InternalServerException" }).end("{}");
        });
        const client = createClient({ endpoint: server.endpoint, maxAttempts: 2 });
        const error = await catchError(client.send(new GetUserCommand({ userId })));
        await server.close();
        expect(error).toBeInstanceOf(InternalServerException);
        expect(error).toMatchObject({
            $fault: "server",
            $retryable: {},
            $metadata: { httpStatusCode: 500, attempts: 2, totalRetryDelay: 1 },
        });
        expect(server.received).toHaveLength(2);
    });

    it("of a code that the model lacks is the service's own, by that name", async () => {
        const server = await startLoopbackServer((_, response) => {
            response
                .writeHead(403, { "x-amzn-errortype": "UnrecognizedClientException" })
                .end('{"message":"No token."}');
        });
        const error = await catchError(
            createClient({ endpoint: server.endpoint }).send(new GetUserCommand({ userId })),
        );
        await server.close();
        expect((error as Error).constructor).toBe(FinspaceDataServiceException);
        expect(error).toMatchObject({ name: "UnrecognizedClientException", message: "No token.", $fault: "client" });
    });

    it.each([
        { name: "of the client", config: { requestHandler: { requestTimeout: 20 } }, options: {} },
        { name: "of the call", config: {}, options: { requestTimeout: 20 } },
    ])("is a TimeoutError where no answer comes in the time $name", async ({ config, options }) => {
        const server = await startLoopbackServer(() => {});
        const client = createClient({ endpoint: server.endpoint, maxAttempts: 1, ...config });
        const error = await catchError(client.send(new GetUserCommand({ userId }), options));
        await server.close();
        expect(error).toMatchObject({ name: "TimeoutError", $metadata: { attempts: 1, totalRetryDelay: 0 } });
    });

    it("tells its metadata where the answer is none of the service's", async () => {
        // A captive portal's page: a catch block that read the request id threw an error of its own.
        const server = await startLoopbackServer((_, response) => {
            response.writeHead(200, { "content-type": "text/html", "x-amzn-requestid": "r" }).end("<html>");
        });
        const client = createClient({ endpoint: server.endpoint, maxAttempts: 1 });
        const error = await catchError(client.send(new GetUserCommand({ userId })));
        await server.close();
        expect(error).toMatchObject({
            name: "ResponseParseError",
            $metadata: { httpStatusCode: 200, requestId: "r", attempts: 1, totalRetryDelay: 0 },
        });
    });

    it("is the transport's own error where no answer comes at all", async () => {
        const server = await startLoopbackServer();
        await server.close();
        const client = createClient({ endpoint: server.endpoint, maxAttempts: 1 });
        expect(await catchError(client.send(new GetUserCommand({ userId })))).toMatchObject({
            name: "Error",
            code: "ECONNREFUSED",
            $metadata: { attempts: 1, totalRetryDelay: 0 },
        });
    });
});
