import { reference } from "../../../generated/reference.gen.js";
import { server } from "../../../generated/server.gen.js";
import type { NamedOperation } from "../find-operation.js";
import { describeMembers, type MemberDescription } from "./describe-members.js";
import { printCommand } from "./print-command.js";

/** All there is to know of an operation, for people and for machines. */
export interface OperationDescription {
    readonly name: string;
    /** One sentence, without its period. */
    readonly summary: string;
    /** CommonMark. */
    readonly documentation: string;
    readonly tags: readonly string[];
    readonly method: string;
    readonly path: string;
    readonly input: readonly MemberDescription[];
    readonly output: readonly MemberDescription[];
    readonly errors: readonly { readonly code: string; readonly status: number; readonly documentation: string }[];
    /** Of a list: members that page it. */
    readonly paginated?: NamedOperation["paginated"];
    /** Whether a repeated request does no harm. */
    readonly safeToRetry: boolean;
    /** What `--wait` waits for. */
    readonly waiters: readonly { readonly name: string; readonly documentation: string }[];
    readonly examples: readonly ExampleDescription[];
}

export interface ExampleDescription {
    readonly title: string;
    /** What calls it, in a POSIX shell. */
    readonly command: string;
    readonly input: object;
    readonly output: object;
}

/** Gathers what the generated tables say of an operation. @param command how the user starts the command. */
export function describeOperation(operation: NamedOperation, command: string): OperationDescription {
    const { name, method, uri, paginated, safeToRetry = false, token } = operation;
    const {
        summary = name,
        documentation = "",
        tags = [],
        errors = [],
        waiters = {},
        examples = [],
    } = reference.operations[name]!;
    return {
        name,
        summary,
        documentation,
        tags,
        method,
        path: uri,
        input: describeMembers(`${name}Input`, { place: (member) => findPlace(operation, member), token }),
        output: describeMembers(`${name}Output`),
        errors: errors.map((code) => ({
            code,
            status: server.errors[code]!.status,
            documentation: reference.errors[code] ?? "",
        })),
        ...(paginated && { paginated }),
        safeToRetry,
        waiters: Object.entries(waiters).map(([waiter, text]) => ({ name: waiter, documentation: text })),
        examples: examples.map(({ title, input: given, output }) => {
            const input = omitToken(given, token);
            return { title, command: printCommand({ command, operation: name, input }), input, output };
        }),
    };
}

function findPlace({ uri, query = {} }: NamedOperation, member: string): MemberDescription["place"] {
    if (uri.includes(`{${member}}`)) return "path";
    return Object.hasOwn(query, member) ? "query" : "body";
}

/** The client makes one up; an old one, sent again, would have no effect. */
function omitToken(input: object, token: string | undefined): object {
    return Object.fromEntries(Object.entries(input).filter(([name]) => name !== token));
}
