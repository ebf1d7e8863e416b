import type { DataViewErrorInfo } from "../../../generated/types.gen.js";
import type { DatasetRecord, DataViewRecord } from "../records.js";

const destinations = ["GLUE_TABLE", "S3"];

/** Why a data view cannot be built; undefined if nothing stands against it. */
export function findBuildProblem(view: DataViewRecord, dataset: DatasetRecord): DataViewErrorInfo | undefined {
    const { destinationType, s3DestinationExportFileFormatOptions: options = {} } = view.destinationTypeParams;
    if (!destinations.includes(destinationType))
        return toError(`The destination type must be one of ${destinations.join(", ")}; received ${destinationType}.`);
    if (destinationType === "S3" && (options["delimiter"] ?? ",").length !== 1)
        return toError("The delimiter must be a single character.");
    const columns = dataset.schemaDefinition?.tabularSchemaConfig?.columns?.map(({ columnName }) => columnName);
    const unknown = [...(view.partitionColumns ?? []), ...(view.sortColumns ?? [])].find(
        (name) => columns && !columns.includes(name),
    );
    return unknown === undefined ? undefined : toError(`The schema has no column ${unknown}.`);
}

function toError(errorMessage: string): DataViewErrorInfo {
    return { errorMessage, errorCategory: "VALIDATION" };
}
