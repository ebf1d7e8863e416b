import type { Backend } from "./backend.js";
import { httpServer } from "./http-server.js";
import { msw } from "./msw.js";
import { prism } from "./prism.js";

/** Everything that stands in for the service, each of which answers every case. */
export const backends: readonly Backend[] = [msw, httpServer, prism];
