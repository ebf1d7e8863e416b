// As its users sign: with aws4fetch as its fetch.
import { AwsClient } from "aws4fetch";
import createClient from "openapi-fetch";
import { walk } from "./by-hand.mjs";
import { credentials, newUser, pageSize, region, service, userId } from "./settings.mjs";

export function create(endpoint) {
    const aws = new AwsClient({ ...credentials, region, service });
    const client = createClient({ baseUrl: endpoint, fetch: (request) => aws.fetch(request) });
    const list = async (nextToken) =>
        (await client.GET("/user", { params: { query: { maxResults: pageSize, nextToken } } })).data;
    return {
        get: async () => (await client.GET("/user/{userId}", { params: { path: { userId } } })).data,
        post: async () => (await client.POST("/user", { body: newUser })).data,
        list: async () => (await list()).users,
        walk: () => walk(list),
    };
}
