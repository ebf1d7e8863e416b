import { createRequire } from "node:module";
import type { Service } from "../../scripts/service.js";
import { credentials, region } from "./clients/settings.mjs";

const require = createRequire(import.meta.url);

/** A shape of a v2 model, as far as it says which members there are. */
export interface V2Shape {
    readonly type: string;
    /** Of a structure. */
    readonly members?: Readonly<Record<string, V2Shape>>;
    /** Of a list. */
    readonly member?: V2Shape;
    /** Of a map. */
    readonly value?: V2Shape;
    readonly isDocument?: boolean;
}

interface V2Request {
    readonly httpRequest: {
        readonly method: string;
        /** With the query. */
        readonly path: string;
        readonly headers: Readonly<Record<string, unknown>>;
        readonly body: string | Uint8Array;
        readonly endpoint: { readonly host: string };
    };
    readonly response: { readonly error: Error | null };
    build(): void;
}

/** A client of aws-sdk v2. */
export interface V2Client {
    readonly api: { readonly operations: Readonly<Record<string, { readonly input: V2Shape }>> };
    makeRequest(method: string, params: object): V2Request;
}

interface V2Metadata {
    readonly name: string;
    readonly prefix?: string;
}

/** The client of the same service in the same version. @throws Error if aws-sdk v2 has none */
export function createV2Client({ sdkId, version }: Service, endpoint: string): V2Client {
    process.env["AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE"] = "1";
    const services = require("aws-sdk/apis/metadata.json") as Readonly<Record<string, V2Metadata>>;
    const module = Object.entries(services).find(([key, { prefix = key }]) => {
        const model = readModel(`${prefix}-${version}`);
        return model?.metadata.serviceId?.toLowerCase() === sdkId.toLowerCase();
    })?.[0];
    if (module === undefined) throw new Error(`aws-sdk v2 has no ${sdkId} of ${version}`);
    const Client = require(`aws-sdk/clients/${module}`) as new (options: object) => V2Client;
    return new Client({
        apiVersion: version,
        region,
        endpoint,
        credentials,
        // Its rules are of its last day; what the model allows today is compared.
        paramValidation: false,
    });
}

function readModel(name: string): { metadata: { serviceId?: string } } | undefined {
    try {
        return require(`aws-sdk/apis/${name}.min.json`) as { metadata: { serviceId?: string } };
    } catch {
        return undefined;
    }
}

/** Makes every idempotency token of aws-sdk v2 this one. */
export function fixTokens(token: string): void {
    const { util } = require("aws-sdk/lib/core.js") as { util: { uuid: { v4: () => string } } };
    util.uuid.v4 = () => token;
}
