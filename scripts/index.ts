// The public surface of the generator, by hand: what is not named here is not public.

// All of it: the text of a model in, the texts of files out
export {
    type Generated,
    type GeneratedFiles,
    type GenerateOptions,
    type GenerateStage,
    generateFiles,
} from "./generate-files.js";
export type { Writer } from "./banner.js";
export { compareFiles, type Difference, ForeignFilesError, writeFiles } from "./output-folder.js";

// What it throws
export { MissingLibrariesError } from "./libraries.js";
export { ModelError, type ModelProblem } from "./smithy/model-error.js";

// The reader: a Smithy JSON AST in, the representation out
export type { AstMember, AstModel, AstReference, AstShape, AstTraits, ShapeId } from "./smithy/ast.js";
export { parseModel } from "./smithy/parse-model.js";
export { convertDocumentation } from "./documentation/convert-documentation.js";
export { readService } from "./smithy/read-service.js";

// What changed between two models
export { compareModels, type CompareOptions } from "./changes/compare-models.js";
export { type ChangeFormat, changeFormats, printChanges } from "./changes/print-changes.js";
export type { Change, ChangeReport, Grade, Place, Side, Verdict } from "./changes/report.js";
export { changeRules, type ChangeRule, type ChangeRuleName } from "./changes/rules.js";

// The representation: a service, its operations and where their members travel
export type {
    Binding,
    BoundMember,
    BoundStructure,
    Deprecation,
    ErrorStructure,
    Example,
    HttpRoute,
    Location,
    Operation,
    Paginated,
    Rename,
    Service,
    Tag,
} from "./service.js";

// Shapes and their members
export {
    type Bounds,
    type Constraints,
    type EnumShape,
    type EnumValue,
    type ListShape,
    type MapShape,
    type Member,
    type Shape,
    type SimpleShape,
    type StructureShape,
    type TimestampFormat,
    toTimestampFormat,
    type UnionShape,
} from "./service.js";

// Waiters
export type { Acceptor, Comparator, PathMatcher, Waiter } from "./service.js";

// Endpoints
export type { Endpoint, EndpointRow, Endpoints, EndpointTable, EndpointVariant } from "./service.js";

// The emitters: the representation in, the text of a file out
export { emitOpenApi } from "./openapi/emit-openapi.js";
export { type OpenApiOptions, toOpenApi } from "./openapi/to-openapi.js";
export { emitAwsSdk } from "./typescript/aws-sdk/emit-aws-sdk.js";
export { emitClient } from "./typescript/emit-client.js";
export { emitCodecs } from "./typescript/emit-codecs.js";
export { emitEndpoints } from "./endpoints/emit-endpoints.js";
export { emitErrors } from "./typescript/emit-errors.js";
export { emitOpenApiTypes } from "./typescript/emit-openapi-types.js";
export { emitOperations } from "./typescript/emit-operations.js";
export { emitReference } from "./typescript/emit-reference.js";
export { emitSensitive } from "./typescript/emit-sensitive.js";
export { emitTypes } from "./typescript/emit-types.js";
export { emitWaiters } from "./typescript/emit-waiters.js";
export { listRenames } from "./typescript/list-renames.js";
