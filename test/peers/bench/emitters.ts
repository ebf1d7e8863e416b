import {
    emitAwsSdk,
    emitClient,
    emitCodecs,
    emitEndpoints,
    emitErrors,
    emitOpenApi,
    emitOpenApiTypes,
    emitOperations,
    emitReference,
    emitSensitive,
    emitTypes,
    emitWaiters,
    type Service,
    toOpenApi,
} from "../../../scripts/index.js";
import { emitExamples } from "../../../scripts/typescript/emit-examples.js";
import { emitMsw } from "../../../scripts/typescript/emit-msw.js";
import { emitServer } from "../../../scripts/typescript/emit-server.js";
import { emitShapes } from "../../../scripts/typescript/emit-shapes.js";

const runtime = "finspace-data/runtime";

/** What prints each file, in the order of generateFiles, all that can be left out included. */
export const emitters: Readonly<Record<string, (service: Service) => unknown>> = {
    "codecs.gen.ts": (service) => emitCodecs(service, runtime),
    "aws-sdk.gen.ts": (service) => emitAwsSdk(service, runtime),
    "client.gen.ts": (service) => emitClient(service, runtime),
    "endpoints.gen.ts": (service) => emitEndpoints(service, runtime),
    "errors.gen.ts": (service) => emitErrors(service, runtime),
    "examples.gen.ts": (service) => emitExamples(service, runtime),
    "msw.gen.ts": (service) => emitMsw(service, runtime),
    "openapi.gen.ts": (service) => emitOpenApiTypes(toOpenApi(service)),
    "operations.gen.ts": (service) => emitOperations(service, runtime),
    "reference.gen.ts": (service) => emitReference(service, runtime),
    "sensitive.gen.ts": (service) => emitSensitive(service, runtime),
    "server.gen.ts": (service) => emitServer(service, runtime),
    "shapes.gen.ts": (service) => emitShapes(service, runtime),
    "types.gen.ts": (service) => emitTypes(service, runtime),
    "waiters.gen.ts": (service) => emitWaiters(service, runtime),
    "openapi.yaml": (service) => emitOpenApi(service),
};
