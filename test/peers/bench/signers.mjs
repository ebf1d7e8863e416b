// What signs a request, by name: ours as it is built, and its peers.
import { createHash, createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { SignatureV4 } from "@smithy/signature-v4";
import aws4 from "aws4";
import { AwsV4Signer } from "aws4fetch";
import { crypto as nodeCrypto } from "../../../dist/src/runtime/sigv4/crypto-node.js";
import { crypto as webCrypto } from "../../../dist/src/runtime/sigv4/crypto-web.js";
import { createSigner } from "../../../dist/src/runtime/sigv4/sign-request.js";
import { createHashes } from "./create-hashes.mjs";

process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
const AWS = createRequire(import.meta.url)("aws-sdk/global");

export function createSigners(given) {
    const { url, method, headers, body, credentials, region, service } = given;
    const { host, pathname: path } = url;
    const timeMs = Date.now();
    const bytes = body && new TextEncoder().encode(body);
    const [onNode, onWeb] = [nodeCrypto, webCrypto].map((crypto) => createSigner(crypto, region, service));
    const smithy = new SignatureV4({ credentials, region, service, sha256: NodeSha256, applyChecksum: false });
    const cache = new Map();
    return {
        "hashes alone": createHashes(given, timeMs),
        "finspace-data, node:crypto": () => onNode({ method, url, headers, body: bytes }, { credentials, timeMs }),
        "finspace-data, WebCrypto": () => onWeb({ method, url, headers, body: bytes }, { credentials, timeMs }),
        aws4: () => aws4.sign({ host, path, method, headers, body, service, region }, credentials),
        "aws-sdk-v2": () => {
            const request = new AWS.HttpRequest(new AWS.Endpoint(url.href), region);
            Object.assign(request, { method, body: body ?? "", headers: { ...headers, Host: host } });
            new AWS.Signers.V4(request, service).addAuthorization(credentials, new Date());
        },
        "@smithy/signature-v4": () =>
            smithy.sign({ method, protocol: "https:", hostname: host, path, headers: { ...headers, host }, body }),
        aws4fetch: () =>
            new AwsV4Signer({ method, url: url.href, headers, body, ...credentials, region, service, cache }).sign(),
    };
}

/** The hash that @smithy/signature-v4 is given on Node. */
class NodeSha256 {
    #hash;

    constructor(secret) {
        this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret);
    }

    update(data) {
        this.#hash.update(data);
    }

    async digest() {
        return this.#hash.digest();
    }

    reset() {}
}
