import { createLocalService, type LocalService, type LocalServiceOptions } from "../../src/local/index.js";
import { FinSpaceData } from "../../src/index.js";
import { startMs } from "./local-core.js";

export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };

/** A service whose clock stands still, and a client of it that asks once. */
export function createTestService(options: LocalServiceOptions = {}): { local: LocalService; finspace: FinSpaceData } {
    const local = createLocalService({ seed: "test", now: () => startMs, credentials: [credentials], ...options });
    return { local, finspace: connect(local.fetch) };
}

export function connect(fetch: typeof globalThis.fetch, options: object = {}): FinSpaceData {
    return new FinSpaceData({
        region: "us-east-1",
        credentials,
        fetch,
        now: () => startMs,
        retries: { maxAttempts: 1 },
        ...options,
    });
}
