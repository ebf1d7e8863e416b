// SDK v3 has no client of this service any more; the account service's is the smallest of the same protocol. It only
// POSTs: its "GET" is a POST of `{}`.
import {
    AccountClient,
    GetContactInformationCommand,
    ListRegionsCommand,
    paginateListRegions,
    PutContactInformationCommand,
} from "@aws-sdk/client-account";
import { credentials, pageSize, region } from "./settings.mjs";

const ContactInformation = {
    AddressLine1: "1 Example Street",
    City: "Exampleton",
    CountryCode: "GB",
    FullName: "Ada Example",
    PhoneNumber: "+440000000000",
    PostalCode: "AB1 2CD",
};

export function create(endpoint) {
    const client = new AccountClient({ region, credentials, endpoint });
    return {
        get: () => client.send(new GetContactInformationCommand({})),
        post: () => client.send(new PutContactInformationCommand({ ContactInformation })),
        list: async () => (await client.send(new ListRegionsCommand({ MaxResults: pageSize }))).Regions,
        async walk() {
            let count = 0;
            for await (const { Regions } of paginateListRegions({ client, pageSize }, {})) {
                for (const _ of Regions) count++;
            }
            return count;
        },
    };
}
