import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { reportMissing } from "../../support/report-missing.js";
import type { PeerAddress, PeerClient } from "./live-through.js";

const aws = "/usr/bin/aws";
const run = promisify(execFile);

/** Whether Debian's AWS CLI is there. Without it its checks are skipped, with a message; in CI that is a failure. */
export function hasAwsCli(): boolean {
    if (spawnSync(aws, ["--version"]).status === 0) return true;
    reportMissing(aws, "awscli");
    return false;
}

/** The AWS CLI: a process for each request. It pages by itself. */
export async function connectAwsCli({
    endpoint,
    region,
    accessKeyId,
    secretAccessKey,
}: PeerAddress): Promise<PeerClient> {
    const env = {
        PATH: process.env["PATH"],
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_MAX_ATTEMPTS: "1",
        // No file of the user's.
        AWS_CONFIG_FILE: "/dev/null",
        AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
        LC_ALL: "C.UTF-8",
    };
    return {
        name: "awscli",
        call,
        async list(operation, input, member) {
            // The page's size has an option of its own where the CLI pages; where it does not, one follows the token.
            const { maxResults, ...rest } = input as { maxResults: number };
            if (!unpaged.has(operation)) {
                const all = await ask(operation, rest, ["--page-size", String(maxResults)]);
                return all[member] as unknown[];
            }
            const items: unknown[] = [];
            let nextToken: string | undefined;
            do {
                const page = await ask(operation, { ...input, nextToken });
                items.push(...(page[member] as unknown[]));
                nextToken = page["nextToken"] as string | undefined;
            } while (nextToken);
            return items;
        },
    };

    function call(operation: string, input: object): Promise<object> {
        return ask(operation, input);
    }

    async function ask(
        operation: string,
        input: object,
        more: readonly string[] = [],
    ): Promise<Record<string, unknown>> {
        const command = operation.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase();
        const place = ["--endpoint-url", endpoint, "--region", region, "--output", "json"];
        const args = ["finspace-data", command, "--cli-input-json", JSON.stringify(input), ...more, ...place];
        try {
            const { stdout } = await run(aws, args, { env });
            return stdout.trim() === "" ? {} : (JSON.parse(stdout) as Record<string, unknown>);
        } catch (error) {
            const { stderr = "" } = error as { stderr?: string };
            const code = /An error occurred \((\w+)\)/.exec(stderr)?.[1];
            throw Object.assign(new Error(stderr.trim()), { code });
        }
    }
}

const unpaged = new Set(["ListUsersByPermissionGroup", "ListPermissionGroupsByUser"]);
