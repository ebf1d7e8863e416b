import { getMember } from "../jmespath.js";
import type { Operation } from "../service.js";
import type { SdkClient } from "./client.js";
import type { SdkSendable } from "./command.js";
import type { SdkCallOptions } from "./config.js";
import type { SdkMetadataBearer } from "./metadata.js";

/** How to page. */
export interface SdkPaginationConfiguration<Client extends SdkClient = SdkClient> {
    /** What sends the commands. */
    readonly client: Client;
    /** Items of a page, where the input does not say it. */
    readonly pageSize?: number | undefined;
    /** Where to begin: a token of the service. */
    // oxlint-disable-next-line typescript/no-explicit-any -- as in the SDK: tokens come from outputs of any kind
    readonly startingToken?: any;
    /** Whether a token that stays the same is the end, and not an error. @default false */
    readonly stopOnSameToken?: boolean | undefined;
    /** Is given each page's command before it is sent, and may give another in its place. */
    // oxlint-disable-next-line typescript/no-explicit-any -- as in the SDK: written for commands of any kind
    readonly withCommand?: ((command: any) => any) | undefined;
}

/** Pages, one after the other. */
export type SdkPaginator<Output> = AsyncGenerator<Output, undefined, unknown>;

export interface SdkPages<Input extends object, Output extends SdkMetadataBearer> {
    readonly operation: Operation;
    readonly Command: new (input: Input) => SdkSendable<Input, Output>;
}

/**
 * Every page of a list, the next one sent for when it is asked for.
 *
 * @throws Error if the service gives the same token twice, which would never end.
 */
export async function* sdkPaginate<Input extends object, Output extends SdkMetadataBearer>(
    { operation: { name, paginated }, Command }: SdkPages<Input, Output>,
    { client, pageSize, startingToken, stopOnSameToken, withCommand }: SdkPaginationConfiguration,
    input: Input,
    options?: SdkCallOptions,
): SdkPaginator<Output> {
    const { inputToken, outputToken, pageSize: sizeMember } = paginated!;
    const given = input as Readonly<Record<string, unknown>>;
    const sized = sizeMember === undefined ? {} : { [sizeMember]: given[sizeMember] ?? pageSize };
    for (let token: unknown = startingToken ?? given[inputToken]; ;) {
        const command = new Command({ ...input, ...sized, [inputToken]: token });
        const output = await client.send<Input, Output>(withCommand?.(command) ?? command, options);
        yield output;
        const next = getMember(output, ...outputToken.split("."));
        if (!next || (stopOnSameToken && next === token)) return undefined;
        if (next === token) throw new Error(`${name}: the service repeated ${outputToken}; the list would never end`);
        token = next;
    }
}
