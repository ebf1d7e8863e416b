// Answers every client in the words of its service, in a process of its own; its address goes to standard output. A list
// has a hundred pages of a hundred items; the token of a page is its number.
import http from "node:http";
import { newUser, pageSize, userId } from "../clients/settings.mjs";

const pages = 100;
const createTime = 1686647737480;
const { emailAddress, type, firstName } = newUser;
const names = { emailAddress, firstName, lastName: "Lovelace" };
const user = { userId, status: "ENABLED", type, ...names, apiAccess: "DISABLED", createTime };
const arn = `arn:aws:finspace:us-east-1:111122223333:kxEnvironment/${userId}/kxUser/ada`;
const kxUser = { userArn: arn, userName: "ada", iamRole: arn, createTimestamp: createTime / 1000 };
const region = { RegionName: "us-east-1", RegionOptStatus: "ENABLED_BY_DEFAULT" };
const ContactInformation = { FullName: "Ada Lovelace", City: "Exampleton", CountryCode: "GB", PostalCode: "AB1 2CD" };

/** By the beginning of a path, the first that fits: a list, then what is no list. */
const services = [
    ["/listRegions", region, "Regions", "NextToken"],
    ["/kx/environments", kxUser, "users", "nextToken"],
    ["/user", user, "users", "nextToken"],
].map(([prefix, item, items, token]) => ({
    prefix,
    item: toAnswer(item),
    pages: Array.from({ length: pages }, (_, i) =>
        toAnswer({ [items]: Array(pageSize).fill(item), ...(i + 1 < pages && { [token]: String(i + 2) }) }),
    ),
}));
const contact = toAnswer({ ContactInformation });

const server = http.createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
        const { headers, body } = findAnswer(request.url, Buffer.concat(chunks).toString());
        response.writeHead(200, headers).end(body);
    });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));

function findAnswer(url, body) {
    const service = services.find(({ prefix }) => url.startsWith(prefix));
    if (service === undefined) return contact;
    if (!url.includes("maxResults=") && !body.includes('"MaxResults"')) return service.item;
    const token = /[nN]extToken"?[=:]"?(\d+)/.exec(url + body)?.[1] ?? "1";
    return service.pages[Number(token) - 1];
}

function toAnswer(value) {
    const body = Buffer.from(JSON.stringify(value));
    return { body, headers: { "content-type": "application/json", "content-length": body.length } };
}
