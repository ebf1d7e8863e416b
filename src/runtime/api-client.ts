import type { Client as OpenApiFetchClient } from "openapi-fetch";
import { core } from "./core.js";
import { createPartLoader } from "./load-part.js";
import type { Send } from "./send.js";

const loadOpenApiFetch = createPartLoader(() => import("./openapi-fetch-client.js"));

/** An openapi-fetch client over the paths of an OpenAPI document. */
export type ApiClient<Paths extends object> = OpenApiFetchClient<Paths>;

/** What its requests are sent with. */
export interface ApiSource {
    readonly endpoint: URL;
    readonly send: Send;
}

const methods = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * Makes an openapi-fetch client whose requests go the way of all others. openapi-fetch itself is loaded at the first call: most
 * programs never make one.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createApiClient<Paths extends object>(source: ApiSource): ApiClient<Paths> {
    type Method = (...parameters: unknown[]) => Promise<unknown>;
    let client: Promise<ApiClient<Paths>> | undefined;
    const load = () => (client ??= loadClient<Paths>(source));
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

async function loadClient<Paths extends object>(source: ApiSource): Promise<ApiClient<Paths>> {
    const { createOpenApiFetchClient } = await loadOpenApiFetch("api");
    return createOpenApiFetchClient<Paths>(core, source);
}
