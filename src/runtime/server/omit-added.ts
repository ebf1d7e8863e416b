import type { Operation } from "../service.js";
import { isMatcher } from "./match-expected.js";

type Input = Readonly<Record<string, unknown>>;

/**
 * An input as it came, without what nobody has to expect, for the client or its transport adds it: an idempotency token,
 * the content type, and in maps of all parameters or headers those that are not the map's own.
 *
 * @param expected members that it has count; matchers may stand in it.
 */
export function omitAdded(operation: Operation, given: Input, expected: Input): Input {
    const { uri, token, query = {}, queryParams, headers = {}, prefixHeaders } = operation;
    const isAdded = (member: string) => member === token || headers[member]?.name === "content-type";
    const kept = Object.entries(given).filter(([member]) => Object.hasOwn(expected, member) || !isAdded(member));
    const input: Record<string, unknown> = Object.fromEntries(kept);
    if (queryParams !== undefined) {
        const others = new Set([...new URLSearchParams(uri.split("?")[1]).keys(), ...Object.values(query)]);
        narrow(queryParams, (parameters, wanted) =>
            Object.entries(parameters).filter(([name]) => Object.hasOwn(wanted, name) || !others.has(name)),
        );
    }
    if (prefixHeaders !== undefined)
        // Names of headers have no case, and come in lower case.
        narrow(prefixHeaders.member, (values, wanted) =>
            Object.keys(wanted).flatMap((name) => {
                const lower = name.toLowerCase();
                return Object.hasOwn(values, lower) ? [[name, values[lower]]] : [];
            }),
        );
    return input;

    /** A map that is not expected, or as it is expected, is there if something in it is. */
    function narrow(member: string, pick: (map: Input, wanted: Input) => (readonly [string, unknown])[]): void {
        const wanted = expected[member] ?? {};
        if (isMatcher(wanted)) return;
        const picked = pick((given[member] ?? {}) as Input, wanted as Input);
        if (picked.length > 0 || expected[member] !== undefined) input[member] = Object.fromEntries(picked);
        else delete input[member];
    }
}
