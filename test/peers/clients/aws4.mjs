// Signs what node:http sends.
import aws4 from "aws4";
import { createCalls } from "./by-hand.mjs";
import { createSend } from "./over-http.mjs";
import { credentials, region, service } from "./settings.mjs";

export function create(endpoint) {
    const send = createSend();
    return createCalls((path, init) => {
        const url = new URL(path, endpoint);
        const request = { ...init, path, host: url.host, region, service };
        const { method, headers } = aws4.sign(request, credentials);
        return send(url, { method, headers }, init.body);
    });
}
