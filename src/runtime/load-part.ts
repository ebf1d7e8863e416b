import { describeCause, NetworkError } from "./errors.js";

/**
 * Waits for a part of the client that is imported when it is first needed.
 *
 * @throws NetworkError if it cannot be loaded: in a browser it comes over the network, too.
 */
export function loadPart<Part>(part: Promise<Part>, operation: string, attempts = 0): Promise<Part> {
    return part.catch((cause: unknown) => {
        const message = `${operation}: a part of the client could not be loaded: ${describeCause(cause)}`;
        throw new NetworkError(message, { operation, attempts, cause });
    });
}

/** Makes a loader that remembers its part: even a cached import takes microseconds. */
export function createPartLoader<Part>(
    importPart: () => Promise<Part>,
): (operation: string, attempts?: number) => Promise<Part> {
    let part: Part | undefined;
    return async (operation, attempts) => (part ??= await loadPart(importPart(), operation, attempts));
}
