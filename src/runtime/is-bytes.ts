import type { Bytes } from "./http.js";

/** Whether a value is a Uint8Array, of this realm or of another: Jest gives a page's tests globals of their own. */
export function isBytes(value: unknown): value is Bytes {
    return Object.prototype.toString.call(value) === "[object Uint8Array]";
}
