import { parseEndpoint } from "../endpoint.js";

/** An endpoint taken apart. */
export interface SdkEndpoint {
    /** With the colon: `https:`. */
    protocol: string;
    /** Without a port. */
    hostname: string;
    /** There where it is not the protocol's own. */
    port?: number | undefined;
    /** Begins with a slash. */
    path: string;
    /** Parameters of every request; null for one without a value. */
    query?: Readonly<Record<string, string | readonly string[] | null>> | undefined;
}

/** What an endpoint may be given as; an object with a `url` is what the SDK's endpoint rules end in. */
export type SdkEndpointInput = string | URL | SdkEndpoint | { readonly url: string | URL };

/** @throws TypeError if it is no URL of a host and perhaps a path. */
export function toSdkEndpoint(given: SdkEndpointInput): SdkEndpoint {
    if (typeof given === "object" && "hostname" in given && !(given instanceof URL)) return given;
    const text = String(typeof given === "object" && "url" in given ? given.url : given);
    const { protocol, hostname, port, pathname } = parseEndpoint("endpoint", text, true);
    return {
        protocol,
        hostname,
        ...(port !== "" && { port: Number(port) }),
        path: pathname,
    };
}

/** The URL of an endpoint that was taken apart; the query goes along, to be refused by who takes no query. */
export function toEndpointUrl({ protocol, hostname, port, path, query = {} }: SdkEndpoint): URL {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}`);
    url.pathname = path;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url;
}
