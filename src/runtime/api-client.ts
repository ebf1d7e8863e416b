import type { Client as OpenApiFetchClient } from "openapi-fetch";
import { InputError } from "./errors.js";
import type { HttpRequest } from "./http.js";
import type { Answer } from "./parse-response.js";
import { encodeUriComponent, parseSignableUrl } from "./uri.js";

/** An openapi-fetch client over the paths of an OpenAPI document. */
export type ApiClient<Paths extends object> = OpenApiFetchClient<Paths>;

type Send = (request: HttpRequest, signal: AbortSignal) => Promise<Answer>;

const methods = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * Makes an openapi-fetch client whose requests go through `send`. openapi-fetch itself is loaded at the first call: most
 * programs never make one.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createApiClient<Paths extends object>(endpoint: URL, send: Send): ApiClient<Paths> {
    type Method = (...parameters: unknown[]) => Promise<unknown>;
    let client: Promise<ApiClient<Paths>> | undefined;
    const load = () => (client ??= loadClient<Paths>(endpoint, send));
    const calls = methods.map((name) => [
        name,
        async (...parameters: unknown[]) => ((await load())[name] as Method)(...parameters),
    ]);
    return {
        ...(Object.fromEntries(calls) as Pick<ApiClient<Paths>, (typeof methods)[number]>),
        use: (...middleware) => change((loaded) => loaded.use(...middleware)),
        eject: (...middleware) => change((loaded) => loaded.eject(...middleware)),
    };

    /** Comes before every later call, and fails it if openapi-fetch refuses the middleware. */
    function change(apply: (loaded: ApiClient<Paths>) => void): void {
        client = load().then((loaded) => {
            apply(loaded);
            return loaded;
        });
        client.catch(() => {});
    }
}

async function loadClient<Paths extends object>(endpoint: URL, send: Send): Promise<ApiClient<Paths>> {
    const { default: createClient } = await import("openapi-fetch");
    const baseUrl = endpoint.href.replace(/\/$/, "");
    const client = createClient<Paths>({
        baseUrl,
        pathSerializer(url, members) {
            const base = url.startsWith(baseUrl) ? baseUrl : "";
            return base + serializePath(url.slice(base.length), members);
        },
        async fetch(request) {
            const body = new Uint8Array(await request.arrayBuffer());
            const { response } = await send(
                {
                    method: request.method,
                    url: parseSignableUrl(request.url),
                    headers: Object.fromEntries(request.headers),
                    body: request.body === null ? undefined : body,
                },
                request.signal,
            );
            const { status, headers } = response;
            return new Response([204, 205, 304].includes(status) ? null : response.body, { status, headers });
        },
    });
    client.use({
        // Without `params.path` no serializer runs, and the template itself would be sent.
        onRequest({ schemaPath, params }) {
            if (params.path === undefined) serializePath(schemaPath, {});
        },
    });
    return client;
}

/** openapi-fetch's own lets `..` and empty or missing members through, and so another path. */
function serializePath(pathname: string, members: Record<string, unknown>): string {
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
