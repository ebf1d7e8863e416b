import * as fc from "fast-check";
import type { BoundMember, BoundStructure, Operation } from "../../scripts/service.js";
import { isHeader } from "../../src/runtime/http.js";
import type { TextRules } from "./arbitrary-text.js";
import { arbitraryValue, type Place, toRecord } from "./arbitrary-value.js";

/** An input or an output, as a client's methods take and give it. */
export type Structure = Record<string, unknown>;

/**
 * Makes inputs of an operation that its model allows: required members always, others now and then, each within its
 * constraints and fit for the place where it travels.
 */
export function arbitraryInput({ input, http, hostPrefix = "" }: Operation): fc.Arbitrary<Structure> {
    return toRecord(input.members, (member) => {
        const { name, binding } = member;
        if (hostPrefix.includes(`{${name}}`)) return arbitraryValue(member, { ...binding, text: hostLabel });
        if (http.uri.includes(`{${name}+}`)) return arbitraryValue(member, { ...binding, text: greedyLabel });
        return arbitraryValue(member, toPlace(member, input));
    });
}

/** Makes outputs of an operation, or contents of an error; without what the status of an answer says. */
export function arbitraryOutput(output: BoundStructure): fc.Arbitrary<Structure> {
    const members = output.members.filter(({ binding }) => binding.location !== "statusCode");
    return toRecord(members, (member) => arbitraryValue(member, toPlace(member, output)));
}

function toPlace({ binding }: BoundMember, { members }: BoundStructure): Place {
    const { location } = binding;
    switch (binding.location) {
        case "label":
            return { location, text: label };
        case "header":
            return { location, text: header };
        case "prefixHeaders": {
            const { prefix } = binding;
            const isAllowed = (key: string) => isHeader(prefix + key, "") && !isTaken(prefix + key);
            return { location, text: header, key: { unit: tokenCharacter, isAllowed } };
        }
        case "queryParams":
            return { location, key: { isAllowed: (key) => !isTaken(key) } };
        default:
            return { location };
    }

    /** A member of its own stands above an entry of the same name. */
    function isTaken(name: string): boolean {
        return members.some((member) => "name" in member.binding && member.binding.name.toLowerCase() === name);
    }
}

const tokenCharacter = fc.constantFrom(...Array.from("az09-_."));

/** Neither an empty segment nor one of dots: URLs drop those. */
const label: TextRules = { isAllowed: isSegment };
const greedyLabel: TextRules = { isAllowed: (text) => text.split("/").every(isSegment) };
const hostLabel: TextRules = {
    unit: fc.constantFrom(...Array.from("az09-")),
    isAllowed: (text) => /^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/i.test(text),
};

/** White space around a header is no part of it. */
const header: TextRules = {
    unit: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
    isAllowed: (text) => isHeader("x", text) && text.trim() === text,
};

function isSegment(text: string): boolean {
    return text !== "" && text !== "." && text !== "..";
}
