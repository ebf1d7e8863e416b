import { describe, expect, it } from "vitest";
import { ServiceError } from "finspace-data";
import { describeAcceptor, describeOutcome, isAccepted } from "../../../src/runtime/match-acceptor.js";
import type { Waiter, WaiterAcceptor } from "../../../src/runtime/service.js";

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
const answer = (value: object) => ({ output: value });
const failed = { error };

function output(path: string, comparator: string, expected: string): WaiterAcceptor {
    return { state: "failure", path: path.split(" "), comparator, expected } as WaiterAcceptor;
}

const status = output("status", "stringEquals", "DONE");
const lost = output("thing lost", "booleanEquals", "true");
const all = output("things [] state", "allStringEquals", "DONE");
const any = output("things [] state", "anyStringEquals", "DONE");
const states = (...list: unknown[]) => answer({ things: list.map((state) => ({ state })) });

describe("isAccepted", () => {
    it.each<{ name: string; acceptor: WaiterAcceptor; outcome: Parameters<typeof isAccepted>[1]; want: boolean }>([
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
            acceptor: output("lost", "booleanEquals", "false"),
            outcome: answer({ lost: false }),
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
            name: "anyStringEquals: a list of strings",
            acceptor: output("tags []", "anyStringEquals", "a"),
            outcome: answer({ tags: ["b", "a"] }),
            want: true,
        },
        {
            name: "anyStringEquals: a list without []",
            acceptor: output("tags", "anyStringEquals", "a"),
            outcome: answer({ tags: ["b", "a"] }),
            want: true,
        },
        {
            name: "allStringEquals: lists in lists",
            acceptor: output("rooms [] walls [] state", "allStringEquals", "DRY"),
            outcome: answer({ rooms: [{ walls: [{ state: "DRY" }] }, {}, { walls: [{ state: "DRY" }] }] }),
            want: true,
        },
        {
            name: "anyStringEquals: a list of lists",
            acceptor: output("grid []", "anyStringEquals", "x"),
            outcome: answer({ grid: [["o"], ["x"]] }),
            want: true,
        },
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
        { acceptor: status, shown: answer({ status: "***" }), want: "status has a value that is not shown" },
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
    const waiter = { acceptors: [{ state: "retry", errorType: "X" }, status] } as unknown as Waiter;

    it.each([
        { name: "nothing", shown: undefined, want: "" },
        { name: "a word", shown: answer({ status: "RUNNING" }), want: "status is RUNNING" },
        { name: "a sentence", shown: answer({ status: "Ada ran." }), want: "" },
        { name: "what is hidden", shown: answer({ status: "***" }), want: "" },
        { name: "a missing member", shown: answer({}), want: "" },
        { name: "an error", shown: failed, want: "the service answered with NotFoundException" },
    ])("says of $name: $want", ({ shown, want }) => {
        expect(describeOutcome(waiter, shown)).toBe(want);
    });
});
