// No signature, no errors, no retries: the least a call can cost.
import { createCalls } from "./by-hand.mjs";
import { createSend } from "./over-http.mjs";

export function create(endpoint) {
    const send = createSend();
    return createCalls((path, { body, ...options }) => send(new URL(path, endpoint), options, body));
}
