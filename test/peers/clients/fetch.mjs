// The platform's fetch, unsigned.
import { newUser, userId } from "./settings.mjs";

export function create(endpoint) {
    const call = async (path, init) => (await fetch(new URL(path, endpoint), init)).json();
    const headers = { "content-type": "application/json" };
    return {
        get: () => call(`/user/${userId}`),
        post: () => call("/user", { method: "POST", headers, body: JSON.stringify(newUser) }),
    };
}
