import {
    CredentialsError,
    InputError,
    isServiceError,
    NetworkError,
    RequestTimeoutError,
    ResponseParseError,
    type ServiceError,
    WaiterError,
} from "../../runtime/index.js";
import type { ExitCode } from "../command.js";
import { escapeControls } from "../output/cell.js";
import type { Connection } from "./connect.js";

/** What to tell the user of a call that failed. */
export interface Failure {
    readonly message: string;
    readonly code: ExitCode;
}

/** @returns undefined for an error that is not the user's, the network's or the service's. */
export function describeFailure(error: unknown, operation: string, connection: Connection): Failure | undefined {
    if (error instanceof InputError) return { message: `${error.message}.`, code: 2 };
    if (error instanceof WaiterError) {
        const cause = isServiceError(error.cause) ? `\n${describeServiceError(error.cause, connection)}` : "";
        return { message: `${escapeControls(nameTimeout(error.message))}.${cause}`, code: 3 };
    }
    if (isServiceError(error)) return { message: describeServiceError(error, connection), code: 1 };
    if (error instanceof CredentialsError)
        return { message: withHint(describeCredentials(error), connection), code: 1 };
    if (error instanceof NetworkError || error instanceof RequestTimeoutError || error instanceof ResponseParseError)
        return { message: withHint(`${escapeControls(nameTimeout(error.message))}.`, connection), code: 1 };
    // A list that would never end.
    const isClient = error instanceof Error && error.message.startsWith(`${operation}: `);
    return isClient ? { message: `${error.message}.`, code: 1 } : undefined;
}

/** The client names options of its own, in milliseconds; of an attempt's time the command has none. */
function nameTimeout(message: string): string {
    return message.replace(/\b(timeoutMs|attemptTimeoutMs), (\d+)/, (_, name: string, ms: string) => {
        const time = `${Number(ms) / 1000} s`;
        return name === "timeoutMs" ? `--timeout, ${time}` : time;
    });
}

function describeServiceError(error: ServiceError, { isMadeUp }: Connection): string {
    const { operation, code, status, message, requestId, attempts, body } = error;
    const { reason } = body;
    return [
        `${operation}: ${escapeControls(code)} (status ${status}): ${escapeControls(message)}`,
        ...(typeof reason === "string" ? [`reason: ${escapeControls(reason)}`] : []),
        ...(requestId === undefined ? [] : [`request id: ${escapeControls(requestId)}`]),
        ...(attempts > 1 ? [`attempts: ${attempts}`] : []),
        ...(isMadeUp && status === 403
            ? ["Without credentials, made-up ones signed this: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."]
            : []),
    ].join("\n");
}

/** The client's own words are for programmers. */
function describeCredentials({ message }: CredentialsError): string {
    if (!message.startsWith("no credentials")) return `${escapeControls(message)}.`;
    return "No credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or install @aws-sdk/credential-provider-node for profiles and the like.";
}

function withHint(message: string, { hint }: Connection): string {
    return hint === undefined ? message : `${message}\n${hint}`;
}
