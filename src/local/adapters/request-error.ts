/** What came is no request that could be answered. */
export class RequestError extends Error {
    override readonly name = "RequestError";
    readonly status: number;
    readonly code: string;

    constructor(status: number, code: string, message: string) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
