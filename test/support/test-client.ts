import { FinSpaceData, type ClientOptions } from "finspace-data";
import { Client } from "../../src/runtime/client.js";
import type { CallOptions } from "../../src/runtime/options.js";
import type { Operation, ServiceDescription } from "../../src/runtime/service.js";
import { bindings } from "./bindings.js";
import { createRecordingFetch, type Reply } from "./recording-fetch.js";

export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-secret-of-anybody" };

/** Every source of chance and time fixed. */
export const fixedOptions = {
    region: "us-east-1",
    credentials,
    now: () => Date.UTC(2024, 0, 31, 12),
    random: () => 0.5,
    createToken: () => "00000000-0000-4000-8000-000000000000",
    sleep: () => Promise.resolve(),
} satisfies ClientOptions;

/** Makes a FinSpaceData that never waits and gets its answers from the replies, one after the other. */
export function createTestClient(replies: readonly Reply[], options: ClientOptions = {}) {
    const { fetch, requests } = createRecordingFetch(...replies);
    const sleeps: number[] = [];
    const sleep = async (ms: number) => void sleeps.push(ms);
    const finspace = new FinSpaceData({ ...fixedOptions, fetch, sleep, ...options });
    return { finspace, requests, sleeps };
}

/** A service without a model. */
export const service: ServiceDescription = {
    name: "Fixture",
    sdkId: "fixture",
    signingName: "fixture",
    endpoints: { standard: "https://fixture.{region}.amazonaws.com", rows: [{}] },
    errors: {},
    sensitive: {},
    loadShapes: () => Promise.resolve({}),
    bindings,
};

/** A client of a service without a model: tests hand it rows of their own. */
export class FixtureClient extends Client {
    constructor(options: ClientOptions = {}, description: Partial<ServiceDescription> = {}) {
        super({ ...service, ...description }, { ...fixedOptions, ...options });
    }

    send(operation: Operation, input: object = {}, options?: CallOptions): Promise<Record<string, unknown>> {
        return this.call(operation, input, options);
    }
}
