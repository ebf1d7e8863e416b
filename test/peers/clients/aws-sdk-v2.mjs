import { createRequire } from "node:module";
import { credentials, newUser, region, userId } from "./settings.mjs";

process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
// The one client, as its users import it where size matters.
const Finspacedata = createRequire(import.meta.url)("aws-sdk/clients/finspacedata");

export function create(endpoint) {
    const finspace = new Finspacedata({ ...credentials, region, endpoint });
    return {
        get: () => finspace.getUser({ userId }).promise(),
        post: () => finspace.createUser(newUser).promise(),
    };
}
