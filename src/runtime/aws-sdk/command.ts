import type { CallOptions } from "../options.js";
import { invoke, type SdkCallOptions, type SdkResolvedConfig } from "./config.js";
import type { SdkMetadataBearer } from "./metadata.js";
import { middlewareStack } from "./middleware-stack.js";

/** Called with an error, or with null and an output. */
// oxlint-disable-next-line typescript/no-explicit-any -- code written for the SDK reads members of it
export type SdkCallback<Output> = (error: any, data?: Output) => void;

/** What stands behind the first argument of a call. */
export type SdkCallRest<Output> = [
    optionsOrCallback?: SdkCallOptions | SdkCallback<Output>,
    callback?: SdkCallback<Output>,
];

/** What answers a command. */
export type SdkHandler<Input extends object, Output> = (given: {
    input: Input;
}) => Promise<{ output: Output; response: unknown }>;

/** What a client sends: a command of any copy of this package, or a stand-in for one. */
export interface SdkSendable<Input extends object, Output> {
    /** What goes to the service. */
    readonly input: Input;
    /** Makes the handler that answers it. */
    resolveMiddleware(stack: unknown, config: SdkResolvedConfig, options: SdkCallOptions): SdkHandler<Input, Output>;
}

/** The base of a generated command: one call of an operation, to be sent by a client. */
export abstract class SdkCommand<Input extends object, Output extends SdkMetadataBearer> implements SdkSendable<
    Input,
    Output
> {
    /** Refuses middleware, which this command has not. */
    readonly middlewareStack = middlewareStack;
    /** What goes to the service. */
    readonly input: Input;

    constructor(...[input]: object extends Input ? [input?: Input] : [input: Input]) {
        this.input = input ?? ({} as Input);
    }

    /** Calls the operation with the runtime's client, which refuses an input that lacks what is required. */
    protected abstract call(client: never, input: never, options: CallOptions): Promise<object>;

    /** Makes the handler that answers the command: the client's part, by the SDK's name. */
    resolveMiddleware(
        _stack: unknown,
        config: SdkResolvedConfig,
        options: SdkCallOptions = {},
    ): SdkHandler<Input, Output> {
        return async ({ input }) => {
            const output = await config[invoke](
                (client, callOptions) => this.call(client, input as never, callOptions),
                options,
            );
            return { output: output as unknown as Output, response: undefined };
        };
    }
}
