/** Addresses, and names that the public DNS does not answer: without a dot, or reserved for a machine or its network. */
const local = /^[^.]+$|^[\d.]+$|\.(internal|local|localhost|test)$/;

/**
 * Whether a request was meant for this service. A page of the web may have its own name resolve to this machine, and is
 * then of one origin with the service's own pages; the name still stands in its requests.
 *
 * @param hostname of the request's URL.
 * @param host that the service listens on.
 * @see https://www.iana.org/assignments/special-use-domain-names
 */
export function isOwnHost(hostname: string, host: string): boolean {
    return hostname === host.toLowerCase() || local.test(hostname);
}
