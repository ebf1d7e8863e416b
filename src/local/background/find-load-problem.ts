import type { ChangesetErrorInfo } from "../../../generated/types.gen.js";
import type { ChangesetRecord } from "../records.js";

const formats = ["CSV", "PARQUET", "JSON", "XML"];

/** Why a changeset cannot be loaded, as far as its parameters tell; undefined if they are in order. */
export function findLoadProblem({ sourceParams, formatParams }: ChangesetRecord): ChangesetErrorInfo | undefined {
    const { sourceType, s3SourcePath } = sourceParams as Partial<Record<string, string>>;
    const { formatType } = formatParams as Partial<Record<string, string>>;
    if (sourceType !== "S3") return toError(`sourceParams.sourceType must be S3${printReceived(sourceType)}.`);
    if (!/^s3:\/\/[^/]+/.test(s3SourcePath ?? ""))
        return toError(`sourceParams.s3SourcePath must be an s3:// URI${printReceived(s3SourcePath)}.`);
    if (!formats.includes(formatType?.toUpperCase() ?? ""))
        return toError(`formatParams.formatType must be one of ${formats.join(", ")}${printReceived(formatType)}.`);
    return undefined;
}

function printReceived(value: string | undefined): string {
    return value === undefined ? " and is missing" : `; received ${value}`;
}

/** A message of the length that the model allows. */
function toError(message: string): ChangesetErrorInfo {
    return { errorMessage: message.slice(0, 1000), errorCategory: "VALIDATION" };
}
