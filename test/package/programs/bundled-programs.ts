import { useAwsSdk } from "./aws-sdk.js";
import { readManifest, readOpenApi } from "./bundled-files.js";
import { useClient } from "./client.js";
import { useLocalService } from "./local.js";
import { useRuntime } from "./runtime.js";

/** What bundles use of the package without any optional peer. */
export const programs = {
    ".": useClient,
    "./aws-sdk": useAwsSdk,
    "./local": useLocalService,
    "./openapi.yaml": readOpenApi,
    "./package.json": readManifest,
    "./runtime": useRuntime,
};
