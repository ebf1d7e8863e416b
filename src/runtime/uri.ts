/**
 * Percent-encodes everything but RFC 3986's unreserved characters, as SigV4 wants it; encodeURIComponent leaves `!'()*`.
 *
 * @throws URIError for a lone surrogate.
 * @see https://datatracker.ietf.org/doc/html/rfc3986#section-2.3
 */
export function encodeUriComponent(text: string): string {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
