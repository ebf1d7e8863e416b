import { CredentialsError, FinSpaceData, InputError, isServiceError, responseOf } from "finspace-data";
import { catchError, expectEqual } from "./run-programs.js";
import { credentials, region } from "./settings.js";

/** Calls, a list of two pages, a call by path, and errors from the service and from the client. */
export async function useClient(endpoint: string): Promise<void> {
    const finspace = new FinSpaceData({ region, endpoint, credentials });
    const { userId } = await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" });
    const user = await finspace.getUser({ userId });
    expectEqual([user.emailAddress, responseOf(user).status], ["ada@example.com", 200]);

    await finspace.createUser({ emailAddress: "bob@example.com", type: "APP_USER" });
    const pages = [];
    for await (const { users } of finspace.listUsers({ maxResults: 1 }).pages())
        pages.push(users.map(({ emailAddress }) => emailAddress));
    expectEqual(pages, [["ada@example.com"], ["bob@example.com"]]);

    const { data } = await finspace.api.GET("/user/{userId}", { params: { path: { userId } } });
    expectEqual(data?.userId, userId);

    const unknown = await catchError(finspace.getUser({ userId: "nobody" }));
    if (!isServiceError(unknown, "ResourceNotFoundException")) throw unknown;
    expectEqual(unknown.status, 404);
    finspace.close();

    await expectRefusals(endpoint);
}

async function expectRefusals(endpoint: string): Promise<void> {
    const impostor = { ...credentials, secretAccessKey: "another secret" };
    const refused = await catchError(
        new FinSpaceData({ region, endpoint, credentials: impostor }).getUser({ userId: "ada" }),
    );
    if (!isServiceError(refused)) throw refused;
    expectEqual(refused.code, "InvalidSignatureException");

    const strict = new FinSpaceData({ region, endpoint, credentials, validate: true });
    const invalid = await catchError(strict.createUser({ emailAddress: "nobody", type: "APP_USER" }));
    if (!(invalid instanceof InputError)) throw invalid;
    expectEqual(invalid.member, "emailAddress");

    const anonymous = await catchError(new FinSpaceData({ region, endpoint }).getUser({ userId: "ada" }));
    if (!(anonymous instanceof CredentialsError)) throw anonymous;
}
