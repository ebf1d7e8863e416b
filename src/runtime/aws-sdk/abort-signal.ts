/** An AbortSignal, or one of the SDK's own from before there was one everywhere. */
export type SdkAbortSignal = AbortSignal | { readonly aborted: boolean; onabort: Function | null };

/** Of signals of the SDK's own kind, which take but one listener, and which several calls may share. */
const controllers = new WeakMap<SdkAbortSignal, AbortController>();

export function toSignal(given: SdkAbortSignal | undefined): AbortSignal | undefined {
    if (given === undefined || given instanceof AbortSignal) return given;
    const controller = controllers.get(given) ?? new AbortController();
    controllers.set(given, controller);
    if (given.aborted) controller.abort();
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it has no other
    given.onabort = () => controller.abort();
    return controller.signal;
}
