import type {
    ChangesetSummary,
    CreateChangesetInput,
    CreateChangesetOutput,
    GetChangesetInput,
    GetChangesetOutput,
    ListChangesetsInput,
    ListChangesetsOutput,
    UpdateChangesetInput,
    UpdateChangesetOutput,
} from "../../../generated/types.gen.js";
import { beginInBackground, countRead } from "../background/background.js";
import { type Environment, mintId, toArn } from "../environment.js";
import { checkLimit } from "../limits.js";
import { readPage } from "../pages.js";
import { toStage } from "../progress.js";
import { alphabets } from "../random.js";
import type { ChangesetRecord } from "../records.js";
import { conflict, findChangeset, findDataset } from "../refusals.js";

export function createChangeset(input: CreateChangesetInput, environment: Environment): CreateChangesetOutput {
    const { datasetId, changeType, sourceParams, formatParams } = input;
    if (findDataset(environment, datasetId).progress)
        throw conflict("DATASET_NOT_READY", `Dataset ${datasetId} is still being created.`);
    return { datasetId, changesetId: startLoad(environment, { datasetId, changeType, sourceParams, formatParams }) };
}

/** The answer names what is corrected; its `updatedByChangesetId` names the correction. */
export function updateChangeset(input: UpdateChangesetInput, environment: Environment): UpdateChangesetOutput {
    const { datasetId, changesetId, sourceParams, formatParams } = input;
    const corrected = findChangeset(environment, input);
    checkCorrectable(environment, corrected);
    const updatedByChangesetId = startLoad(environment, {
        datasetId,
        changeType: "MODIFY",
        sourceParams,
        formatParams,
        updatesChangesetId: changesetId,
    });
    // The load may be through, so the range may have ended.
    const { tables } = environment;
    tables.changesets.update(changesetId, { ...tables.changesets.get(changesetId)!, updatedByChangesetId });
    return { changesetId, datasetId };
}

export function getChangeset(input: GetChangesetInput, environment: Environment): GetChangesetOutput {
    const changeset = findChangeset(environment, input);
    countRead(environment, "changesets", changeset.changesetId);
    return toSummary(environment, changeset);
}

export function listChangesets(
    { datasetId, ...range }: ListChangesetsInput,
    environment: Environment,
): ListChangesetsOutput {
    findDataset(environment, datasetId);
    const { values, ...rest } = readPage(environment, range, {
        list: ["ListChangesets", datasetId],
        find: (rows) => environment.tables.changesets.find("dataset", datasetId, rows),
    });
    for (const { changesetId } of values) countRead(environment, "changesets", changesetId);
    return { changesets: values.map((changeset) => toSummary(environment, changeset)), ...rest };
}

function startLoad(environment: Environment, given: Omit<ChangesetRecord, "changesetId">): string {
    const { tables, limits, timeMs } = environment;
    const message = `Dataset ${given.datasetId} has as many loads under way as it may have. Wait until one ends.`;
    checkLimit(tables.changesets.count("loading", given.datasetId), limits.loadsPerDataset, message);
    const changesetId = mintId(environment, "changesets", alphabets.mixed, 22);
    tables.changesets.insert(changesetId, { changesetId, ...given, createTime: timeMs });
    beginInBackground(environment, "changesets", changesetId);
    return changesetId;
}

function checkCorrectable({ tables }: Environment, changeset: ChangesetRecord): void {
    const { changesetId, progress, errorInfo, activeUntilTimestamp, updatedByChangesetId } = changeset;
    if (progress)
        throw conflict("LOAD_IN_PROGRESS", `Changeset ${changesetId} is being loaded. Wait until it is complete.`);
    if (errorInfo)
        throw conflict(
            "CHANGESET_NOT_LOADED",
            `Changeset ${changesetId} failed and cannot be corrected. Create a new one.`,
        );
    const successor = updatedByChangesetId === undefined ? undefined : tables.changesets.get(updatedByChangesetId);
    if (successor && !successor.errorInfo)
        throw conflict(
            "ALREADY_CORRECTED",
            `Changeset ${changesetId} is corrected by ${updatedByChangesetId}. Correct that one.`,
        );
    if (activeUntilTimestamp !== undefined)
        throw conflict("NOT_IN_FORCE", `Changeset ${changesetId} is no longer in force, so it cannot be corrected.`);
}

function toSummary(environment: Environment, { progress, ...changeset }: ChangesetRecord): ChangesetSummary {
    const { datasetId, changesetId, errorInfo } = changeset;
    const status = progress ? toStage(progress, environment.timeMs) : errorInfo ? "FAILED" : "SUCCESS";
    return { ...changeset, changesetArn: toArn(environment, `dataset/${datasetId}/changeset/${changesetId}`), status };
}
