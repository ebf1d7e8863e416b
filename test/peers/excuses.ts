import type { Operation } from "../../scripts/service.js";
import type { Difference } from "./compare-requests.js";

/** Why aws-sdk v2 may send something else. */
export interface Excuse {
    readonly reason: string;
    applies(difference: Difference, operation: Operation): boolean;
}

/** Every difference that is allowed: there aws-sdk v2 does not do what Smithy's rules for restJson1 say. */
export const excuses: readonly Excuse[] = [
    {
        reason: "aws-sdk v2 sends {} although no member travels in a document",
        applies: ({ part, ours, theirs }, { input }) =>
            !input.members.some(({ binding }) => binding.location === "document" || binding.location === "payload") &&
            ours === "" &&
            ((part === "body" && theirs === "{}") || (part === "content-type:" && theirs === "application/json")),
    },
];
