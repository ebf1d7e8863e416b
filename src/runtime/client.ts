import { crypto } from "#crypto";
import { createTransport } from "#transport";
import { type ApiClient, createApiClient } from "./api-client.js";
import { core } from "./core.js";
import { createCredentialsProvider } from "./credentials.js";
import { readEnvironment } from "./environment.js";
import { InputError } from "./errors.js";
import { isSuccess, type Transport } from "./http.js";
import { ListCall, type ListOptions } from "./list-call.js";
import { type CallOptions, type ClientOptions, type ResolvedOptions, resolveOptions } from "./options.js";
import { type Answer, createServiceError, parseOutput, readRequestId } from "./parse-response.js";
import { rememberResponse } from "./response-of.js";
import { replaceSensitive } from "./sensitive.js";
import { createSend, isSafeToRetry, type Send } from "./send.js";
import { serializeRequest } from "./serialize-request.js";
import type { Operation, ServiceDescription, Waiter } from "./service.js";
import type { SignedRequest, SignedResponse } from "./signed-request.js";
import { createSigner } from "./sigv4/sign-request.js";
import { createTransport as createFetchTransport } from "./transport/fetch.js";
import type { WaitOptions } from "./wait-until.js";

/** The base of a generated client: what its methods have in common. */
export class Client {
    readonly #service: ServiceDescription;
    readonly #options: ResolvedOptions;
    readonly #transport: Transport;
    readonly #send: Send;
    #api: ApiClient<object> | undefined;

    /** @throws TypeError that names the option at fault. */
    protected constructor(service: ServiceDescription, options: ClientOptions) {
        const env = readEnvironment();
        const resolved = resolveOptions(service, options, env);
        this.#service = service;
        this.#options = resolved;
        this.#transport = options.fetch
            ? createFetchTransport(resolved, options.fetch)
            : createTransport({ ...resolved, agent: options.agent });
        this.#send = createSend({
            options: resolved,
            errors: service.errors,
            getCredentials: createCredentialsProvider(options.credentials, { env, now: resolved.now }),
            signRequest: createSigner(crypto, resolved.signingRegion, resolved.signingName ?? service.signingName),
            transport: this.#transport,
        });
    }

    /** Closes the connections that the client keeps; a call under way ends with a NetworkError. An `agent` of one's own stays. */
    close(): void {
        this.#transport.close();
    }

    /**
     * Sends a signed request of one's own to the client's endpoint.
     *
     * @throws {ServiceError} for an answer that is no success.
     */
    async request(request: SignedRequest, options: CallOptions = {}): Promise<SignedResponse> {
        // Loaded at the first request: most programs never send one.
        const { serializeSignedRequest, toSignedResponse } = await import("./signed-request.js");
        const serialized = serializeSignedRequest(core, request, this.#options.endpoint);
        const { method, url } = serialized;
        const operation = `${method} ${url.pathname}`;
        const answer = await this.#send({
            operation,
            request: serialized,
            safeToRetry: request.safeToRetry ?? isSafeToRetry(method),
            options: { ...options, headers: { ...request.headers, ...options.headers } },
        });
        if (!isSuccess(answer.response)) throw createServiceError(this.#service, operation, answer);
        return this.#remember(toSignedResponse(core, operation, answer), answer);
    }

    /** Calls an operation. */
    protected async call<Output extends object>(
        operation: Operation,
        input: object,
        options: CallOptions = {},
    ): Promise<Output> {
        const { name, safeToRetry = false, authentication, ownEndpoint } = operation;
        if (typeof input !== "object" || input === null) throw new InputError(name, "input", "must be an object");
        const filled = this.#fillToken(operation, input as Record<string, unknown>);
        if (ownEndpoint && !this.#options.isOwn && (ownEndpoint === true || isGiven(filled, ownEndpoint))) {
            throw new TypeError(`${name}: has an endpoint of its own; pass it as endpoint to the client`);
        }
        const { codecs, bindings } = this.#service;
        const wire = codecs ? codecs.encode(name, `${name}Input`, filled) : filled;
        const context = { input: filled, isOwnEndpoint: this.#options.isOwn };
        let request = serializeRequest(operation, wire, this.#options.endpoint, bindings);
        if (this.#options.validate) await this.#validate(name, filled);
        for (const binding of bindings ?? [])
            if (binding.finish) request = await binding.finish(operation, request, context);
        if (operation.output.payload?.type === "stream") request = { ...request, streamed: { until: options.signal } };
        const answer = await this.#send({ operation: name, request, safeToRetry, authentication, options });
        if (!isSuccess(answer.response)) throw createServiceError(this.#service, name, answer, filled);
        return this.#remember(parseOutput(operation, answer, bindings, codecs) as Output, answer);
    }

    #remember<Output extends object>(output: Output, { response, attempts }: Answer): Output {
        const { status, headers } = response;
        rememberResponse(output, { status, headers, requestId: readRequestId(response), attempts });
        return output;
    }

    /** Calls a list operation, as one page or as all items. */
    protected list<Output extends object, Item>(
        operation: Operation,
        input: object,
        options: ListOptions = {},
    ): ListCall<Output, Item> {
        const { name, paginated } = operation;
        return new ListCall({
            operation: name,
            paginated: paginated!,
            input,
            options,
            load: (token) =>
                this.call<Output>(
                    operation,
                    token === undefined ? input : { ...input, [paginated!.inputToken]: token },
                    options,
                ),
        });
    }

    /** Polls an operation until a waiter's acceptors end it. */
    protected async wait<Output extends object>(
        waiter: Waiter,
        input: object,
        options: WaitOptions<Output> = {},
    ): Promise<Output> {
        // Most programs never wait.
        const { waitUntil } = await import("./wait-until.js");
        const { operation } = waiter;
        const { sensitive } = this.#service;
        const rows = { input: `${operation.name}Input`, output: `${operation.name}Output` };
        const waited = await waitUntil<Output>(core, {
            waiter,
            input,
            options,
            clock: this.#options,
            redact: (side, value) => replaceSensitive(sensitive, rows[side], value) as object,
            poll: (callOptions) => this.call<Output>(operation, input, callOptions),
        });
        // Without an output only where an error is the success; there the generated method's type says so.
        return waited as Output;
    }

    protected createApi<Paths extends object>(): ApiClient<Paths> {
        this.#api ??= createApiClient(this.#options.endpoint, (request, signal) =>
            this.#send({
                operation: `${request.method} ${request.url.pathname}`,
                request,
                safeToRetry: isSafeToRetry(request.method),
                options: { signal },
            }),
        );
        return this.#api;
    }

    async #validate(operation: string, input: object): Promise<void> {
        // Most programs leave that to the service.
        const { requireValid } = await import("./validation/require-valid.js");
        requireValid(core, await this.#service.loadShapes(), operation, input);
    }

    /** The same token goes with every attempt of a call: it is what makes a repeated request harmless. */
    #fillToken({ token }: Operation, input: Record<string, unknown>): Record<string, unknown> {
        return token === undefined || isGiven(input, token)
            ? input
            : { ...input, [token]: this.#options.createToken() };
    }
}

function isGiven(input: Record<string, unknown>, member: string): boolean {
    return (input[member] ?? undefined) !== undefined;
}
