import type {
    CreateDatasetInput,
    CreateDatasetOutput,
    DeleteDatasetInput,
    DeleteDatasetOutput,
    GetDatasetInput,
    GetDatasetOutput,
    ListDatasetsInput,
    ListDatasetsOutput,
    SchemaUnion,
    UpdateDatasetInput,
    UpdateDatasetOutput,
} from "../../../generated/types.gen.js";
import { beginInBackground, countRead } from "../background/background.js";
import { type Environment, mintId, toArn } from "../environment.js";
import { checkLimit } from "../limits.js";
import { readPage } from "../pages.js";
import { toStage } from "../progress.js";
import { alphabets } from "../random.js";
import { conflict, findDataset, findGroup, invalid } from "../refusals.js";
import { withoutUndefined } from "../without-undefined.js";

export function createDataset(input: CreateDatasetInput, environment: Environment): CreateDatasetOutput {
    const { tables, limits, timeMs } = environment;
    const { datasetTitle, kind, datasetDescription, ownerInfo, permissionGroupParams, alias, schemaDefinition } = input;
    const { permissionGroupId } = permissionGroupParams;
    if (permissionGroupId !== undefined) findGroup(environment, permissionGroupId);
    checkSchema(schemaDefinition);
    checkAlias(environment, alias);
    const message = "The environment has as many datasets as it may have. Delete one that is no longer needed.";
    checkLimit(tables.datasets.size, limits.datasets, message);
    const datasetId = mintId(environment, "datasets", alphabets.lower, 7);
    const about = { datasetTitle, kind, datasetDescription, ownerInfo, permissionGroupParams, alias, schemaDefinition };
    tables.datasets.insert(datasetId, { datasetId, ...about, createTime: timeMs, lastModifiedTime: timeMs });
    beginInBackground(environment, "datasets", datasetId);
    return { datasetId };
}

/** The status is here alone, and the owner is not. */
export function getDataset({ datasetId }: GetDatasetInput, environment: Environment): GetDatasetOutput {
    const dataset = findDataset(environment, datasetId);
    const { progress, ownerInfo: _owner, permissionGroupParams: _group, ...shown } = dataset;
    countRead(environment, "datasets", datasetId);
    const status = progress ? toStage(progress, environment.timeMs) : "SUCCESS";
    return { ...shown, datasetArn: toArn(environment, `dataset/${datasetId}`), status };
}

export function listDatasets(input: ListDatasetsInput, environment: Environment): ListDatasetsOutput {
    const { values, ...rest } = readPage(environment, input, {
        list: ["ListDatasets"],
        find: (range) => environment.tables.datasets.find("all", "", range),
    });
    const datasets = values.map(({ progress: _progress, permissionGroupParams: _group, ...shown }) => ({
        ...shown,
        datasetArn: toArn(environment, `dataset/${shown.datasetId}`),
    }));
    return { datasets, ...rest };
}

export function updateDataset(input: UpdateDatasetInput, environment: Environment): UpdateDatasetOutput {
    const { tables, timeMs } = environment;
    const { datasetId, datasetTitle, kind, datasetDescription, alias, schemaDefinition } = input;
    const dataset = findDataset(environment, datasetId);
    if (kind !== dataset.kind)
        throw conflict("KIND_IS_FIXED", `Dataset ${datasetId} is of kind ${dataset.kind}, which cannot be changed.`);
    checkSchema(schemaDefinition);
    checkAlias(environment, alias, datasetId);
    const given = withoutUndefined({ datasetTitle, datasetDescription, alias, schemaDefinition });
    tables.datasets.update(datasetId, { ...dataset, ...given, lastModifiedTime: timeMs });
    return { datasetId };
}

/** Changesets and data views go with their dataset. */
export function deleteDataset({ datasetId }: DeleteDatasetInput, environment: Environment): DeleteDatasetOutput {
    const { tables } = environment;
    findDataset(environment, datasetId);
    if (tables.changesets.count("loading", datasetId) > 0)
        throw conflict(
            "LOAD_IN_PROGRESS",
            `Dataset ${datasetId} is being loaded. Wait until the changeset is complete.`,
        );
    for (const { key } of tables.changesets.find("dataset", datasetId)) tables.changesets.remove(key);
    for (const { key } of tables.dataViews.find("dataset", datasetId)) tables.dataViews.remove(key);
    tables.datasets.remove(datasetId);
    return { datasetId };
}

function checkAlias({ tables }: Environment, alias: string | undefined, ownId?: string): void {
    const holder = alias === undefined ? undefined : tables.datasets.first("alias", alias)?.datasetId;
    if (holder !== undefined && holder !== ownId)
        throw conflict("ALIAS_IN_USE", `The alias belongs to dataset ${holder}.`);
}

function checkSchema({ tabularSchemaConfig = {} }: SchemaUnion = {}): void {
    const { columns = [], primaryKeyColumns = [] } = tabularSchemaConfig;
    const names = new Set(columns.map(({ columnName }) => columnName));
    const unknown = primaryKeyColumns.find((name) => !names.has(name));
    if (unknown !== undefined)
        throw invalid(
            "UNKNOWN_COLUMN",
            `schemaDefinition.tabularSchemaConfig.primaryKeyColumns names ${unknown}, which is not among the columns.`,
        );
}
