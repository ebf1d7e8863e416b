/** Of TypeScript's library: types that generated files name or may come to name, and those that readers take for its own. */
const libraryTypes =
    "Array AsyncIterable AsyncIterator BigInt Blob Boolean Date Error Function Iterable Iterator Map Number Object Omit Partial Pick Promise ReadableStream Readonly ReadonlyArray Record RegExp Required Set String Symbol Uint8Array";

/** Types that generated files import from the runtime. */
const runtimeTypes =
    "ApiClient CallOptions Client ClientOptions Endpoints HttpHandler ListCall ListOptions MockAnswer MockAnswers MockError MockOptions OneOf Operation SensitiveTable ServiceDescription ServiceError ServiceErrorGuard SdkCallOptions SdkCallRest SdkCallback SdkClient SdkClientConfig SdkCommand SdkExceptionOptions SdkMetadataBearer SdkPaginationConfiguration SdkPaginator SdkResolvedConfig SdkService SdkServiceException SdkWaiterConfiguration SdkWaiterResult StreamingBlob Stub WaitOptions Waiter WaiterError";

/** Types that generated files declare of any service. */
const declaredTypes =
    "MockErrorMembers MockedOperations ServiceInputTypes ServiceOutputTypes __Client __MetadataBearer";

/** What every object has, and `then`, which would make a promise of it. */
const objectMembers =
    "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toJSON toLocaleString toString valueOf";

/** A type of such a name would stand in the other's place. */
export const reservedTypeNames: ReadonlySet<string> = toSet(libraryTypes, runtimeTypes, declaredTypes);

/** Members of the runtime's Client, and of the class that is generated from it. */
export const clientMembers: ReadonlySet<string> = toSet(objectMembers, "api call close createApi list request wait");

/** Members of the runtime's ServiceError. */
export const errorMembers: ReadonlySet<string> = toSet(
    objectMembers,
    "attempts body cause code headers message name operation requestId stack status",
);

/** Members of the runtime's SdkClient, and of the class that is generated from it. */
export const sdkClientMembers: ReadonlySet<string> = toSet(objectMembers, "config destroy middlewareStack send");

/** Members of the runtime's SdkServiceException. Smithy has no names with a dollar sign. */
export const sdkExceptionMembers: ReadonlySet<string> = toSet(objectMembers, "cause message name stack");

function toSet(...lists: readonly string[]): ReadonlySet<string> {
    return new Set(lists.flatMap((list) => list.split(" ")));
}
