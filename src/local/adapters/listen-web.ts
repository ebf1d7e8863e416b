import type { listen as listenOnNode } from "./listen.js";

/** Where there is no Node, nothing can listen. */
export const listen: typeof listenOnNode = () =>
    Promise.reject(new TypeError("listen: needs Node; where there is none, take fetch or handlers."));
