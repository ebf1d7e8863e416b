/** The runtime of every generated client. It knows no service: generated tables tell it all. */
export type { ApiClient } from "./api-client.js";
export { Client } from "./client.js";
export type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "./credentials.js";
export {
    CredentialsError,
    InputError,
    isServiceError,
    NetworkError,
    ResponseParseError,
    ServiceError,
    type ServiceErrorGuard,
} from "./errors.js";
export type { ListCall } from "./list-call.js";
export type { CallOptions, ClientOptions, RetryOptions } from "./options.js";
export { createRedact, type Redact } from "./redact.js";
export { type ResponseMetadata, responseOf } from "./response-of.js";
export type {
    EndpointTable,
    Operation,
    SensitiveTable,
    ServiceDescription,
    ServiceErrorDetails,
    Waiter,
} from "./service.js";
