import type { ClientOptions } from "../options.js";

/** The request that a handler of the SDK's kind is given, signed. */
export interface SdkHttpRequest {
    /** In capitals. */
    readonly method: string;
    /** With the colon. */
    readonly protocol: string;
    /** Without a port. */
    readonly hostname: string;
    /** There where it is not the protocol's own. */
    readonly port?: number;
    /** Encoded, without the query. */
    readonly path: string;
    /** Decoded, by name; null, which is never sent, is what handlers of the SDK expect. */
    readonly query: Readonly<Record<string, string | string[] | null>>;
    /** The signature among them. */
    readonly headers: Readonly<Record<string, string>>;
    /** There where one is sent. */
    readonly body?: Uint8Array;
}

/** Sends requests, as the SDK's NodeHttpHandler and FetchHttpHandler do. */
export interface SdkHttpHandler {
    /** Sends a request; its promise rejects if no answer comes. */
    handle(
        request: SdkHttpRequest,
        options?: { abortSignal?: AbortSignal },
    ): Promise<{ response: { statusCode: number; headers: Readonly<Record<string, string>>; body?: unknown } }>;
    /** Closes what it keeps open. */
    destroy?(): void;
}

/** Options of the handler that the client has of its own; times in milliseconds, 0 for no limit. */
export interface SdkHttpHandlerOptions {
    /** Until a connection stands. @default 5000 */
    readonly connectionTimeout?: number | undefined;
    /** For one attempt, its answer read to the end. It is an error, whatever `throwOnRequestTimeout` says. @default 30000 */
    readonly requestTimeout?: number | undefined;
    /** The same as `requestTimeout`, which stands above it. */
    readonly socketTimeout?: number | undefined;
    /** Taken, and without effect. */
    readonly throwOnRequestTimeout?: boolean | undefined;
    /** Taken, and without effect. */
    readonly socketAcquisitionWarningTimeout?: number | undefined;
    /** An http.Agent, or its options. */
    readonly httpAgent?: object | undefined;
    /** An https.Agent, or its options. */
    readonly httpsAgent?: object | undefined;
}

/** No limit: the longest time that a timer takes. */
export const longestMs = 2 ** 31 - 1;

function toLimitMs(timeout: number | undefined): number | undefined {
    return timeout === 0 ? longestMs : timeout;
}

/** The limits of a call whose attempts may take so long: the SDK knows none for all of them together. */
export function toLimits(requestTimeout: number | undefined): Pick<ClientOptions, "attemptTimeoutMs" | "timeoutMs"> {
    return {
        attemptTimeoutMs: toLimitMs(requestTimeout),
        timeoutMs: requestTimeout === undefined ? undefined : longestMs,
    };
}

/** What a client is to send with. @param endpoint undefined for the region's, which is https. */
export function toTransportOptions(
    given: SdkHttpHandler | SdkHttpHandlerOptions,
    endpoint: URL | string | undefined,
): Pick<ClientOptions, "agent" | "attemptTimeoutMs" | "connectTimeoutMs" | "fetch" | "timeoutMs"> {
    // A handler keeps its own time.
    if ("handle" in given) return { fetch: toFetch(given), ...toLimits(0) };
    const { connectionTimeout, requestTimeout = given.socketTimeout, httpAgent, httpsAgent } = given;
    return {
        agent: /^http:/i.test(String(endpoint)) ? toAgent("node:http", httpAgent) : toAgent("node:https", httpsAgent),
        connectTimeoutMs: toLimitMs(connectionTimeout),
        ...toLimits(requestTimeout),
    };
}

/** Where there is no Node there are no agents. */
function toAgent(module: "node:http" | "node:https", given: object | undefined): object | undefined {
    if (given === undefined || "destroy" in given) return given;
    const Agent = globalThis.process?.getBuiltinModule?.(module).Agent;
    return Agent && new Agent({ keepAlive: true, ...given });
}

function toFetch(handler: SdkHttpHandler): (request: Request) => Promise<Response> {
    return async (request) => {
        const { protocol, hostname, port, pathname, searchParams } = new URL(request.url);
        const body = new Uint8Array(await request.arrayBuffer());
        const query = [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)] as const);
        const { response } = await handler.handle(
            {
                method: request.method,
                protocol,
                hostname,
                ...(port !== "" && { port: Number(port) }),
                path: pathname,
                query: Object.fromEntries(query.map(([name, all]) => [name, all.length === 1 ? all[0]! : all])),
                headers: {
                    ...Object.fromEntries(request.headers),
                    ...(body.length > 0 && { "content-length": String(body.length) }),
                },
                ...(body.length > 0 && { body }),
            },
            { abortSignal: request.signal },
        );
        const { statusCode: status, headers } = response;
        const answered = toBody(response.body);
        if (!isEmpty(status)) return new Response(answered, { status, headers });
        // Until it is read to its end, Node's connection takes no other request.
        await new Response(answered).arrayBuffer();
        return new Response(null, { status, headers });
    };
}

/** @see https://fetch.spec.whatwg.org/#null-body-status */
function isEmpty(status: number): boolean {
    return [204, 205, 304].includes(status);
}

/** A stream of Node is an iterable of bytes to the web. */
function toBody(body: unknown): BodyInit | null {
    const isIterable = typeof body === "object" && body !== null && Symbol.asyncIterator in body;
    if (!isIterable || body instanceof ReadableStream) return (body ?? null) as BodyInit | null;
    const iterator = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await iterator.next();
            if (done) controller.close();
            else controller.enqueue(value);
        },
        async cancel(reason) {
            await iterator.return?.(reason);
        },
    });
}
