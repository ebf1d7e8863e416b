import type { Operation, Service } from "../../scripts/service.js";
import { toMethodName } from "../../scripts/typescript/names.js";
import { toCommandName, toPaginatorName, toSdkName } from "../../scripts/typescript/aws-sdk/sdk-names.js";
import type { Structure } from "../support/arbitrary-input.js";
import { credentials, region } from "./clients/settings.mjs";

/** A client package: the SDK's own, or a generated one. */
export type SdkModule = Readonly<Record<string, unknown>>;

/** An operation and inputs of it. */
export interface SdkCalls {
    readonly operation: Operation;
    readonly inputs: readonly Structure[];
}

interface SdkClient {
    send(command: object): Promise<object>;
    destroy(): void;
}

type Method = (input: object, callback: (error: unknown, data: object) => void) => void;

type Paginate = (config: object, input: object) => AsyncIterable<object>;

/** What a call gave, as far as code of a user may count on it. */
export type SdkOutcome = Readonly<Record<string, unknown>>;

/** Runs what users of the SDK write: commands, methods with callbacks, paginators; and tells what came of it. */
export async function runSdkProgram(
    sdk: SdkModule,
    service: Service,
    { calls, endpoint }: { calls: readonly SdkCalls[]; endpoint: string },
): Promise<SdkOutcome[]> {
    const name = toSdkName(service);
    const create = (kind: string) => {
        const Client = sdk[kind] as new (config: object) => SdkClient;
        return new Client({ region, credentials, endpoint, maxAttempts: 1 });
    };
    const [client, aggregate] = [create(`${name}Client`), create(name)];
    const outcomes: SdkOutcome[] = [];
    for (const { operation, inputs } of calls) {
        const Command = sdk[toCommandName(operation)] as new (input: object) => object;
        for (const input of inputs) outcomes.push(await observe(client.send(new Command(input)), sdk));
        const [input = {}] = inputs;
        const called = new Promise<object>((resolve, reject) => {
            const callback = (error: unknown, data: object) => (error === null ? resolve(data) : reject(error));
            const methods = aggregate as unknown as Readonly<Record<string, Method>>;
            methods[toMethodName(operation.name)]!.call(aggregate, input, callback);
        });
        outcomes.push(await observe(called, sdk));
        const paginate = sdk[toPaginatorName(operation)] as Paginate | undefined;
        if (paginate === undefined) continue;
        // Of a token in the input 3.523 knew nothing; later versions begin with it. Both write into the input.
        const pages = paginate({ client, pageSize: 7 }, { ...input, nextToken: undefined });
        try {
            for await (const page of pages) outcomes.push(describeOutput(page));
        } catch (error) {
            outcomes.push(describeError(error as Error, sdk));
        }
    }
    for (const one of [client, aggregate]) one.destroy();
    return outcomes;
}

async function observe(answer: Promise<object>, sdk: SdkModule): Promise<SdkOutcome> {
    try {
        return describeOutput(await answer);
    } catch (error) {
        return describeError(error as Error, sdk);
    }
}

/** The metadata: everything else depends on what the server said. */
function describeOutput(output: object): SdkOutcome {
    return toPlain({ $metadata: (output as { $metadata: object }).$metadata });
}

/** What code tells an error by. */
function describeError(thrown: Error, sdk: SdkModule): SdkOutcome {
    const { name, message, $fault, $metadata, $response } = thrown as Error & Record<string, unknown>;
    const Exception = sdk[name] as (new () => Error) | undefined;
    return toPlain({
        name,
        message,
        $fault,
        $metadata,
        status: ($response as { statusCode: number } | undefined)?.statusCode,
        isInstance: Exception !== undefined && thrown instanceof Exception,
    });
}

/** Without members that are undefined. */
function toPlain(value: object): SdkOutcome {
    return JSON.parse(JSON.stringify(value)) as SdkOutcome;
}
