import createClient from "openapi-fetch";
import type { ApiClient, ApiSource } from "./api-client.js";
import type { Core } from "./core.js";
import { isSafeToRetry } from "./retry/is-safe-to-retry.js";
import { parseSignableUrl } from "./signable-url.js";

/** Makes an openapi-fetch client whose requests go through `send`. */
export function createOpenApiFetchClient<Paths extends object>(
    core: Core,
    { endpoint, send }: ApiSource,
): ApiClient<Paths> {
    const baseUrl = endpoint.href.replace(/\/$/, "");
    const client = createClient<Paths>({
        baseUrl,
        pathSerializer(url, members) {
            const base = url.startsWith(baseUrl) ? baseUrl : "";
            return base + serializePath(core, url.slice(base.length), members);
        },
        async fetch(request) {
            const body = new Uint8Array(await request.arrayBuffer());
            const { method } = request;
            const url = parseSignableUrl(request.url, core.encodeUriComponent);
            const headers = Object.fromEntries(request.headers);
            const { response } = await send({
                operation: `${method} ${url.pathname}`,
                prepare: async () => ({ method, url, headers, body: request.body === null ? undefined : body }),
                safeToRetry: isSafeToRetry(method),
                takesErrors: true,
                options: { signal: request.signal },
            });
            const { status, headers: answered } = response;
            return new Response([204, 205, 304].includes(status) ? null : response.body, { status, headers: answered });
        },
    });
    client.use({
        // Without `params.path` no serializer runs, and the template itself would be sent.
        onRequest({ schemaPath, params }) {
            if (params.path === undefined) serializePath(core, schemaPath, {});
        },
    });
    return client;
}

/** openapi-fetch's own lets `..` and empty or missing members through, and so another path. */
function serializePath(
    { InputError, encodeUriComponent }: Core,
    pathname: string,
    members: Record<string, unknown>,
): string {
    return pathname.replace(/\{([^}]+)\}/g, (_, name: string) => {
        const member = members[name];
        const text = typeof member === "string" || typeof member === "number" ? String(member) : "";
        if (text === "" || text === "." || text === "..") {
            throw new InputError(
                pathname,
                name,
                text === "" ? "is missing or empty" : `is "${text}", which a path cannot hold`,
            );
        }
        if (/\p{Surrogate}/u.test(text))
            throw new InputError(pathname, name, "has a lone surrogate, which UTF-8 cannot hold");
        return encodeUriComponent(text);
    });
}
