import { Fault } from "../runtime/index.js";
import type { Environment } from "./environment.js";
import type { ChangesetRecord, DatasetRecord, DataViewRecord, GroupRecord, UserRecord } from "./records.js";

/** The request collides with what is. */
export function conflict(reason: string, message: string): Fault {
    return new Fault("ConflictException", { message, reason });
}

/** Something named in the request is not there. */
export function notFound(reason: string, message: string): Fault {
    return new Fault("ResourceNotFoundException", { message, reason });
}

/** The request breaks a rule that the model does not state. */
export function invalid(reason: string, message: string): Fault {
    return new Fault("ValidationException", { message, reason });
}

/** @throws Fault ResourceNotFoundException */
export function findUser({ tables }: Environment, userId: string): UserRecord {
    const user = tables.users.get(userId);
    if (!user) throw notFound("UNKNOWN_USER", `No user has the identifier ${userId}.`);
    return user;
}

/** @throws Fault ResourceNotFoundException */
export function findGroup({ tables }: Environment, permissionGroupId: string): GroupRecord {
    const group = tables.groups.get(permissionGroupId);
    if (!group) throw notFound("UNKNOWN_GROUP", `No permission group has the identifier ${permissionGroupId}.`);
    return group;
}

/** @throws Fault ResourceNotFoundException */
export function findDataset({ tables }: Environment, datasetId: string): DatasetRecord {
    const dataset = tables.datasets.get(datasetId);
    if (!dataset) throw notFound("UNKNOWN_DATASET", `No dataset has the identifier ${datasetId}.`);
    return dataset;
}

/** @throws Fault ResourceNotFoundException if there is no such dataset, or no such changeset in it. */
export function findChangeset(
    environment: Environment,
    { datasetId, changesetId }: { readonly datasetId: string; readonly changesetId: string },
): ChangesetRecord {
    findDataset(environment, datasetId);
    const changeset = environment.tables.changesets.get(changesetId);
    if (changeset?.datasetId !== datasetId)
        throw notFound("UNKNOWN_CHANGESET", `Dataset ${datasetId} has no changeset ${changesetId}.`);
    return changeset;
}

/** @throws Fault ResourceNotFoundException if there is no such dataset, or no such data view of it. */
export function findDataView(
    environment: Environment,
    { datasetId, dataViewId }: { readonly datasetId: string; readonly dataViewId: string },
): DataViewRecord {
    findDataset(environment, datasetId);
    const view = environment.tables.dataViews.get(dataViewId);
    if (view?.datasetId !== datasetId)
        throw notFound("UNKNOWN_DATA_VIEW", `Dataset ${datasetId} has no data view ${dataViewId}.`);
    return view;
}
