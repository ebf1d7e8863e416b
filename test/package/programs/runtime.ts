import { FinSpaceData } from "finspace-data";
import { responseOf, ServiceError } from "finspace-data/runtime";
import { catchError, expectEqual } from "./run-programs.js";
import { credentials, region } from "./settings.js";

/** There is one runtime, whatever subpath leads to it. */
export async function useRuntime(endpoint: string): Promise<void> {
    const finspace = new FinSpaceData({ region, endpoint, credentials });
    const unknown = await catchError(finspace.getUser({ userId: "nobody" }));
    if (!(unknown instanceof ServiceError)) throw unknown;
    expectEqual(responseOf(await finspace.listUsers({ maxResults: 1 })).attempts, 1);
    finspace.close();
}
