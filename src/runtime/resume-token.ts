/** A place in a list: so many items on from the beginning of a page. */
export interface Place {
    /** Token of the page; undefined for the first one. */
    readonly token: string | undefined;
    readonly skip: number;
}

const version = 1;

/** Writes a place as an opaque token, good for one operation. */
export function formatResumeToken(operation: string, { token, skip }: Place): string {
    const bytes = new TextEncoder().encode(JSON.stringify([version, operation, skip, token]));
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws TypeError for what no list of this operation gave; it does not quote it. */
export function parseResumeToken(operation: string, text: string): Place {
    const [, , skip, token] = decode(text);
    const place = { token: token ?? undefined, skip } as Place;
    const isPlace = Number.isSafeInteger(skip) && place.skip >= 0 && (token === null || typeof token === "string");
    // Version, operation, spelling and length, all at once.
    if (isPlace && formatResumeToken(operation, place) === text) return place;
    throw new TypeError(
        `${operation}: startingToken is none that this operation gave; pass the resumeToken of toArray() as it came`,
    );
}

function decode(text: string): readonly unknown[] {
    try {
        const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
        const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
        const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
        return Array.isArray(parts) ? parts : [];
    } catch {
        return [];
    }
}
