import { describe, expect, it } from "vitest";
import { ServiceError } from "finspace-data";
import { type Acceptor, describeAcceptor, describeOutcome, isAccepted } from "../../../src/runtime/match-acceptor.js";
import { flattenList, getLength, getMember, isEqual, mapList } from "../../../src/runtime/jmespath.js";

const error = new ServiceError({
    code: "NotFoundException",
    message: "m",
    operation: "GetThing",
    attempts: 1,
    status: 404,
    requestId: undefined,
    headers: {},
    body: {},
});
const input = { wanted: "DONE" };
const answer = (output: object) => ({ output, input });
const failed = { error };

interface Row {
    readonly path: string;
    readonly select: (output: unknown, input: unknown) => unknown;
    readonly comparator?: "stringEquals" | "booleanEquals" | "allStringEquals" | "anyStringEquals";
    readonly expected?: string | boolean;
}

function expectPath({ comparator = "stringEquals", expected = "DONE", ...row }: Row): Acceptor {
    return { state: "failure", comparator, expected, ...row };
}

const status = expectPath({ path: "status", select: (output) => getMember(output, "status") });
const lost = expectPath({
    path: "thing.lost",
    select: (output) => getMember(output, "thing", "lost"),
    comparator: "booleanEquals",
    expected: true,
});
const things: Row = {
    path: "things[].state",
    select: (output) => mapList((item) => getMember(item, "state"), flattenList(getMember(output, "things"))),
};
const all = expectPath({ ...things, comparator: "allStringEquals" });
const any = expectPath({ ...things, comparator: "anyStringEquals" });
const states = (...list: unknown[]) => answer({ things: list.map((state) => ({ state })) });
const wanted = expectPath({
    path: "output.status == input.wanted",
    select: (output, given) => isEqual(getMember(output, "status"), getMember(given, "wanted")),
    comparator: "booleanEquals",
    expected: true,
});
const count = expectPath({
    path: "length(things) == `2`",
    select: (output) => getLength(getMember(output, "things")) === 2,
    comparator: "booleanEquals",
    expected: true,
});

describe("isAccepted", () => {
    it.each<{ name: string; acceptor: Acceptor; outcome: Parameters<typeof isAccepted>[1]; want: boolean }>([
        { name: "success: an output", acceptor: { state: "success", success: true }, outcome: answer({}), want: true },
        { name: "success: an error", acceptor: { state: "success", success: true }, outcome: failed, want: false },
        { name: "no success: an error", acceptor: { state: "retry", success: false }, outcome: failed, want: true },
        {
            name: "no success: an output",
            acceptor: { state: "retry", success: false },
            outcome: answer({}),
            want: false,
        },
        {
            name: "errorType: its error",
            acceptor: { state: "retry", errorType: "NotFoundException" },
            outcome: failed,
            want: true,
        },
        {
            name: "errorType: another error",
            acceptor: { state: "retry", errorType: "X" },
            outcome: failed,
            want: false,
        },
        {
            name: "errorType: an output",
            acceptor: { state: "retry", errorType: "NotFoundException" },
            outcome: answer({ code: "NotFoundException" }),
            want: false,
        },
        { name: "stringEquals: the same", acceptor: status, outcome: answer({ status: "DONE" }), want: true },
        { name: "stringEquals: another", acceptor: status, outcome: answer({ status: "DONE " }), want: false },
        { name: "stringEquals: a list", acceptor: status, outcome: answer({ status: ["DONE"] }), want: false },
        { name: "stringEquals: nothing", acceptor: status, outcome: answer({}), want: false },
        { name: "stringEquals: an error", acceptor: status, outcome: failed, want: false },
        { name: "booleanEquals: true", acceptor: lost, outcome: answer({ thing: { lost: true } }), want: true },
        { name: "booleanEquals: false", acceptor: lost, outcome: answer({ thing: { lost: false } }), want: false },
        { name: "booleanEquals: text", acceptor: lost, outcome: answer({ thing: { lost: "true" } }), want: false },
        { name: "booleanEquals: nothing on the way", acceptor: lost, outcome: answer({ thing: null }), want: false },
        {
            name: "booleanEquals: false wanted",
            acceptor: expectPath({ ...lost, expected: false } as Row),
            outcome: answer({ thing: { lost: false } }),
            want: true,
        },
        { name: "allStringEquals: all", acceptor: all, outcome: states("DONE", "DONE"), want: true },
        { name: "allStringEquals: some", acceptor: all, outcome: states("DONE", "NEW"), want: false },
        { name: "allStringEquals: an empty list", acceptor: all, outcome: states(), want: false },
        { name: "allStringEquals: no list", acceptor: all, outcome: answer({}), want: false },
        { name: "allStringEquals: nothing left of a list", acceptor: all, outcome: states(null), want: false },
        { name: "allStringEquals: all but null", acceptor: all, outcome: states("DONE", null), want: true },
        { name: "anyStringEquals: some", acceptor: any, outcome: states("NEW", "DONE"), want: true },
        { name: "anyStringEquals: none", acceptor: any, outcome: states("NEW"), want: false },
        { name: "anyStringEquals: an empty list", acceptor: any, outcome: states(), want: false },
        { name: "anyStringEquals: no list", acceptor: any, outcome: answer({ things: "DONE" }), want: false },
        {
            name: "input and output: what was asked for",
            acceptor: wanted,
            outcome: answer({ status: "DONE" }),
            want: true,
        },
        { name: "input and output: another", acceptor: wanted, outcome: answer({ status: "NEW" }), want: false },
        { name: "an expression that holds", acceptor: count, outcome: states(1, 2), want: true },
        { name: "an expression that does not", acceptor: count, outcome: states(1), want: false },
        // Length of null is an error in JMESPath.
        { name: "an expression that fails", acceptor: count, outcome: answer({}), want: false },
    ])("$name: $want", ({ acceptor, outcome, want }) => {
        expect(isAccepted(acceptor, outcome)).toBe(want);
    });
});

describe("describeAcceptor", () => {
    it.each([
        { acceptor: status, shown: answer({ status: "DONE" }), want: "status is DONE" },
        { acceptor: lost, shown: answer({ thing: { lost: true } }), want: "thing.lost is true" },
        { acceptor: all, shown: states("DONE"), want: "every things[].state is DONE" },
        { acceptor: any, shown: states("DONE"), want: "some things[].state is DONE" },
        { acceptor: wanted, shown: answer({ status: "DONE" }), want: "output.status == input.wanted is true" },
        { acceptor: count, shown: states(1, 2), want: "length(things) == `2` is true" },
        { acceptor: status, shown: answer({ status: "***" }), want: "status has a value that is not shown" },
        { acceptor: count, shown: answer({}), want: "length(things) == `2` has a value that is not shown" },
        {
            acceptor: { state: "failure", success: true } as const,
            shown: answer({}),
            want: "the service answered without an error",
        },
        {
            acceptor: { state: "failure", success: false } as const,
            shown: failed,
            want: "the service answered with NotFoundException",
        },
    ])("says $want", ({ acceptor, shown, want }) => {
        expect(describeAcceptor(acceptor, shown)).toBe(want);
    });
});

describe("describeOutcome", () => {
    const acceptors: Acceptor[] = [{ state: "retry", errorType: "X" }, status];

    it.each([
        { name: "nothing", shown: undefined, want: "" },
        { name: "a word", shown: answer({ status: "RUNNING" }), want: "status is RUNNING" },
        { name: "a sentence", shown: answer({ status: "Ada ran." }), want: "" },
        { name: "what is hidden", shown: answer({ status: "***" }), want: "" },
        { name: "a missing member", shown: answer({}), want: "" },
        { name: "an error", shown: failed, want: "the service answered with NotFoundException" },
    ])("says of $name: $want", ({ shown, want }) => {
        expect(describeOutcome(acceptors, shown)).toBe(want);
    });
});
