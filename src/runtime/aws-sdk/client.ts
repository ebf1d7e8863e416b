import type { Client } from "../client.js";
import type { CallOptions, ClientOptions } from "../options.js";
import { responseOf } from "../response-of.js";
import { toSignal } from "./abort-signal.js";
import type { SdkCallback, SdkSendable } from "./command.js";
import {
    type Invoke,
    resolveSdkConfig,
    type SdkCallOptions,
    type SdkClientConfig,
    type SdkResolvedConfig,
    toClientOptions,
} from "./config.js";
import { type SdkMetadataBearer, toSdkMetadata } from "./metadata.js";
import { middlewareStack } from "./middleware-stack.js";
import { toLimits } from "./request-handler.js";
import { type SdkExceptions, toSdkError } from "./to-sdk-error.js";

/** What a client of the SDK's kind is made of. */
export interface SdkService extends SdkExceptions {
    /** Name among AWS SDKs. */
    readonly serviceId: string;
    /** Of the API, for instance a date. */
    readonly apiVersion: string;
    /** Of the runtime's kind: it does the work. */
    readonly Client: new (options: ClientOptions) => Client;
}

/** The base of a generated client of the SDK's kind. The client that does the work is made at the first call. */
export class SdkClient {
    /** What it was made with, defaults filled in. */
    readonly config: SdkResolvedConfig;
    /** Refuses middleware, which this client has not. */
    readonly middlewareStack = middlewareStack;
    readonly #service: SdkService;
    readonly #hasProvider: boolean;
    #client: Promise<Client> | undefined;

    constructor(service: SdkService, config: SdkClientConfig) {
        this.#service = service;
        this.#hasProvider = typeof config.credentials === "function";
        this.config = resolveSdkConfig(service, config, ((run, options) => this.#invoke(run, options)) as Invoke);
    }

    /** Sends a command; without a callback it returns a promise. */
    send<Input extends object, Output extends SdkMetadataBearer>(
        command: SdkSendable<Input, Output>,
        options?: SdkCallOptions,
    ): Promise<Output>;
    send<Input extends object, Output extends SdkMetadataBearer>(
        command: SdkSendable<Input, Output>,
        callback: SdkCallback<Output>,
    ): void;
    send<Input extends object, Output extends SdkMetadataBearer>(
        command: SdkSendable<Input, Output>,
        options: SdkCallOptions,
        callback: SdkCallback<Output>,
    ): void;
    send<Input extends object, Output extends SdkMetadataBearer>(
        command: SdkSendable<Input, Output>,
        optionsOrCallback?: SdkCallOptions | SdkCallback<Output>,
        callback?: SdkCallback<Output>,
    ): Promise<Output> | void;
    send<Input extends object, Output extends SdkMetadataBearer>(
        command: SdkSendable<Input, Output>,
        optionsOrCallback: SdkCallOptions | SdkCallback<Output> = {},
        callback?: SdkCallback<Output>,
    ): Promise<Output> | void {
        const isCallback = typeof optionsOrCallback === "function";
        const done = isCallback ? optionsOrCallback : callback;
        const run = command.resolveMiddleware(this.middlewareStack, this.config, isCallback ? {} : optionsOrCallback);
        const answer = run({ input: command.input }).then(({ output }) => output);
        if (done === undefined) return answer;
        // What a callback throws goes nowhere, as in the SDK.
        // oxlint-disable-next-line promise/no-callback-in-promise -- it is what callers ask for
        answer.then((output) => done(null, output), done).catch(() => {});
    }

    /** Closes the connections that the client keeps, and its request handler and agents. */
    destroy(): void {
        const { requestHandler } = this.config;
        const closed: readonly ({ destroy?(): void } | undefined)[] =
            "handle" in requestHandler ? [requestHandler] : [requestHandler.httpAgent, requestHandler.httpsAgent];
        for (const one of closed) one?.destroy?.();
        this.#client?.then(
            (client) => client.close(),
            () => {},
        );
    }

    async #invoke<Output extends object | undefined>(
        run: (client: never, options: CallOptions) => Promise<Output>,
        { abortSignal, requestTimeout, headers }: SdkCallOptions,
    ): Promise<Output> {
        const signal = toSignal(abortSignal);
        let totalRetryDelay = 0;
        try {
            const output = await run((await this.#getClient()) as never, {
                signal,
                headers,
                ...toLimits(requestTimeout),
                retries: { onRetry: ({ delayMs }) => (totalRetryDelay += delayMs) },
            });
            return output && Object.assign(output, { $metadata: toSdkMetadata(responseOf(output), totalRetryDelay) });
        } catch (error) {
            throw toSdkError(error, { ...this.#service, hasProvider: this.#hasProvider, signal, totalRetryDelay });
        }
    }

    /** A provider that failed is asked again by the next call. */
    #getClient(): Promise<Client> {
        this.#client ??= toClientOptions(this.config)
            .then((options) => new this.#service.Client(options))
            .catch((error: unknown) => {
                this.#client = undefined;
                throw error;
            });
        return this.#client;
    }
}
