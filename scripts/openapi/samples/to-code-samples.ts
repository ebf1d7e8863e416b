import type { Operation } from "../../service.js";
import { printCliSample } from "./print-cli-sample.js";
import { printPythonSample } from "./print-python-sample.js";
import { printTypeScriptSample } from "./print-typescript-sample.js";
import type { SampleService } from "./sample-service.js";

/** An entry of `x-codeSamples`, which Redoc and other renderers of OpenAPI show beside an operation. */
export interface CodeSample {
    readonly lang: string;
    readonly label: string;
    readonly source: string;
}

/**
 * Shows the first of an operation's examples that succeeds, as a program: of the generated client, of the AWS CLI and of
 * boto3. Without such an example there are none, for made-up values would teach nothing.
 *
 * @see https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-code-samples
 */
export function toCodeSamples(operation: Operation, service: SampleService): CodeSample[] {
    const example = operation.examples.find(({ error }) => error === undefined);
    if (example === undefined) return [];
    return [
        {
            lang: "TypeScript",
            label: "TypeScript",
            source: printTypeScriptSample(operation, example.input, service),
        },
        { lang: "Shell", label: "AWS CLI", source: printCliSample(operation, example.input, service) },
        { lang: "Python", label: "boto3", source: printPythonSample(operation, example.input, service) },
    ];
}
