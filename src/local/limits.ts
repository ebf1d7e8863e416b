import { Fault } from "../runtime/index.js";

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

export const noLimits: Limits = {
    users: Infinity,
    enabledUsers: Infinity,
    permissionGroups: Infinity,
    datasets: Infinity,
    loadsPerDataset: Infinity,
    dataViewsPerDataset: Infinity,
};

/** @throws Fault LimitExceededException if there are as many as there may be. */
export function checkLimit(count: number, limit: number, message: string): void {
    if (count >= limit) throw new Fault("LimitExceededException", { message });
}
