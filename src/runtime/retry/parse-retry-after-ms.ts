/**
 * How long a service asks to wait: `x-amz-retry-after` in milliseconds, or `retry-after` in seconds or as a date.
 *
 * @param now epoch milliseconds, corrected for the skew of the local clock.
 * @returns milliseconds from 0, or undefined where neither header says anything that makes sense.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
    const { "x-amz-retry-after": ms, "retry-after": after } = headers;
    if (ms !== undefined && /^\d+$/.test(ms)) return Number(ms);
    if (after === undefined) return undefined;
    if (/^\d+$/.test(after)) return Number(after) * 1000;
    const date = Date.parse(after);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
