import type { Operation } from "../../scripts/service.js";
import { fixedOptions } from "../support/test-client.js";
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
            (part === "body"
                ? ours === "" && theirs === "{}"
                : part === "content-type:" && ours === undefined && theirs === "application/json"),
    },
    {
        reason: "aws-sdk v2 calls bytes binary/octet-stream",
        applies: ({ part, ours, theirs }) =>
            part === "content-type:" && ours === "application/octet-stream" && theirs === "binary/octet-stream",
    },
    {
        reason: "the path ended with a slash in aws-sdk v2's day, which the model has no longer",
        applies: ({ part, ours, theirs }, { http }) =>
            part === "path" && theirs === `${ours}/` && !http.uri.split("?")[0]!.endsWith("/"),
    },
    {
        reason: "aws-sdk v2 drops the parts of a second of a date-time",
        applies: ({ part, ours = "", theirs }) =>
            (part === "query" || part === "body") &&
            theirs === ours.replaceAll(/(T\d\d(?::|%3A)\d\d(?::|%3A)\d\d)\.\d{3}Z/g, "$1Z"),
    },
    {
        reason: "aws-sdk v2 takes an empty token for none, and fills it in",
        applies: ({ part, ours = "", theirs }, { input }) => {
            const token = input.members.find(({ idempotencyToken }) => idempotencyToken);
            if (part !== "body" || token === undefined) return false;
            const [empty, filled] = ["", fixedOptions.createToken()].map(
                (value) => `${JSON.stringify(token.jsonName ?? token.name)}:${JSON.stringify(value)}`,
            );
            return theirs === ours.replace(empty!, filled!);
        },
    },
    {
        reason: "aws-sdk v2 writes JSON of a text that is JSON already",
        applies: ({ part, ours = "", theirs }) => {
            const text = Buffer.from(ours, "base64").toString();
            return part.endsWith(":") && theirs === Buffer.from(JSON.stringify(text)).toString("base64");
        },
    },
];
