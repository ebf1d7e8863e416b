import type { Endpoints, Operation } from "../service.js";
import { createServer } from "./create-server.js";
import type { ServerDescription } from "./description.js";
import { Fault, type FaultMembers } from "./fault.js";
import { toHttpRequest, toResponse } from "./fetch-adapter.js";
import { toOriginPattern } from "./origins.js";
import { escapePattern, toPathPattern } from "./route.js";

/** What a mocked operation takes and gives. */
export interface MockedOperation {
    readonly input: object;
    readonly output: object;
    /** Codes of its modelled errors. */
    readonly error: string;
}

/** What an operation answers: an output, an error made by `mockError`, or a function that gives either. */
export type MockAnswer<One extends MockedOperation> = One["output"] | Fault<One["error"]> | MockResolver<One>;

/** Answers a call; it may also throw an error made by `mockError`. */
export type MockResolver<One extends MockedOperation> = (
    call: MockCall<One["input"]>,
) => One["output"] | Fault<One["error"]> | Promise<One["output"] | Fault<One["error"]>>;

/** A request that has been read and found valid. */
export interface MockCall<Input extends object> {
    /** Members from wherever they travelled. */
    readonly input: Input;
    /** The request itself, its body unread. */
    readonly request: Request;
}

/** Answers by operation. */
export type MockAnswers<Operations extends Mocked<Operations>> = {
    readonly [Name in keyof Operations]?: MockAnswer<Operations[Name]> | undefined;
};

/** An interface with a member for each operation. */
export type Mocked<Operations> = { readonly [Name in keyof Operations]: MockedOperation };

/** How mocks answer. */
export interface MockOptions {
    /** The endpoint that is mocked. @default every endpoint of the service, in all regions */
    readonly endpoint?: string | URL | undefined;
    /** Whether an output that the model does not allow is an error, which names the place. @default false */
    readonly strict?: boolean | undefined;
}

/** What each operation answers unless told otherwise. */
export type ExampleTable = Readonly<Record<string, Example>>;

interface Example {
    readonly output: object;
    readonly errors?: Readonly<Record<string, FaultMembers>>;
}

/** Gives nothing for a request that is another operation's. */
export type AnswerRequest = (request: Request) => Promise<Response | undefined>;

export interface MockSource<Handler> {
    readonly server: ServerDescription;
    readonly endpoints: Endpoints;
    readonly examples: ExampleTable;
    /** Makes a handler of the mock library: for requests of a method, or `all`, whose URL matches. */
    readonly toHandler: (method: string, url: RegExp, answer: AnswerRequest) => Handler;
}

/** The mocks of one service, without the types that generated files add. */
export interface Mocks<Handler> {
    /** What an operation answers. @throws Fault */
    resolve(operation: string, answer: unknown, call: MockCall<object>): Promise<object>;
    /** The handler of one operation. */
    handle(operation: string, answer: unknown, options?: MockOptions): Handler;
    /** The handlers of all operations, and one that refuses what is none of them. */
    handlers(answers?: Readonly<Record<string, unknown>>, options?: MockOptions): Handler[];
    /** Answers any request of the service, in place of a fetch function. */
    createFetch(
        answers?: Readonly<Record<string, unknown>>,
        options?: MockOptions,
    ): (request: Request) => Promise<Response>;
}

/** Makes the mocks of a service. */
export function createMocks<Handler>({ server, endpoints, examples, toHandler }: MockSource<Handler>): Mocks<Handler> {
    const resolve: Mocks<Handler>["resolve"] = (name, answer, call) => resolveAnswer(examples[name]!, answer, call);
    return {
        resolve,
        handle,
        handlers(answers = {}, options = {}) {
            const own = Object.keys(server.operations).map((name) => handle(name, answers[name], options));
            const refuse = createAnswer((operation) => operation === undefined, answers, options);
            return [...own, toHandler("all", new RegExp(`^${toBase(options)}/`), refuse)];
        },
        createFetch(answers = {}, options = {}) {
            const answer = createAnswer(() => true, answers, options);
            return async (request) => (await answer(request))!;
        },
    };

    function handle(name: string, answer: unknown, options: MockOptions = {}): Handler {
        const { method, uri } = server.operations[name]!;
        // Without groups: the mock library would decode what they hold.
        const path = toPathPattern(uri).replaceAll("(", "(?:");
        const own = createAnswer((operation) => operation?.name === name, { [name]: answer }, options);
        return toHandler(method.toLowerCase(), new RegExp(`^${toBase(options)}${path}$`), own);
    }

    /** An endpoint of one's own may have a path. */
    function toBase({ endpoint }: MockOptions): string {
        return endpoint === undefined ? toOriginPattern(endpoints) : escapePattern(toBaseUrl(endpoint));
    }

    function createAnswer(
        isOwn: (operation: Operation | undefined) => boolean,
        answers: Readonly<Record<string, unknown>>,
        { endpoint, strict }: MockOptions,
    ): AnswerRequest {
        const requests = new WeakMap<object, Request>();
        const basePath = endpoint === undefined ? "" : new URL(toBaseUrl(endpoint)).pathname.replace(/\/$/, "");
        const serve = createServer(server, {
            strict,
            basePath,
            resolve({ operation, input, request }) {
                const { name } = operation;
                return isOwn(operation) ? resolve(name, answers[name], { input, request: requests.get(request)! }) : {};
            },
        });
        return async function answer(request) {
            const plain = await toHttpRequest(request.clone());
            requests.set(plain, request);
            const { operation, response } = await serve(plain);
            return isOwn(operation) ? toResponse(response) : undefined;
        };
    }
}

async function resolveAnswer(example: Example, answer: unknown, { input, request }: MockCall<object>): Promise<object> {
    try {
        const given = answer ?? example.output;
        const output = (await (typeof given === "function" ? given({ input, request }) : given)) as object;
        if (output instanceof Fault) throw output;
        return output;
    } catch (error) {
        if (!(error instanceof Fault) || error.message !== "") throw error;
        // Without a message of its own it is told as the model's example tells it.
        const told = { ...example.errors?.[error.code], ...error.members };
        throw new Fault(error.code, told, error.status);
    }
}

function toBaseUrl(endpoint: string | URL): string {
    return String(endpoint).replace(/\/$/, "");
}
