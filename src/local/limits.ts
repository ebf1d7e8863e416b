import { Fault } from "../runtime/index.js";
import { withoutUndefined } from "./without-undefined.js";

/** Quotas, how many there may be; Infinity for no quota. */
export interface Limits {
    /** Accounts, disabled ones included. */
    readonly users: number;
    /** Accounts that are not disabled, those included that are still being created. */
    readonly enabledUsers: number;
    /** Groups of the environment. */
    readonly permissionGroups: number;
    /** Datasets of the environment. */
    readonly datasets: number;
    /** Loads of one dataset under way at a time. */
    readonly loadsPerDataset: number;
    /** Views of one dataset. */
    readonly dataViewsPerDataset: number;
}

const noLimits: Limits = {
    users: Infinity,
    enabledUsers: Infinity,
    permissionGroups: Infinity,
    datasets: Infinity,
    loadsPerDataset: Infinity,
    dataViewsPerDataset: Infinity,
};

/** Every quota, none where it is not given. @throws TypeError for one that there is not, or that is no such number. */
export function toLimits(given: Partial<Limits> = {}): Limits {
    const limits = { ...noLimits, ...withoutUndefined(given) };
    for (const [name, limit] of Object.entries(limits)) {
        if (Object.hasOwn(noLimits, name) && (limit === Infinity || (Number.isSafeInteger(limit) && limit >= 0)))
            continue;
        const names = Object.keys(noLimits).join(", ");
        throw new TypeError(
            `limits: ${name} is ${JSON.stringify(limit)}; take a whole number from 0, or Infinity, for any of ${names}`,
        );
    }
    return limits;
}

/** @throws Fault LimitExceededException if there are as many as there may be. */
export function checkLimit(count: number, limit: number, message: string): void {
    if (count >= limit) throw new Fault("LimitExceededException", { message });
}
