import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { AwsCredentialIdentity } from "../../src/runtime/credentials.js";

/** The SHA-256 that the official signer wants: HMAC if it is given a secret. */
class Sha256 {
    readonly digestLength = 32;
    readonly #secret: Uint8Array | string | undefined;
    #hash: Hash | Hmac;

    constructor(secret?: unknown) {
        this.#secret = secret as Uint8Array | string | undefined;
        this.#hash = this.#create();
    }

    update(data: unknown): void {
        this.#hash.update(data as Uint8Array);
    }

    digest(): Promise<Uint8Array> {
        return Promise.resolve(new Uint8Array(this.#hash.digest()));
    }

    reset(): void {
        this.#hash = this.#create();
    }

    #create(): Hash | Hmac {
        return this.#secret === undefined ? createHash("sha256") : createHmac("sha256", this.#secret);
    }
}

export interface ReferenceRequest {
    readonly method: string;
    /** Path and query as they stand in the request line. */
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array | undefined;
}

export interface ReferenceOptions {
    readonly credentials: AwsCredentialIdentity;
    readonly region: string;
    readonly service: string;
    readonly timeMs: number;
}

/** The `authorization` header that @smithy/signature-v4 gives to a request. */
export async function signByReference(request: ReferenceRequest, options: ReferenceOptions): Promise<string> {
    const { accessKeyId, secretAccessKey, sessionToken } = options.credentials;
    const signer = new SignatureV4({
        applyChecksum: false,
        uriEscapePath: true,
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        region: options.region,
        service: options.service,
        sha256: Sha256,
    });
    const [path = "", search = ""] = request.target.split(/\?(.*)/s);
    const signed = await signer.sign(
        {
            method: request.method,
            protocol: "https:",
            hostname: "unused.example.com",
            path,
            query: parseQuery(search),
            headers: { ...request.headers },
            body: request.body,
        },
        { signingDate: new Date(options.timeMs) },
    );
    return signed.headers["authorization"]!;
}

/** Parameters as a server reads them: decoded, the values of a repeated name together. */
function parseQuery(search: string): Record<string, string[]> {
    const query: Record<string, string[]> = {};
    for (const pair of search.split("&").filter((text) => text !== "")) {
        const [name = "", value = ""] = pair.split(/=(.*)/s).map((part) => decodeURIComponent(part));
        (query[name] ??= []).push(value);
    }
    return query;
}
