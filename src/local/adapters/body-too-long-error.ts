/** The body is longer than the service takes. */
export class BodyTooLongError extends Error {
    override readonly name = "BodyTooLongError";
}
