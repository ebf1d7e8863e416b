import type { EndpointTable } from "./service.js";

export interface EndpointOptions {
    readonly region: string;
    /** A FIPS endpoint. */
    readonly useFips: boolean;
    /** An endpoint that also answers on IPv6. */
    readonly useDualStack: boolean;
}

/** Where requests go, and what they are signed for. */
export interface ResolvedEndpoint {
    readonly endpoint: URL;
    readonly signingRegion: string;
    /** Where it is not the service's. */
    readonly signingName?: string | undefined;
    /** Whether the endpoint is the caller's. */
    readonly isOwn?: boolean;
}

/**
 * The service's endpoint in a region.
 *
 * @throws TypeError if the service has no such endpoint there.
 */
export function resolveEndpoint(
    table: EndpointTable,
    { region, useFips, useDualStack }: EndpointOptions,
): ResolvedEndpoint {
    const row = table.rows.find(({ regions }) => !regions || regions.test(region));
    const values = { ...table, ...row, region };
    const found = values[useFips ? (useDualStack ? "fipsDualStack" : "fips") : useDualStack ? "dualStack" : "standard"];
    if (!found) {
        const asked = `useFips ${useFips} and useDualStack ${useDualStack}`;
        throw new TypeError(`region ${region} has no endpoint of the service with ${asked}`);
    }
    const { url, signingRegion = region, signingName } = typeof found === "string" ? { url: found } : found;
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: "region") => values[name]);
    return { endpoint: new URL(fill(url)), signingRegion: fill(signingRegion), signingName };
}

/**
 * Parses an endpoint that the caller or the environment names.
 *
 * @throws TypeError if the text is not an https URL of a host and perhaps a path; plain http is for this machine, or
 * where the caller allows it.
 */
export function parseEndpoint(option: string, text: string, allowPlainHttp: boolean): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // The message does not quote it: this is a password.
    if (url?.username || url?.password) throw new TypeError(`${option}: must hold no user name or password`);
    if (url?.protocol !== "https:" && url?.protocol !== "http:") {
        throw new TypeError(`${option}: "${text}" is not an http or https URL`);
    }
    if (url.protocol === "http:" && !allowPlainHttp && !isLoopback(url.hostname)) {
        throw new TypeError(
            `${option}: "${text}" is plain http to another machine; set allowPlainHttp to send credentials over it`,
        );
    }
    if (url.search !== "" || url.hash !== "") {
        throw new TypeError(`${option}: "${text}" must have no query or fragment`);
    }
    return url;
}

/** @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(hostname: string): boolean {
    return /^(127(\.\d+){3}|\[::1\]|(.*\.)?localhost)$/.test(hostname);
}
