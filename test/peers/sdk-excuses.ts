import type { Difference } from "./compare-requests.js";

/** What the SDK's package exports and a generated file does not. */
export const leftOut: readonly { readonly names: RegExp; readonly reason: string }[] = [
    {
        names: /^\w+FilterSensitiveLog\*$/,
        reason: "marked @internal, and gone from later versions of the SDK; redact() of a generated client does it",
    },
    {
        names: /^(ClientDefaults|ClientInputEndpointParameters)$/,
        reason: "types of what the SDK's own parts hand to one another",
    },
    {
        names: /^(RuntimeExtension|\w+ExtensionConfiguration)$/,
        reason: "there are no extensions: they reach into parts that are not there",
    },
];

/** Members that the model got after 3.523: that version leaves them out. */
export const newerMembers: readonly string[] = ["onDemand", "readWrite"];

/** What the SDK's client sends and a generated one does not. */
export const sdkExcuses: readonly { readonly reason: string; applies(difference: Difference): boolean }[] = [
    {
        reason: "the SDK tells the service of its attempts: amz-sdk-invocation-id, amz-sdk-request",
        applies: ({ part, ours }) => /^amz-sdk-(invocation-id|request):$/.test(part) && ours === undefined,
    },
];
