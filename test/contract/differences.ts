import type { Case, Want } from "./case.js";
import { model } from "./cases.js";
import { listOperations } from "./model.js";
import { findPlace } from "./request.js";

/** Where a backend does not answer as the model says, and why. */
export interface Difference {
    readonly backend: string;
    readonly reason: string;
    readonly isOf: (one: Case) => boolean;
    /** What it answers instead; "nothing" if it never does, so that the case is not sent. */
    readonly instead: "nothing" | ((want: Want, one: Case) => Want);
}

const named = (...endings: readonly string[]) => {
    return ({ name }: Case) => endings.some((ending) => name === ending || name.endsWith(`: ${ending}`));
};
const ownProblem: Want = { code: null };
const refusal: Want = { status: 400, code: "ValidationException" };
const success: Want = { status: 200, code: null, named: [] };

/** All of them. Each must be seen in each of its cases, so that one which is no more has to go from here. */
export const differences: readonly Difference[] = [
    {
        backend: "Prism",
        reason: "knows no request ids, and has an error's code in the document alone: the spec declares no such headers",
        isOf: () => true,
        instead: () => ({ errorType: null, hasRequestId: false }),
    },
    {
        backend: "Prism",
        reason: "ends without an answer in a URIError of its own",
        isOf: named("malformed encoding"),
        instead: "nothing",
    },
    {
        backend: "Prism",
        reason: "answers what is no operation, and a body that is no JSON, with problems of its own, which have no code",
        isOf: ({ name, want }) => want.code === "UnknownOperationException" || name === "JSON cut off",
        instead: () => ownProblem,
    },
    {
        backend: "Prism",
        reason: "has 401 where AWS has 403: the spec declares a security scheme, and OpenAPI no answer to its absence",
        isOf: named("no Authorization"),
        instead: () => ({ ...ownProblem, status: 401 }),
    },
    {
        backend: "Prism",
        reason: "takes any Authorization: to OpenAPI the scheme is an API key in a header",
        isOf: named("malformed Authorization"),
        instead: () => success,
    },
    {
        backend: "Prism",
        reason: "knows one kind of refusal, where AWS tells what cannot be read from what is not allowed",
        isOf: named("text/plain", "no content type", "a list for the document", "a text for the document"),
        instead: () => refusal,
    },
    {
        backend: "Prism",
        reason: "reads bytes that are not UTF-8 as replacement characters, here of an unknown member",
        isOf: named("bytes that are not UTF-8"),
        instead: (_, one) => (requiresBody(one) ? refusal : success),
    },
    {
        backend: "Prism",
        reason: "finds the operation for an empty label at the end of a path, to which `.` comes down, and refuses the label",
        isOf: ({ name, request: { target } }) =>
            name.endsWith(': ""') || (name.endsWith(': "."') && /\/\.(\?|$)/.test(target)),
        instead: () => refusal,
    },
    {
        backend: "Prism",
        reason: "refuses null for a member that may be missing: JSON Schema tells the two apart, restJson1 does not",
        isOf: ({ kind, name }) => kind === "accepted" && name.endsWith(": null"),
        instead: () => refusal,
    },
    {
        backend: "Prism",
        reason: "takes an empty text in a query for none at all where the parameter may be missing",
        isOf: isEmptyInQuery,
        instead: () => success,
    },
    {
        backend: "Prism",
        reason: "reads numbers as JavaScript does, which cannot tell 2^63 from 2^63 - 1",
        isOf: named("9223372036854775808", "-9223372036854775809"),
        instead: () => success,
    },
    {
        backend: "Prism",
        reason: "names parameters in lower case",
        isOf: (one) =>
            !isEmptyInQuery(one) &&
            (one.want.named ?? []).some((place) => /[A-Z]/.test(place) && isParameter(one.operation, place)),
        instead: ({ named: places }) => ({ named: places!.map((place) => place.toLowerCase()) }),
    },
    {
        backend: "Prism",
        reason: "names the map and not the key that is not allowed",
        isOf: ({ name, kind }) => kind === "refused" && name.includes(": key of "),
        instead: ({ named: places }) => ({ named: places!.map((place) => place.slice(0, place.lastIndexOf("."))) }),
    },
    {
        backend: "Prism",
        reason: "names the body where all of it is missing",
        isOf: (one) => one.name === "no body" && requiresBody(one),
        instead: () => ({ named: [""] }),
    },
];

const operations = new Map(listOperations(model).map((operation) => [operation.name, operation]));

function isEmptyInQuery({ name, request }: Case): boolean {
    return name.endsWith(": 0 characters") && /clientToken=($|&)/.test(request.target);
}

function isParameter(operation: string, place: string): boolean {
    return findPlace(operations.get(operation)!, place.split(".")[0]!) !== "document";
}

function requiresBody({ operation }: Case): boolean {
    return Object.entries(operations.get(operation)!.members).some(
        ([name, { traits }]) => traits?.["smithy.api#required"] && !isParameter(operation, name),
    );
}

/** What a backend is to answer; undefined where the case is not for it. */
export function toWant(one: Case, found: readonly Difference[]): Want | undefined {
    const want = { ...one.want };
    for (const { instead } of found) {
        if (instead === "nothing") return undefined;
        Object.assign(want, instead(want, one));
    }
    return want;
}

export function findDifferences(backend: string, one: Case): Difference[] {
    return differences.filter((difference) => difference.backend === backend && difference.isOf(one));
}
