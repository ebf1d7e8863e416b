/** Whether a repeated request of the method does no harm. */
export function isSafeToRetry(method: string): boolean {
    return ["GET", "HEAD", "PUT", "DELETE"].includes(method);
}
