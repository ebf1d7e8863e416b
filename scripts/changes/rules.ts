import type { Grade, Side } from "./report.js";

type Graded = readonly [grade: Grade, reason: string];

/** How a kind of change is graded: the same wherever it is felt, or by what travels; an error is a response. */
export interface ChangeRule {
    /**
     * What happened. `{trait}` stands for the name of the trait, `{part}` for the part of its value that changed;
     * another word in braces gives way to `added` or `removed` where there was nothing, or is nothing.
     */
    readonly title: string;
    /** Grade and reason: on each side alone, or wherever it is. */
    readonly verdicts: { readonly anywhere: Graded } | { readonly request: Graded; readonly response: Graded };
}

/**
 * The rules by which changes are graded, after those of smithy-diff and oasdiff: less room in a request breaks, more
 * room in a response is at least risky, and the other way round both are safe.
 *
 * @see https://github.com/smithy-lang/smithy/tree/main/smithy-diff
 * @see https://github.com/oasdiff/oasdiff/blob/main/docs/BREAKING-CHANGES.md
 */
export const changeRules = {
    // The service
    "service-renamed": {
        title: "service renamed",
        verdicts: { anywhere: ["risky", "clients bear the service's name, and some protocols send it"] },
    },
    "service-version-changed": {
        title: "version {changed}",
        verdicts: { anywhere: ["risky", "some protocols send the version"] },
    },
    "shape-names-changed": {
        title: "names given to shapes {changed}",
        verdicts: { anywhere: ["risky", "generated types bear these names"] },
    },
    "resource-changed": {
        title: "resource {changed}",
        verdicts: { anywhere: ["risky", "code made for resources knows them by this"] },
    },
    "protocol-added": {
        title: "protocol {trait} added",
        verdicts: { anywhere: ["safe", "those that were spoken still are"] },
    },
    "protocol-removed": {
        title: "protocol {trait} removed",
        verdicts: { anywhere: ["breaking", "clients that speak it are no longer understood"] },
    },
    "auth-scheme-added": {
        title: "authentication by {trait} added",
        verdicts: { anywhere: ["safe", "other ways to authenticate stay"] },
    },
    "auth-scheme-removed": {
        title: "authentication by {trait} removed",
        verdicts: { anywhere: ["breaking", "requests that authenticate so are refused"] },
    },
    "auth-scheme-changed": {
        title: "authentication by {trait} changed",
        verdicts: { anywhere: ["breaking", "signatures made the old way do not match"] },
    },
    "auth-choice-changed": {
        title: "choice of authentication {changed}",
        verdicts: { anywhere: ["risky", "a client may authenticate in another way, or have none that is accepted"] },
    },
    "auth-became-optional": {
        title: "may be called without authentication",
        verdicts: { anywhere: ["safe", "authenticated requests are accepted as before"] },
    },
    "auth-became-required": {
        title: "must be called with authentication",
        verdicts: { anywhere: ["breaking", "requests without authentication are refused"] },
    },
    "endpoint-rules-changed": {
        title: "{trait} {changed}",
        verdicts: { anywhere: ["risky", "requests may go to another host"] },
    },

    // Operations
    "operation-added": {
        title: "operation added",
        verdicts: { anywhere: ["safe", "no code calls it yet"] },
    },
    "operation-removed": {
        title: "operation removed",
        verdicts: { anywhere: ["breaking", "code that calls it fails"] },
    },
    "route-changed": {
        title: "route changed",
        verdicts: { anywhere: ["breaking", "requests to the old route find nothing"] },
    },
    "route-labels-renamed": {
        title: "labels of the route renamed",
        verdicts: { anywhere: ["risky", "the URL is the same; code that names the labels has to follow"] },
    },
    "status-changed": {
        title: "status {changed}",
        verdicts: { anywhere: ["risky", "code may compare the status"] },
    },
    "fault-changed": {
        title: "fault {changed}",
        verdicts: { anywhere: ["risky", "retries and the status may go by whose fault it is"] },
    },
    "error-added": {
        title: "error added",
        verdicts: { anywhere: ["risky", "code that handles each error does not know this one"] },
    },
    "error-removed": {
        title: "error removed",
        verdicts: { anywhere: ["risky", "code that handles it waits in vain, or names a type that is gone"] },
    },
    "retry-allowed": {
        title: "may be repeated ({trait})",
        verdicts: { anywhere: ["safe", "clients may retry where they gave up"] },
    },
    "retry-disallowed": {
        title: "no longer said to bear repetition ({trait})",
        verdicts: { anywhere: ["risky", "clients may give up where they retried, and repeating may do harm"] },
    },
    "pagination-added": {
        title: "pages",
        verdicts: { anywhere: ["safe", "asking for one page works as before"] },
    },
    "pagination-removed": {
        title: "no longer pages",
        verdicts: { anywhere: ["breaking", "generated code has no iteration over it any more"] },
    },
    "pagination-changed": {
        title: "{part} of pages {changed}",
        verdicts: { anywhere: ["breaking", "clients that page look for the token or the items in the old place"] },
    },
    "page-size-changed": {
        title: "{part} of pages {changed}",
        verdicts: { anywhere: ["risky", "the size that code gives for pages may be sent otherwise, or not at all"] },
    },
    "waiter-added": {
        title: "waiter added",
        verdicts: { anywhere: ["safe", "no code waits by it yet"] },
    },
    "waiter-removed": {
        title: "waiter removed",
        verdicts: { anywhere: ["breaking", "code that waits by it does not compile"] },
    },
    "waiter-changed": {
        title: "waiter {part} {changed}",
        verdicts: { anywhere: ["risky", "waiting may end at another state"] },
    },
    deprecated: {
        title: "deprecated",
        verdicts: { anywhere: ["safe", "it works as before, for now"] },
    },
    "no-longer-deprecated": {
        title: "no longer deprecated",
        verdicts: { anywhere: ["safe", "it works as before"] },
    },

    // Shapes and members
    "type-changed": {
        title: "type changed",
        verdicts: { anywhere: ["breaking", "values of the old type are none of the new"] },
    },
    "number-widened": {
        title: "type widened",
        verdicts: {
            request: ["safe", "numbers that were accepted still are"],
            response: ["risky", "numbers may come that do not fit the old type"],
        },
    },
    "number-narrowed": {
        title: "type narrowed",
        verdicts: {
            request: ["breaking", "numbers that do not fit the new type are refused"],
            response: ["safe", "the numbers are among those that could come before"],
        },
    },
    "named-type-replaced": {
        title: "another shape",
        verdicts: { anywhere: ["risky", "the same travels, but the generated type has another name"] },
    },
    "simple-type-replaced": {
        title: "another shape",
        verdicts: { anywhere: ["safe", "no generated type is named after it"] },
    },
    "member-added": {
        title: "member added",
        verdicts: {
            request: ["safe", "it may be left out"],
            response: ["safe", "clients pass over what they do not know"],
        },
    },
    "required-member-added": {
        title: "required member added",
        verdicts: {
            request: ["breaking", "requests without it are refused"],
            response: ["safe", "clients pass over what they do not know"],
        },
    },
    "member-removed": {
        title: "member removed",
        verdicts: {
            request: ["breaking", "what it said can no longer be said"],
            response: ["breaking", "code that reads it finds nothing"],
        },
    },
    "member-renamed": {
        title: "member renamed",
        verdicts: {
            request: ["breaking", "the service does not know the old name"],
            response: ["breaking", "code that reads the old name finds nothing"],
        },
    },
    "member-renamed-in-code": {
        title: "member renamed",
        verdicts: { anywhere: ["risky", "the same travels, but code has to use the new name"] },
    },
    "members-reordered": {
        title: "members in another order",
        verdicts: { anywhere: ["safe", "they travel by name"] },
    },
    "variant-added": {
        title: "variant added",
        verdicts: {
            request: ["safe", "those that were accepted still are"],
            response: ["risky", "code that handles each variant does not know this one"],
        },
    },
    "variant-removed": {
        title: "variant removed",
        verdicts: {
            request: ["breaking", "requests with it are refused"],
            response: ["safe", "code that handles it waits in vain"],
        },
    },
    "enum-value-added": {
        title: "value added",
        verdicts: {
            request: ["safe", "those that were accepted still are"],
            response: ["risky", "code that handles each value does not know this one"],
        },
    },
    "enum-value-removed": {
        title: "value removed",
        verdicts: {
            request: ["breaking", "requests with it are refused"],
            response: ["safe", "code that handles it waits in vain"],
        },
    },
    "enum-constant-renamed": {
        title: "constant of a value renamed",
        verdicts: { anywhere: ["risky", "the same travels, but generated code may name the constant"] },
    },
    "enum-closed": {
        title: "only listed values",
        verdicts: {
            request: ["breaking", "values that are not listed are refused"],
            response: ["safe", "the values are among those that could come before"],
        },
    },
    "enum-opened": {
        title: "any value, not only these",
        verdicts: {
            request: ["safe", "those that were accepted still are"],
            response: ["risky", "values come that were not listed"],
        },
    },
    "became-required": {
        title: "required",
        verdicts: {
            request: ["breaking", "requests without it are refused"],
            response: ["safe", "it is there more often"],
        },
    },
    "became-optional": {
        title: "no longer required",
        verdicts: {
            request: ["safe", "requests with it are accepted as before"],
            response: ["breaking", "answers may lack what code takes for granted"],
        },
    },
    "nullability-changed": {
        title: "{trait} {changed}",
        verdicts: {
            anywhere: ["risky", "generated types may allow for its absence where they did not, or the reverse"],
        },
    },
    "default-added": {
        title: "default added",
        verdicts: { anywhere: ["safe", "it fills in what was left out"] },
    },
    "default-changed": {
        title: "default changed",
        verdicts: { anywhere: ["risky", "to leave it out means something else"] },
    },
    "default-removed": {
        title: "default removed",
        verdicts: { anywhere: ["risky", "nothing fills in what is left out"] },
    },
    "constraint-tightened": {
        title: "{trait} {tightened}",
        verdicts: {
            request: ["breaking", "values that were accepted are refused"],
            response: ["safe", "the values are among those that could come before"],
        },
    },
    "constraint-loosened": {
        title: "{trait} {loosened}",
        verdicts: {
            request: ["safe", "values that were accepted still are"],
            response: ["risky", "values come that could not come before"],
        },
    },
    "constraint-moved": {
        title: "{trait} moved",
        verdicts: {
            request: ["breaking", "some values that were accepted are refused"],
            response: ["risky", "values come that could not come before"],
        },
    },
    "pattern-changed": {
        title: "pattern changed",
        verdicts: {
            request: ["risky", "values that were accepted may be refused"],
            response: ["risky", "values may come that could not come before"],
        },
    },
    restated: {
        title: "{trait} said in another place",
        verdicts: { anywhere: ["safe", "what holds is the same"] },
    },
    "wire-format-changed": {
        title: "{trait} {changed}",
        verdicts: { anywhere: ["breaking", "it travels in another place or form"] },
    },
    "header-case-changed": {
        title: "case of {trait} changed",
        verdicts: { anywhere: ["safe", "names of headers have no case"] },
    },
    "sensitive-added": {
        title: "newly sensitive",
        verdicts: { anywhere: ["risky", "logs and tools that showed it hide it, or should"] },
    },
    "sensitive-removed": {
        title: "no longer sensitive",
        verdicts: { anywhere: ["risky", "logs and tools that hid it show it"] },
    },
    "token-added": {
        title: "filled in as an idempotency token",
        verdicts: { anywhere: ["safe", "a value that is given is sent as before"] },
    },
    "token-removed": {
        title: "no longer filled in as an idempotency token",
        verdicts: { anywhere: ["risky", "repeated requests may be carried out twice"] },
    },
    "trait-changed": {
        title: "{trait} {changed}",
        verdicts: { anywhere: ["risky", "what users of this trait make of it is not known here"] },
    },
    "note-changed": {
        title: "{trait} {changed}",
        verdicts: { anywhere: ["safe", "clients do nothing by it"] },
    },
    "documentation-changed": {
        title: "{trait} {changed}",
        verdicts: { anywhere: ["safe", "words alone"] },
    },
} as const satisfies Readonly<Record<string, ChangeRule>>;

/** The name of a rule that changes are graded by. */
export type ChangeRuleName = keyof typeof changeRules;

const grades: readonly Grade[] = ["safe", "risky", "breaking"];

/** Orders grades, the worst first. */
export function compareGrades(a: Grade, b: Grade): number {
    return grades.indexOf(b) - grades.indexOf(a);
}

/** What a rule says of a change that is felt on a side. */
export function findVerdict(name: ChangeRuleName, side: Side): Graded {
    const { verdicts }: ChangeRule = changeRules[name];
    if ("anywhere" in verdicts) return verdicts.anywhere;
    return side === "response" || side === "error" ? verdicts.response : verdicts.request;
}
