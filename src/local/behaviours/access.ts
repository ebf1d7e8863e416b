import type {
    GetExternalDataViewAccessDetailsInput,
    GetExternalDataViewAccessDetailsOutput,
    GetProgrammaticAccessCredentialsInput,
    GetProgrammaticAccessCredentialsOutput,
    GetWorkingLocationInput,
    GetWorkingLocationOutput,
} from "../../../generated/types.gen.js";
import { drawFor, type Environment } from "../environment.js";
import { alphabets } from "../random.js";
import { findDataView, invalid, notFound } from "../refusals.js";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Credentials for this API. They are remembered, so that a signature made with them can be checked. */
export function getProgrammaticAccessCredentials(
    { durationInMinutes = 60 }: GetProgrammaticAccessCredentialsInput,
    { tables, timeMs, draw }: Environment,
): GetProgrammaticAccessCredentialsOutput {
    forgetOldSessions(tables, timeMs);
    const credentials = {
        accessKeyId: `ASIA${draw(alphabets.upper, 16)}`,
        secretAccessKey: draw(alphabets.mixed, 40),
        sessionToken: draw(alphabets.mixed, 120),
    };
    const expiresMs = timeMs + durationInMinutes * minuteMs;
    tables.sessions.insert(credentials.accessKeyId, { ...credentials, expiresMs });
    return { credentials, durationInMinutes };
}

/** Credentials for files in S3, where there are none; so nothing is remembered of them. */
export function getExternalDataViewAccessDetails(
    input: GetExternalDataViewAccessDetailsInput,
    environment: Environment,
): GetExternalDataViewAccessDetailsOutput {
    const { datasetId, dataViewId, destinationTypeParams, progress, errorInfo } = findDataView(environment, input);
    if (destinationTypeParams.destinationType !== "S3")
        throw invalid("DESTINATION_NOT_S3", `Data view ${dataViewId} is not in S3, so it has no files to read.`);
    if (progress || errorInfo)
        throw notFound("DATA_VIEW_NOT_READY", `Data view ${dataViewId} has no files: its status is not SUCCESS.`);
    const expiration = environment.timeMs + 60 * minuteMs;
    const draw = (alphabet: string, length: number) =>
        drawFor(environment, `${alphabet.length}-${length} ${dataViewId} ${expiration}`, alphabet, length);
    return {
        credentials: {
            accessKeyId: `ASIA${draw(alphabets.upper, 16)}`,
            secretAccessKey: draw(alphabets.mixed, 40),
            sessionToken: draw(alphabets.mixed, 120),
            expiration,
        },
        s3Location: {
            bucket: `finspace-views-${environment.region}-${environment.environmentId}`,
            key: `dataset/${datasetId}/dataview/${dataViewId}`,
        },
    };
}

/** There is one location of each kind. */
export function getWorkingLocation(
    { locationType = "INGESTION" }: GetWorkingLocationInput,
    environment: Environment,
): GetWorkingLocationOutput {
    const s3Bucket = `finspace-working-${environment.region}-${environment.environmentId}`;
    const folder = locationType === "INGESTION" ? "ingestion" : "notebooks";
    const s3Path = `staging/${drawFor(environment, "working location", alphabets.mixed, 22)}/${folder}`;
    return { s3Uri: `s3://${s3Bucket}/${s3Path}`, s3Path, s3Bucket };
}

/** Expired credentials are known for a day, to be told from those that never were. */
function forgetOldSessions(tables: Environment["tables"], timeMs: number): void {
    for (const { key, value } of tables.sessions.find("expiry", "", { limit: 10 }))
        if (value.expiresMs + dayMs <= timeMs) tables.sessions.remove(key);
}
