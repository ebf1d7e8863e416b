import { redact } from "../../../generated/sensitive.gen.js";
import type { LogEntry, RetryEvent } from "../../runtime/index.js";
import type { OperationName } from "../find-operation.js";
import { escapeControls } from "../output/cell.js";
import { printJson } from "../output/print-json.js";
import type { Input } from "./read-input.js";

/** What `--debug` says of an input, `***` in place of what is sensitive. */
export function printSent(operation: OperationName, input: Input): string {
    return prefix("> ", `${operation} ${printJson(redact(operation, "input", input))}`);
}

/** What `--debug` says of an attempt, in the manner of `curl -v`. The client has hidden what is secret. */
export function printAttempt(entry: LogEntry): string {
    const { operation, attempt, method, url, status, durationMs, error } = entry;
    const ended = status === undefined ? `no answer: ${error}` : String(status);
    return [
        prefix("> ", `${operation}, attempt ${attempt}: ${method} ${url}`),
        ...printHeaders("> ", entry.requestHeaders),
        prefix("< ", `${ended} after ${durationMs} ms`),
        ...printHeaders("< ", entry.responseHeaders ?? {}),
    ].join("\n");
}

/** Why there will be another attempt. */
export function printRetry({ operation, attempt, delayMs, reason, status, code }: RetryEvent): string {
    const failure = code ?? (status === undefined ? "no answer" : `status ${status}`);
    const seconds = (delayMs / 1000).toFixed(1);
    return `${operation}: attempt ${attempt} failed with ${escapeControls(failure)} (${reason}); again in ${seconds} s`;
}

function printHeaders(mark: string, headers: Readonly<Record<string, string>>): readonly string[] {
    return Object.entries(headers).map(([name, value]) => prefix(mark, `  ${name}: ${escapeControls(value)}`));
}

function prefix(mark: string, text: string): string {
    return text
        .split("\n")
        .map((line) => mark + line)
        .join("\n");
}
