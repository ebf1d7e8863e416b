// The public surface of finspace-data, by hand: what is not named here is not public.

// The client
export { FinSpaceData } from "../generated/client.gen.js";
export { type ResponseMetadata, responseOf } from "./runtime/index.js";
export type {
    ApiClient,
    AwsCredentialIdentity,
    AwsCredentialIdentityProvider,
    CallOptions,
    ClientOptions,
    ItemArray,
    ListCall,
    ListOptions,
    LogEntry,
    Logger,
    Page,
    RetryEvent,
    RetryOptions,
    ToArrayOptions,
} from "./runtime/index.js";

// Where its credentials come from
export { finspaceSession, type FinSpaceSessionCredentials, type FinSpaceSessionOptions } from "./finspace-session.js";

// What it throws
export {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    isServiceError,
    LimitExceededException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} from "../generated/errors.gen.js";
export {
    CredentialsError,
    InputError,
    NetworkError,
    RequestTimeoutError,
    ResponseParseError,
    ServiceError,
} from "./runtime/index.js";

// What it hides in a log
export { redact } from "../generated/sensitive.gen.js";

// The types of openapi-typescript, for `finspace.api` and tools of one's own
export type { components, paths } from "../generated/openapi.gen.js";

// Inputs and outputs, by operation
export type {
    AssociateUserToPermissionGroupInput,
    AssociateUserToPermissionGroupOutput,
    CreateChangesetInput,
    CreateChangesetOutput,
    CreateDataViewInput,
    CreateDataViewOutput,
    CreateDatasetInput,
    CreateDatasetOutput,
    CreatePermissionGroupInput,
    CreatePermissionGroupOutput,
    CreateUserInput,
    CreateUserOutput,
    DeleteDatasetInput,
    DeleteDatasetOutput,
    DeletePermissionGroupInput,
    DeletePermissionGroupOutput,
    DisableUserInput,
    DisableUserOutput,
    DisassociateUserFromPermissionGroupInput,
    DisassociateUserFromPermissionGroupOutput,
    EnableUserInput,
    EnableUserOutput,
    GetChangesetInput,
    GetChangesetOutput,
    GetDataViewInput,
    GetDataViewOutput,
    GetDatasetInput,
    GetDatasetOutput,
    GetExternalDataViewAccessDetailsInput,
    GetExternalDataViewAccessDetailsOutput,
    GetPermissionGroupInput,
    GetPermissionGroupOutput,
    GetProgrammaticAccessCredentialsInput,
    GetProgrammaticAccessCredentialsOutput,
    GetUserInput,
    GetUserOutput,
    GetWorkingLocationInput,
    GetWorkingLocationOutput,
    ListChangesetsInput,
    ListChangesetsOutput,
    ListDataViewsInput,
    ListDataViewsOutput,
    ListDatasetsInput,
    ListDatasetsOutput,
    ListPermissionGroupsInput,
    ListPermissionGroupsOutput,
    ListPermissionGroupsByUserInput,
    ListPermissionGroupsByUserOutput,
    ListUsersInput,
    ListUsersOutput,
    ListUsersByPermissionGroupInput,
    ListUsersByPermissionGroupOutput,
    ResetUserPasswordInput,
    ResetUserPasswordOutput,
    UpdateChangesetInput,
    UpdateChangesetOutput,
    UpdateDatasetInput,
    UpdateDatasetOutput,
    UpdatePermissionGroupInput,
    UpdatePermissionGroupOutput,
    UpdateUserInput,
    UpdateUserOutput,
} from "../generated/types.gen.js";

// Shapes inside them
export type {
    ApiAccess,
    ApplicationPermission,
    AwsCredentials,
    ChangeType,
    ChangesetErrorInfo,
    ChangesetSummary,
    ColumnDataType,
    ColumnDefinition,
    Credentials,
    DataViewDestinationTypeParams,
    DataViewErrorInfo,
    DataViewStatus,
    DataViewSummary,
    Dataset,
    DatasetKind,
    DatasetOwnerInfo,
    DatasetStatus,
    ErrorCategory,
    ExportFileFormat,
    IngestionStatus,
    LocationType,
    PermissionGroup,
    PermissionGroupByUser,
    PermissionGroupMembershipStatus,
    PermissionGroupParams,
    ResourcePermission,
    S3Location,
    SchemaDefinition,
    SchemaUnion,
    User,
    UserByPermissionGroup,
    UserStatus,
    UserType,
} from "../generated/types.gen.js";
