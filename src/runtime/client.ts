import { crypto } from "#crypto";
import { createTransport } from "#transport";
import { type ApiClient, createApiClient } from "./api-client.js";
import { core } from "./core.js";
import { createCredentialsProvider } from "./credentials.js";
import { readEnvironment } from "./environment.js";
import { InputError } from "./errors.js";
import type { Transport } from "./http.js";
import { ListCall, type ListOptions } from "./list-call.js";
import { createPartLoader } from "./load-part.js";
import { type CallOptions, type ClientOptions, type ResolvedOptions, resolveOptions } from "./options.js";
import { isObject, parseOutput } from "./parse-response.js";
import { rememberAnswer } from "./response-of.js";
import { createSender, type Sender } from "./send.js";
import { serializeRequest } from "./serialize-request.js";
import type { Operation, ServiceDescription } from "./service.js";
import type { SignedRequest, SignedResponse } from "./signed-request.js";
import { createSigner } from "./sigv4/sign-request.js";
import type { ToJsonBytes } from "./stringify-json.js";
import type { WaitOptions } from "./wait-until.js";

const loadSignedRequest = createPartLoader(() => import("./signed-request.js"));
const loadStringifyJson = createPartLoader(() => import("./stringify-json.js"));
// Most programs leave that to the service.
const loadValidation = createPartLoader(() => import("./validation/require-valid.js"));
const loadWaiting = createPartLoader(() => import("./wait-until.js"));

/** The base of a generated client: what its methods have in common. */
export class Client {
    readonly #service: ServiceDescription;
    readonly #options: ResolvedOptions;
    readonly #transport: Transport;
    readonly #sender: Sender;
    #api: ApiClient<object> | undefined;

    /** @throws TypeError that names the option at fault. */
    protected constructor(service: ServiceDescription, options: ClientOptions) {
        const env = readEnvironment();
        const resolved = resolveOptions(service, options, env);
        this.#service = service;
        this.#options = resolved;
        this.#transport = createTransport(resolved);
        this.#sender = createSender({
            service,
            options: resolved,
            getCredentials: createCredentialsProvider(options.credentials, {
                ...resolved,
                env,
                region: async () => resolved.region,
            }),
            signRequest: createSigner(crypto, resolved.signingRegion, resolved.signingName ?? service.signingName),
            transport: this.#transport,
        });
    }

    /** Ends the calls under way with a NetworkError, and closes the connections that the client keeps; an `agent` of one's own stays. */
    close(): void {
        this.#sender.end();
        this.#transport.close();
    }

    /**
     * Sends a signed request of one's own to the client's endpoint.
     *
     * @throws {ServiceError} for an answer that is no success.
     */
    async request(request: SignedRequest, options: CallOptions = {}): Promise<SignedResponse> {
        const { sendSignedRequest } = await loadSignedRequest("request");
        return sendSignedRequest(core, request, options, { endpoint: this.#options.endpoint, send: this.#sender.send });
    }

    /** Calls an operation. @throws InputError for an input that cannot be sent. */
    protected async call<Output extends object>(
        operation: Operation,
        input: object,
        options: CallOptions = {},
    ): Promise<Output> {
        const { name, uri, token, document, safeToRetry = false, authentication } = operation;
        if (!isObject(input)) throw new InputError(name, "input", "must be an object");
        // The same token goes with every attempt: it is what makes a repeated request harmless.
        const filled = token ? { ...input, [token]: input[token] ?? this.#options.createToken() } : input;
        const { codecs, bindings = [] } = this.#service;
        const { endpoint, isOwn: isOwnEndpoint, validate } = this.#options;
        const serialize = (toJsonBytes?: ToJsonBytes) => {
            const wire = codecs ? codecs.encode(name, `${name}Input`, filled) : filled;
            return serializeRequest(operation, wire, endpoint, { bindings, codecs, toJsonBytes });
        };
        const load = async () => {
            let request = serialize(document ? (await loadStringifyJson(name)).toJsonBytes : undefined);
            if (validate) {
                const { requireValid } = await loadValidation(name);
                await requireValid(core, this.#service, name, filled);
            }
            const context = { input: filled, isOwnEndpoint, signal: options.signal };
            for (const binding of bindings)
                if (binding.finish) request = await binding.finish(operation, request, context);
            return request;
        };
        const answer = await this.#sender.send({
            operation: name,
            uri,
            input: filled,
            // A promise less for most that reads.
            prepare: document || validate || bindings.length > 0 ? load : serialize,
            safeToRetry,
            authentication,
            options,
        });
        const output = await parseOutput(operation, answer, bindings, codecs);
        return rememberAnswer(output as Output, answer);
    }

    /** Calls a list operation, as one page or as all items. */
    protected list<Output extends object, Item>(
        operation: Operation,
        input: object,
        options: ListOptions = {},
    ): ListCall<Output, Item> {
        return new ListCall({
            operation: operation.name,
            paginated: operation.paginated!,
            input,
            options,
            call: (page) => this.call<Output>(operation, page, options),
        });
    }

    /** Polls an operation until the acceptors of one of the service's waiters end it. */
    protected async wait<Output extends object>(
        operation: Operation,
        waiter: string,
        input: object,
        options: WaitOptions<Output> = {},
    ): Promise<Output> {
        const { name } = operation;
        const { waitUntil } = await loadWaiting(name);
        const waited = await waitUntil<Output>(core, {
            service: this.#service,
            operation: name,
            waiter,
            input,
            options,
            clock: this.#options,
            poll: (callOptions) => this.call<Output>(operation, input, callOptions),
        });
        // Without an output only where an error is the success; there the generated method's type says so.
        return waited as Output;
    }

    /** Makes the openapi-fetch client, once. */
    protected createApi<Paths extends object>(): ApiClient<Paths> {
        this.#api ??= createApiClient({ endpoint: this.#options.endpoint, send: this.#sender.send });
        return this.#api;
    }
}
