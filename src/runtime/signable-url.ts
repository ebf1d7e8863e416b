type Encode = (text: string) => string;

/**
 * Parses a URL that somebody else wrote and encodes its path and query as the client itself does, so that the
 * signature is made of what is sent.
 *
 * @param encode percent-encodes text.
 * @throws TypeError if it is not an absolute URL.
 */
export function parseSignableUrl(text: string, encode: Encode): URL {
    const url = new URL(text);
    url.pathname = url.pathname
        .split("/")
        .map((segment) => reencode(segment, encode))
        .join("/");
    const parameters = url.search
        .slice(1)
        .split("&")
        .filter((pair) => pair !== "");
    url.search = parameters
        .map((pair) => {
            const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
            return `${reencode(name.replaceAll("+", " "), encode)}=${reencode(value.replaceAll("+", " "), encode)}`;
        })
        .join("&");
    url.hash = "";
    return url;
}

/** Keeps escapes, even of bytes that are no UTF-8; a percent sign that begins none stands for itself. */
function reencode(text: string, encode: Encode): string {
    return text.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~]/gu, (part) => {
        if (part.length < 3) return encode(part);
        const character = String.fromCharCode(Number.parseInt(part.slice(1), 16));
        return /[A-Za-z0-9\-._~]/.test(character) ? character : part.toUpperCase();
    });
}
