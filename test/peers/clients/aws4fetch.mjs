import { AwsClient } from "aws4fetch";
import { createCalls } from "./by-hand.mjs";
import { credentials, region, service } from "./settings.mjs";

export function create(endpoint) {
    const aws = new AwsClient({ ...credentials, region, service });
    return createCalls(async (path, init) => (await aws.fetch(new URL(path, endpoint), init)).json());
}
