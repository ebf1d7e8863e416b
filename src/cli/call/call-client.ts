import { FinSpaceData } from "../../../generated/client.gen.js";
import type { CallOptions, ListCall, ListOptions, Operation, WaitOptions } from "../../runtime/index.js";

/** An output, or a page of a list. */
export type Output = Readonly<Record<string, unknown>>;

/** The client, with operations told apart by their rows and not by methods. */
export class CallClient extends FinSpaceData {
    /** Calls an operation once. */
    callOnce(operation: Operation, input: object, options: CallOptions): Promise<Output> {
        return this.call(operation, input, options);
    }

    /** Calls an operation for each page of a list. */
    callForPages(operation: Operation, input: object, options: ListOptions): ListCall<Output, unknown> {
        return this.list(operation, input, options);
    }

    /** Calls an operation until one of its waiters ends. */
    callUntil(operation: Operation, waiter: string, input: object, options: WaitOptions<Output>): Promise<Output> {
        return this.wait(operation, waiter, input, options);
    }
}
