const methods = [
    "add",
    "addRelativeTo",
    "applyToStack",
    "clone",
    "concat",
    "identify",
    "identifyOnResolve",
    "remove",
    "removeByTag",
    "resolve",
    "use",
] as const;

/** The SDK's middleware stack, which is not there: each of its methods throws, and says what to use instead. */
export type SdkMiddlewareStack = Readonly<Record<(typeof methods)[number], (...given: readonly unknown[]) => never>>;

const instead =
    "To send headers, pass `headers` in the second argument of send(); to see or change each request, signed, and its answer, a `requestHandler` with a method `handle`; to log, a `logger`.";

export const middlewareStack = Object.fromEntries(
    methods.map((name) => [
        name,
        () => {
            throw new Error(`middlewareStack.${name}(): there is no middleware in this client. ${instead}`);
        },
    ]),
) as SdkMiddlewareStack;
