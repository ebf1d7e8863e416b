/**
 * Percent-encodes everything but RFC 3986's unreserved characters, as SigV4 wants it; encodeURIComponent leaves `!'()*`.
 *
 * @throws URIError for a lone surrogate.
 * @see https://datatracker.ietf.org/doc/html/rfc3986#section-2.3
 */
export function encodeUriComponent(text: string): string {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Parses a URL that somebody else wrote and encodes its path and query as {@link encodeUriComponent} does, so that the
 * signature is made of what is sent.
 *
 * @throws TypeError if it is not an absolute URL.
 */
export function parseSignableUrl(text: string): URL {
    const url = new URL(text);
    url.pathname = url.pathname.split("/").map(reencode).join("/");
    const parameters = url.search
        .slice(1)
        .split("&")
        .filter((pair) => pair !== "");
    url.search = parameters
        .map((pair) => {
            const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
            return `${reencode(name.replaceAll("+", " "))}=${reencode(value.replaceAll("+", " "))}`;
        })
        .join("&");
    url.hash = "";
    return url;
}

/** Keeps escapes, even of bytes that are no UTF-8; a percent sign that begins none stands for itself. */
function reencode(text: string): string {
    return text.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~]/gu, (part) => {
        if (part.length < 3) return encodeUriComponent(part);
        const character = String.fromCharCode(Number.parseInt(part.slice(1), 16));
        return /[A-Za-z0-9\-._~]/.test(character) ? character : part.toUpperCase();
    });
}
