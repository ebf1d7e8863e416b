import { FinSpaceData } from "finspace-data";
import { createLocalService } from "finspace-data/local";
import { useLocalService } from "./local.js";
import { expectEqual } from "./run-programs.js";
import { credentials, region } from "./settings.js";

/** A service of the program's own, without a network and over HTTP. */
export async function listenLocally(): Promise<void> {
    await useLocalService();
    const local = createLocalService({ auth: "strict", credentials: [credentials] });
    const listening = await local.listen();
    const finspace = new FinSpaceData({ region, endpoint: listening.url, credentials });
    const { userId } = await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" });
    expectEqual((await finspace.getUser({ userId })).emailAddress, "ada@example.com");
    finspace.close();
    await listening.close();
}
