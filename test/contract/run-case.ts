import { isDeepStrictEqual } from "node:util";
import type { RawAnswer, Running } from "./backends/backend.js";
import type { Case, Want } from "./case.js";

/** A case that a backend did not answer as wanted: what differs alone. */
export interface Failure {
    readonly case: string;
    readonly wanted: Readonly<Record<string, unknown>>;
    readonly got: Readonly<Record<string, unknown>>;
}

/** Sends the request of a case, and holds the answer against what is wanted. */
export async function runCase(running: Running, one: Case, want: Want): Promise<Failure | undefined> {
    const { operation, name, request, told } = one;
    const headers = running.prepare(operation, told);
    const answer = await running.send({ ...request, headers: { ...request.headers, ...headers } });
    const got = observe(running, want, answer);
    const differing = (Object.keys(want) as (keyof Want)[]).filter((key) => !isDeepStrictEqual(want[key], got[key]));
    if (differing.length === 0) return undefined;
    const pick = (from: Want) => Object.fromEntries(differing.map((key) => [key, from[key]]));
    return { case: `${operation} ${name}`, wanted: pick(want), got: { ...pick(got), text: answer.text } };
}

function observe(running: Running, want: Want, answer: RawAnswer): Want {
    const { status, headers, text } = answer;
    const errorType = headers["x-amzn-errortype"] ?? null;
    const body = readBody(text);
    const shown = JSON.stringify([text, headers]);
    return {
        status,
        errorType,
        code: errorType ?? body["__type"] ?? null,
        hasRequestId: headers["x-amzn-requestid"] !== undefined,
        ...(want.named && { named: running.readNamed(answer) }),
        ...(want.body !== undefined && { body: omitCode(body) }),
        ...("input" in want && { input: running.takeInput ? running.takeInput() : want.input }),
        ...(want.hides !== undefined && { hides: shown.includes(want.hides) ? "(not hidden)" : want.hides }),
    };
}

type Body = Readonly<Record<string, string>>;

function readBody(text: string): Body {
    return JSON.parse(text === "" ? "{}" : text) as Body;
}

/** The code of an error may stand in its document too. */
function omitCode(body: Body): object {
    return Object.fromEntries(Object.entries(body).filter(([name]) => name !== "__type"));
}
