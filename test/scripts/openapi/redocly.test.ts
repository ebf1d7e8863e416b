import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { models } from "../models.js";

const root = join(import.meta.dirname, "../../..");

it.each(models)("gives Redocly nothing to say about openapi.yaml of $name", { timeout: 60_000 }, async ({ out }) => {
    const args = ["lint", join(out, "openapi.yaml"), "--config", "scripts/openapi/redocly.yaml", "--format", "json"];
    const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/redocly"), args, { cwd: root, env });
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toMatchObject({
        totals: { errors: 0, warnings: 0 },
        problems: [],
    });
});
