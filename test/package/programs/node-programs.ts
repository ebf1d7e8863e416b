import { useAwsSdk } from "./aws-sdk.js";
import { useClient } from "./client.js";
import { readManifest, readOpenApi } from "./files.js";
import { listenLocally } from "./listen.js";
import { compareTwoModels } from "./models.js";
import { useRuntime } from "./runtime.js";

/** What programs on Node, Deno and Bun use of the package without any optional peer. */
export const programs = {
    ".": useClient,
    "./aws-sdk": useAwsSdk,
    "./generate": compareTwoModels,
    "./local": listenLocally,
    "./openapi.yaml": readOpenApi,
    "./package.json": readManifest,
    "./runtime": useRuntime,
};
