import { UsageError } from "../../../scripts/command/parse-arguments.js";
import { isLoopback, parseEndpoint } from "../../runtime/endpoint.js";
import type { ClientOptions } from "../../runtime/index.js";
import type { Shell } from "../command.js";
import type { CallCommandOptions } from "../call-options.js";
import { printHint } from "./print-hint.js";

/** Where requests go and what signs them. */
export interface Connection {
    /** Whether there were no credentials, and need not be any. */
    readonly isMadeUp: boolean;
    /** What to do where nobody answers. */
    readonly hint: string | undefined;
    readonly clientOptions: Pick<ClientOptions, "region" | "endpoint" | "credentials" | "allowPlainHttp">;
}

/**
 * Sign what goes to this machine, where the environment has none: a profile's are not for whatever listens here, and a
 * service of one's own looks at the form of signatures alone.
 */
const madeUp = { accessKeyId: "local", secretAccessKey: "local" };

const endpointVariables = ["AWS_ENDPOINT_URL_FINSPACE_DATA", "AWS_ENDPOINT_URL"];

/**
 * Decides where a call goes, from options and, where they leave it open, from the environment.
 *
 * @throws UsageError for an endpoint or a region that is none.
 */
export function toConnection(
    options: CallCommandOptions,
    { command, environment }: Pick<Shell, "command" | "environment">,
): Connection {
    const { allowPlainHttp } = options;
    const url = findEndpoint(options, environment);
    const isHere = url !== undefined && isLoopback(url.hostname);
    if (url?.protocol === "http:" && !isHere && !allowPlainHttp)
        throw new UsageError(
            `${url.origin} is plain http on another machine: whoever is between reads all that is sent. Where that is well, add --allow-plain-http.`,
        );
    const hint = printHint({ url, isHere, command });
    const region = findRegion(options, environment) ?? (isHere ? "us-east-1" : undefined);
    if (region === undefined) {
        const problem = "No region: add --region, for instance --region us-east-1, or set AWS_REGION.";
        throw new UsageError(hint === undefined ? problem : `${problem}\n${hint}`);
    }
    const credentials = readCredentials(environment) ?? (isHere ? madeUp : undefined);
    return {
        isMadeUp: credentials === madeUp,
        hint,
        clientOptions: { endpoint: url, region, credentials, allowPlainHttp },
    };
}

function findEndpoint({ endpointUrl }: CallCommandOptions, environment: Shell["environment"]): URL | undefined {
    const variable = endpointVariables.find((name) => environment[name]);
    const [source, text] =
        endpointUrl === undefined ? [variable, variable && environment[variable]] : ["--endpoint-url", endpointUrl];
    if (source === undefined || text === undefined) return undefined;
    try {
        return parseEndpoint(source, text, true);
    } catch (error) {
        throw new UsageError(`${(error as Error).message}.`, { cause: error });
    }
}

function findRegion(
    { region }: CallCommandOptions,
    { AWS_REGION, AWS_DEFAULT_REGION }: Shell["environment"],
): string | undefined {
    const found = region ?? (AWS_REGION || AWS_DEFAULT_REGION || undefined);
    if (found === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(found)) return found;
    throw new UsageError(`${JSON.stringify(found)} is not an AWS region, for instance us-east-1.`);
}

function readCredentials({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: Shell["environment"]) {
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        sessionToken: AWS_SESSION_TOKEN || undefined,
    };
}
