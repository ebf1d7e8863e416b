import { describe, expect, it } from "vitest";
import { compareModels } from "../../../scripts/changes/compare-models.js";
import { describeChange } from "../../../scripts/changes/describe-change.js";
import type { Edit } from "../models.js";
import { compareEdits, toModel } from "./compare.js";

const member = "a#Thing members text traits smithy.api#";
const text = "a#Text traits smithy.api#";
const operation = "a#PutThing traits smithy.api#";

const gone = { state: "failure", matcher: { errorType: "a#NotFound" } };

function accept(state: string, expected: string): object {
    return { state, matcher: { output: { path: "status", expected, comparator: "stringEquals" } } };
}

function wait(waiter: object): Edit[] {
    return [["a#PutThing traits smithy.waiters#waitable", { Ready: { acceptors: [gone], ...waiter } }]];
}

/** The lines of what changed between two edits, and back. */
function describeEdits(old: readonly Edit[], next: readonly Edit[]): { there: string[]; back: string[] } {
    const [there, back] = [compareEdits(old, next, true), compareEdits(next, old, true)].map(
        ({ changes, documentation = [] }) => [...changes, ...documentation].map(describeChange),
    );
    return { there: there!, back: back! };
}

describe("describeChange", () => {
    it.each<{ name: string; old?: Edit[]; new: Edit[]; there: string; back: string }>([
        {
            name: "a name that travels, by the member's own",
            new: [[`${member}jsonName`, "q"]],
            there: "jsonName changed: text → q",
            back: "jsonName changed: q → text",
        },
        {
            name: "a trait with a value",
            new: [[`${text}mediaType`, "text/css"]],
            there: "mediaType added: text/css",
            back: "mediaType removed: text/css",
        },
        {
            name: "a trait without one",
            new: [[`${operation}httpChecksumRequired`, {}]],
            there: "httpChecksumRequired added",
            back: "httpChecksumRequired removed",
        },
        {
            name: "an empty value",
            old: [[`${text}example`, ""]],
            new: [[`${text}example`, "x-m-"]],
            there: 'example changed: "" → x-m-',
            back: 'example changed: x-m- → ""',
        },
        {
            name: "fields that come to a trait without any",
            old: [[`${text}example`, {}]],
            new: [[`${text}example`, { a: 1 }]],
            there: 'example changed: {} → {"a":1}',
            back: 'example changed: {"a":1} → {}',
        },
        {
            name: "a value that is too long for a line beside one that is not",
            old: [[`${text}documentation`, "Words."]],
            new: [[`${text}documentation`, "Words. ".repeat(10)]],
            there: "documentation changed: Words. → …",
            back: "documentation changed: … → Words.",
        },
        {
            name: "values that are too long, without them",
            old: [[`${text}documentation`, "Words. ".repeat(10)]],
            new: [[`${text}documentation`, "Other words. ".repeat(10)]],
            there: "documentation changed",
            back: "documentation changed",
        },
        {
            name: "a prefix of headers in another case",
            old: [[`${text}httpPrefixHeaders`, "X-M-"]],
            new: [[`${text}httpPrefixHeaders`, "x-m-"]],
            there: "case of httpPrefixHeaders changed: X-M- → x-m-",
            back: "case of httpPrefixHeaders changed: x-m- → X-M-",
        },
        {
            name: "what pages consist of",
            old: [[`${operation}paginated`, { inputToken: "token", outputToken: "next", items: "rows" }]],
            new: [[`${operation}paginated`, { inputToken: "token", outputToken: "page.next", items: "rows" }]],
            there: "outputToken of pages changed: next → page.next",
            back: "outputToken of pages changed: page.next → next",
        },
        {
            name: "the size of pages",
            old: [[`${operation}paginated`, { inputToken: "token", outputToken: "next", pageSize: "limit" }]],
            new: [[`${operation}paginated`, { inputToken: "token", outputToken: "next" }]],
            there: "pageSize of pages removed: limit",
            back: "pageSize of pages added: limit",
        },
        {
            name: "a delay of a waiter",
            old: wait({ minDelay: 1 }),
            new: wait({ minDelay: 2 }),
            there: "waiter Ready.minDelay changed: 1 → 2",
            back: "waiter Ready.minDelay changed: 2 → 1",
        },
        {
            name: "what a waiter waits for",
            old: wait({ acceptors: [gone, accept("success", "READY")] }),
            new: wait({ acceptors: [gone, accept("success", "DONE")] }),
            there: "waiter Ready.success changed: output status stringEquals READY → output status stringEquals DONE",
            back: "waiter Ready.success changed: output status stringEquals DONE → output status stringEquals READY",
        },
        {
            name: "one of a waiter's acceptors",
            old: wait({ acceptors: [accept("success", "READY")] }),
            new: wait({ acceptors: [gone, accept("success", "READY")] }),
            there: "waiter Ready.failure added: errorType NotFound",
            back: "waiter Ready.failure removed: errorType NotFound",
        },
        {
            name: "the order of a waiter's acceptors",
            old: wait({ acceptors: [gone, { state: "retry", matcher: { success: false } }] }),
            new: wait({ acceptors: [{ state: "retry", matcher: { success: false } }, gone] }),
            there: "waiter Ready.acceptors changed: failure errorType NotFound, retry success false → retry success false, failure errorType NotFound",
            back: "waiter Ready.acceptors changed: retry success false, failure errorType NotFound → failure errorType NotFound, retry success false",
        },
        {
            name: "an empty list",
            new: [[`${operation}auth`, []]],
            there: "choice of authentication added: []",
            back: "choice of authentication removed: []",
        },
        {
            name: "a constraint where there was none",
            new: [[`${text}length`, { max: 5 }]],
            there: "length added: ..5",
            back: "length removed: ..5",
        },
        {
            name: "a member's own constraint, by its target's",
            old: [[`${text}length`, { max: 5 }]],
            new: [
                [`${text}length`, { max: 5 }],
                [`${member}length`, { max: 9 }],
            ],
            there: "length loosened: ..5 → ..9",
            back: "length tightened: ..9 → ..5",
        },
        {
            name: "values that are free",
            new: [["a#Color", { type: "string" }]],
            there: "any value, not only these: RED | BLUE",
            back: "only listed values: RED | BLUE",
        },
    ])("tells there from back: $name", ({ old = [], new: next, there, back }) => {
        expect(describeEdits(old, next)).toEqual({ there: [there], back: [back] });
    });

    it("says that metadata changed, of which the report has no values", () => {
        const { documentation } = compareModels(
            toModel(),
            { ...toModel(), metadata: { a: 1 } },
            { documentation: true },
        );
        expect(documentation!.map(describeChange)).toEqual(["metadata changed"]);
    });
});
