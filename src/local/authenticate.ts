import { crypto } from "#crypto";
import { server } from "../../generated/server.gen.js";
import type { HttpRequest } from "../runtime/http.js";
import type { AwsCredentialIdentity } from "../runtime/index.js";
import { createSignatureCheck, type KnownCredentials } from "../runtime/server/check-signature.js";
import type { Core } from "./core.js";

/**
 * How requests are held against their signatures: not at all; the form, scope and date of the Authorization header; or
 * all of it, with credentials that the service knows.
 */
export type AuthMode = "off" | "check" | "strict";

export interface AuthOptions {
    readonly mode: AuthMode;
    /** Known to `strict` besides those that the service gives out. */
    readonly credentials: readonly AwsCredentialIdentity[];
    /** The region that signatures must be for. @default any */
    readonly region?: string | undefined;
    /** The machine's clock, which signatures are dated by; the service's own only ends sessions. */
    readonly now: () => number;
}

/** What throws a Fault for a request that may not be answered. */
export function createAuthenticate(core: Core, options: AuthOptions): (request: HttpRequest) => Promise<void> {
    const { mode, credentials, region, now } = options;
    if (!["off", "check", "strict"].includes(mode))
        throw new TypeError(`auth must be off, check or strict, is ${mode}`);
    if (!Array.isArray(credentials)) throw new TypeError("credentials must be a list of them");
    if (mode === "off") return () => Promise.resolve();
    return createSignatureCheck({
        crypto,
        service: server.signingName,
        region,
        now,
        findCredentials: mode === "strict" ? findCredentials : undefined,
    });

    function findCredentials(accessKeyId: string): KnownCredentials | undefined {
        const known = credentials.find((each) => each.accessKeyId === accessKeyId);
        if (known) return known;
        const session = core.findSession(accessKeyId);
        return session && { ...session, isExpired: session.expiresMs <= core.now() };
    }
}
