import { AwsClient } from "aws4fetch";
import { credentials, newUser, region, userId } from "./settings.mjs";

export function create(endpoint) {
    const aws = new AwsClient({ ...credentials, region, service: "finspace-api" });
    const call = async (path, init) => (await aws.fetch(new URL(path, endpoint), init)).json();
    const headers = { "content-type": "application/json" };
    return {
        get: () => call(`/user/${userId}`),
        post: () => call("/user", { method: "POST", headers, body: JSON.stringify(newUser) }),
    };
}
