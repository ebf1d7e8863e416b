import { useAwsSdk } from "./aws-sdk.js";
import { useClient } from "./client.js";
import { readManifest, readOpenApi } from "./files.js";
import { listenLocally } from "./listen.js";
import { useRuntime } from "./runtime.js";

/** What programs on Node use of the package without any optional peer, and without the generator, which is for developers. */
export const programs = {
    ".": useClient,
    "./aws-sdk": useAwsSdk,
    "./local": listenLocally,
    "./openapi.yaml": readOpenApi,
    "./package.json": readManifest,
    "./runtime": useRuntime,
};
