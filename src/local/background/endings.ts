import type { Environment } from "../environment.js";
import type { DataViewRecord } from "../records.js";
import { beginProgress, type TransitionName } from "../progress.js";
import { findBuildProblem } from "./find-build-problem.js";
import { findLoadProblem } from "./find-load-problem.js";

/** Tables of what takes a while, and which transition says how long. */
export const transitionOf = {
    users: "user",
    memberships: "membership",
    datasets: "dataset",
    changesets: "changeset",
    dataViews: "dataView",
} as const satisfies Record<string, TransitionName>;

export type BackgroundTable = keyof typeof transitionOf;

/** What happens when something under way ends, by table; `timeMs` of the environment is when that is. */
export const endings: Readonly<Record<BackgroundTable, (environment: Environment, key: string) => void>> = {
    users({ tables, timeMs }, key) {
        const { progress: _, ...user } = tables.users.get(key)!;
        tables.users.update(key, { ...user, status: "ENABLED", lastEnabledTime: timeMs, lastModifiedTime: timeMs });
    },

    memberships({ tables }, key) {
        const membership = tables.memberships.get(key)!;
        if (membership.membershipStatus === "REMOVAL_IN_PROGRESS") tables.memberships.remove(key);
        else
            tables.memberships.update(key, {
                ...membership,
                membershipStatus: "ADDITION_SUCCESS",
                progress: undefined,
            });
    },

    datasets({ tables, timeMs }, key) {
        tables.datasets.update(key, { ...tables.datasets.get(key)!, lastModifiedTime: timeMs, progress: undefined });
    },

    changesets(environment, key) {
        const { tables, timeMs } = environment;
        const changeset = { ...tables.changesets.get(key)!, progress: undefined };
        const errorInfo = findLoadProblem(changeset);
        if (errorInfo) return tables.changesets.update(key, { ...changeset, errorInfo });
        const isShown = endEarlierChangesets(environment, key);
        tables.changesets.update(key, { ...changeset, ...(isShown && { activeFromTimestamp: timeMs }) });
        for (const { key: viewId, value } of tables.dataViews.find("following", changeset.datasetId))
            startBuild(environment, viewId, value);
    },

    dataViews({ tables, timeMs }, key) {
        const view = tables.dataViews.get(key)!;
        const errorInfo = findBuildProblem(view, tables.datasets.get(view.datasetId)!);
        tables.dataViews.update(key, { ...view, lastModifiedTime: timeMs, errorInfo, progress: undefined });
    },
};

/**
 * Ends the range of the changesets that a loaded one stands in for.
 *
 * @returns false if what it corrects is out of force already, so that the correction never takes effect.
 */
function endEarlierChangesets({ tables, timeMs }: Environment, changesetId: string): boolean {
    const { datasetId, changeType, updatesChangesetId } = tables.changesets.get(changesetId)!;
    const ended = tables.changesets
        .find("inForce", datasetId)
        .filter(({ key }) => changeType === "REPLACE" || key === updatesChangesetId);
    for (const { key, value } of ended) tables.changesets.update(key, { ...value, activeUntilTimestamp: timeMs });
    return updatesChangesetId === undefined || ended.length > 0;
}

/** Builds a view anew. */
function startBuild(environment: Environment, key: string, view: DataViewRecord): void {
    const progress = beginProgress(environment.transitions.dataView, environment.timeMs);
    environment.tables.dataViews.update(key, { ...view, errorInfo: undefined, progress });
    if (!progress) endings.dataViews(environment, key);
}
