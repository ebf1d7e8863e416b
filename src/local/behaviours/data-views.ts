import type {
    CreateDataViewInput,
    CreateDataViewOutput,
    DataViewDestinationTypeParams,
    DataViewSummary,
    GetDataViewInput,
    GetDataViewOutput,
    ListDataViewsInput,
    ListDataViewsOutput,
} from "../../../generated/types.gen.js";
import { beginInBackground, countRead } from "../background/background.js";
import { type Environment, mintId, toArn } from "../environment.js";
import { checkLimit } from "../limits.js";
import { readPage } from "../pages.js";
import { toStage } from "../progress.js";
import { alphabets } from "../random.js";
import type { DataViewRecord } from "../records.js";
import { conflict, findDataset, findDataView, invalid } from "../refusals.js";

export function createDataView(input: CreateDataViewInput, environment: Environment): CreateDataViewOutput {
    const { tables, limits, timeMs } = environment;
    const {
        datasetId,
        autoUpdate = false,
        sortColumns,
        partitionColumns,
        asOfTimestamp,
        destinationTypeParams,
    } = input;
    const { kind } = findDataset(environment, datasetId);
    if (kind !== "TABULAR")
        throw conflict("DATASET_NOT_TABULAR", `Dataset ${datasetId} is of kind ${kind}; data views need TABULAR.`);
    if (autoUpdate && asOfTimestamp !== undefined)
        throw invalid(
            "AS_OF_WITH_AUTO_UPDATE",
            "asOfTimestamp must be left out when autoUpdate is true: such a view follows the dataset.",
        );
    const message = `Dataset ${datasetId} has as many data views as a dataset may have.`;
    checkLimit(tables.dataViews.count("dataset", datasetId), limits.dataViewsPerDataset, message);
    const dataViewId = mintId(environment, "dataViews", alphabets.mixed, 22);
    const times = { createTime: timeMs, lastModifiedTime: timeMs };
    const given = { autoUpdate, sortColumns, partitionColumns, asOfTimestamp, destinationTypeParams };
    tables.dataViews.insert(dataViewId, { dataViewId, datasetId, ...given, ...times });
    beginInBackground(environment, "dataViews", dataViewId);
    return { datasetId, dataViewId };
}

export function getDataView(input: GetDataViewInput, environment: Environment): GetDataViewOutput {
    const view = findDataView(environment, input);
    countRead(environment, "dataViews", view.dataViewId);
    return { ...toView(environment, view), destinationTypeParams: view.destinationTypeParams };
}

/** What GetDataView calls `destinationTypeParams` is `destinationTypeProperties` here. */
export function listDataViews(
    { datasetId, ...range }: ListDataViewsInput,
    environment: Environment,
): ListDataViewsOutput {
    findDataset(environment, datasetId);
    const { values, ...rest } = readPage(environment, range, {
        list: ["ListDataViews", datasetId],
        find: (rows) => environment.tables.dataViews.find("dataset", datasetId, rows),
    });
    const dataViews = values.map((view) => ({
        ...toView(environment, view),
        destinationTypeProperties: toProperties(environment, view),
    }));
    for (const { dataViewId } of values) countRead(environment, "dataViews", dataViewId);
    return { dataViews, ...rest };
}

function toView(environment: Environment, record: DataViewRecord): Omit<DataViewSummary, "destinationTypeProperties"> {
    const { progress, destinationTypeParams: _, partitionColumns, sortColumns, ...view } = record;
    const { datasetId, dataViewId, errorInfo } = view;
    return {
        ...view,
        ...(partitionColumns && { partitionColumns: [...partitionColumns] }),
        ...(sortColumns && { sortColumns: [...sortColumns] }),
        dataViewArn: toArn(environment, `dataset/${datasetId}/dataview/${dataViewId}`),
        status: progress ? toStage(progress, environment.timeMs) : errorInfo ? "FAILED" : "SUCCESS",
    };
}

/** A table in Glue is found by two members that the model does not have. */
function toProperties(
    { environmentId }: Environment,
    { dataViewId, destinationTypeParams }: DataViewRecord,
): DataViewDestinationTypeParams {
    if (destinationTypeParams.destinationType !== "GLUE_TABLE") return destinationTypeParams;
    const table = { databaseName: `finspace_${environmentId}`, tableName: `view_${dataViewId.toLowerCase()}` };
    return { ...destinationTypeParams, ...table };
}
