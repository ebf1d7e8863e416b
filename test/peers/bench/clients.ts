/** The modules of ../clients: the two limits, this client, and its peers. */
export const clients = [
    "node-http",
    "fetch",
    "finspace-data",
    "aws4",
    "aws-lite",
    "aws4fetch",
    "openapi-fetch",
    "aws-sdk-v2",
    "aws-sdk-v3-finspace",
    "aws-sdk-v3-account",
] as const;

/** The row that others are ratios to, and the row that is a ratio to each other. */
export const rows = { base: "node-http", ours: "finspace-data" } as const;
