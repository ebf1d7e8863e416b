// The platform's fetch, unsigned.
import { createCalls } from "./by-hand.mjs";

export function create(endpoint) {
    return createCalls(async (path, init) => (await fetch(new URL(path, endpoint), init)).json());
}
