import { FinSpaceData } from "../../../dist/src/index.js";
import { credentials, newUser, region, userId } from "./settings.mjs";

export function create(endpoint) {
    const finspace = new FinSpaceData({ region, credentials, endpoint });
    return { get: () => finspace.getUser({ userId }), post: () => finspace.createUser(newUser) };
}
