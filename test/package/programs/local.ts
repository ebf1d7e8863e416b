import { FinSpaceData } from "finspace-data";
import { createLocalService } from "finspace-data/local";
import { expectEqual } from "./run-programs.js";
import { credentials, region } from "./settings.js";

/** A service of the program's own, that needs no network. */
export async function useLocalService(): Promise<void> {
    const local = createLocalService({ auth: "strict", credentials: [credentials] });
    const finspace = new FinSpaceData({ region, credentials, fetch: local.fetch });
    const { userId } = await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" });
    expectEqual((await finspace.getUser({ userId })).emailAddress, "ada@example.com");
    expectEqual(
        local.listJournal().map(({ operation }) => operation),
        ["CreateUser", "GetUser"],
    );
}
