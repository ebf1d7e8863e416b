import type { Endpoint } from "../service.js";
import type { AuthScheme } from "./rule-traits.js";

/**
 * An endpoint as rules and their tests give it, or undefined where it takes no SigV4 signature.
 *
 * @param ownName the service's signing name, which goes without saying.
 * @see https://smithy.io/2.0/aws/rules-engine/auth-schemes.html
 */
export function toEndpoint(
    url: string,
    authSchemes: readonly AuthScheme[] = [],
    ownName?: string,
): Endpoint | undefined {
    const scheme = authSchemes.find(({ name }) => name === "sigv4");
    if (authSchemes.length > 0 && scheme === undefined) return undefined;
    const { signingRegion, signingName } = scheme ?? {};
    return {
        url: new URL(url).href.replace(/\/$/, ""),
        ...(signingRegion !== undefined && { signingRegion }),
        ...(signingName !== undefined && signingName !== ownName && { signingName }),
    };
}

/** Whether two endpoints are the same to a client of a region. */
export function isSameEndpoint(one: Endpoint | undefined, other: Endpoint | undefined, region: string): boolean {
    return (
        one?.url === other?.url &&
        (one?.signingRegion ?? region) === (other?.signingRegion ?? region) &&
        one?.signingName === other?.signingName
    );
}
