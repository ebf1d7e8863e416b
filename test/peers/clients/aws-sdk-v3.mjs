// SDK v3 has no client of this service any more; the account service's is the smallest of the same protocol. It only POSTs.
import { AccountClient, GetContactInformationCommand, PutContactInformationCommand } from "@aws-sdk/client-account";
import { credentials, region } from "./settings.mjs";

const ContactInformation = {
    AddressLine1: "1 Example Street",
    City: "Exampleton",
    CountryCode: "GB",
    FullName: "Ada Example",
    PhoneNumber: "+440000000000",
    PostalCode: "AB1 2CD",
};

export function create(endpoint) {
    const account = new AccountClient({ region, credentials, endpoint });
    return {
        get: () => account.send(new GetContactInformationCommand({})),
        post: () => account.send(new PutContactInformationCommand({ ContactInformation })),
    };
}
