/** The runtime of every generated client. It knows no service: generated tables tell it all. */
export { checksumBinding } from "./bindings/checksum.js";
export { compressionBinding } from "./bindings/compression.js";
export { hostPrefixBinding } from "./bindings/host-prefix.js";
export {
    decodeHeader,
    headerBinding,
    parseHeader,
    parsePrefixHeaders,
    prefixHeadersBinding,
} from "./bindings/header.js";
export { ownEndpointBinding } from "./bindings/own-endpoint.js";
export { payloadBinding } from "./bindings/payload.js";
export { queryParamsBinding } from "./bindings/query-params.js";
export { streamBinding, type StreamingBlob, unsignedPayloadBinding } from "./bindings/stream.js";
export type { ApiClient } from "./api-client.js";
export { Client } from "./client.js";
export { type CodecTable, createCodecs } from "./codecs.js";
export {
    type AwsCredentialIdentity,
    type AwsCredentialIdentityProvider,
    type AwsIdentityProperties,
    type CredentialsOptions,
    createCredentialsProvider,
} from "./credentials.js";
export {
    CredentialsError,
    InputError,
    isServiceError,
    NetworkError,
    RequestTimeoutError,
    ResponseParseError,
    ServiceError,
    type ServiceErrorGuard,
    WaiterError,
} from "./errors.js";
// What generated waiters call
export {
    andThen,
    compare,
    contains,
    dropNulls,
    endsWith,
    filterList,
    flattenList,
    getFirst,
    getItem,
    getKeys,
    getLength,
    getMember,
    getType,
    getValues,
    ifPresent,
    isEqual,
    isTrue,
    listValues,
    mapList,
    orElse,
    pipe,
    sliceList,
    startsWith,
    toText,
} from "./jmespath.js";
export type { ItemArray, ListCall, ListOptions, Page, ToArrayOptions } from "./list-call.js";
export type { LimitOptions, RetryEvent, RetryOptions } from "./limits.js";
export type { LogEntry, Logger } from "./logger.js";
export type { OneOf } from "./one-of.js";
export type { CallOptions, ClientOptions } from "./options.js";
export { createRedact, type Redact } from "./redact.js";
export type { ExampleReference, OperationReference, Reference } from "./reference.js";
export { type ResponseMetadata, responseOf } from "./response-of.js";
export type {
    Endpoints,
    Operation,
    SensitiveTable,
    ServiceDescription,
    ServiceErrorDetails,
    Waiter,
} from "./service.js";
// What stands in for a service
export { createServer, type Serve, type Served, type ServedCall, type ServerOptions } from "./server/create-server.js";
export type { ServedError, ServerDescription } from "./server/description.js";
export { Fault, type FaultMembers } from "./server/fault.js";
export {
    createMocks,
    type ExampleTable,
    type MockAnswer,
    type MockAnswers,
    type MockCall,
    type MockOptions,
    type MockResolver,
} from "./server/mocks.js";
export { createStub, type Expectation, type Stub } from "./server/stub.js";
export type { Expected, Matcher } from "./server/match-expected.js";
export { toHttpRequest, toResponse } from "./server/fetch-adapter.js";
export type { ShapeTable } from "./validation/shapes.js";
export type { WaitOptions } from "./wait-until.js";
export type { SignedRequest, SignedResponse } from "./signed-request.js";
// What the classes of the AWS SDK's kind are made of
export type { SdkAbortSignal } from "./aws-sdk/abort-signal.js";
export { SdkClient, type SdkService } from "./aws-sdk/client.js";
export { type SdkCallback, type SdkCallRest, SdkCommand, type SdkSendable } from "./aws-sdk/command.js";
export type { SdkCallOptions, SdkClientConfig, SdkLogger, SdkProvider, SdkResolvedConfig } from "./aws-sdk/config.js";
export type { SdkCredentials } from "./aws-sdk/credentials.js";
export type { SdkEndpoint, SdkEndpointInput } from "./aws-sdk/endpoint.js";
export type { SdkMetadataBearer, SdkResponseMetadata } from "./aws-sdk/metadata.js";
export { sdkPaginate, type SdkPaginationConfiguration, type SdkPaginator } from "./aws-sdk/paginate.js";
export type { SdkHttpHandler, SdkHttpHandlerOptions, SdkHttpRequest } from "./aws-sdk/request-handler.js";
export {
    type SdkExceptionOptions,
    type SdkHttpResponse,
    SdkServiceException,
    type SdkServiceExceptionOptions,
} from "./aws-sdk/service-exception.js";
export { sdkWaitFor, sdkWaitUntil, type SdkWaiter, type SdkWaiterConfiguration } from "./aws-sdk/wait.js";
export type { SdkWaiterResult, SdkWaiterState } from "./aws-sdk/waiter-error.js";
