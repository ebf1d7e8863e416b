import { findRow, type ShapeReference } from "../validation/shapes.js";
import type { ServerDescription } from "./description.js";
import { Fault } from "./fault.js";
import { type Expected, findDifference, isMatcher } from "./match-expected.js";
import { omitAdded } from "./omit-added.js";
import type { MockAnswer, MockCall, Mocked, MockedOperation, MockOptions, Mocks } from "./mocks.js";

/** A call that a stub waits for, and what it then answers. */
export interface Expectation<One extends MockedOperation> {
    /**
     * The whole input, matchers in it where any value will do. An idempotency token that is left out may be any.
     *
     * @default any input
     */
    readonly input?: Expected<One["input"]> | undefined;
    /** @default the model's example */
    readonly answer?: MockAnswer<One> | undefined;
}

/** Answers calls in the order in which it was told of them, and no other. */
export interface Stub<Operations extends Mocked<Operations>, Handler> {
    /** Adds a call to the queue. */
    expect<Name extends keyof Operations & string>(
        operation: Name,
        expectation?: Expectation<Operations[Name]>,
    ): Stub<Operations, Handler>;
    /** Answers any request of the service: the `fetch` option of a client. */
    readonly fetch: (request: Request) => Promise<Response>;
    /** The same for the mock library. */
    handlers(): Handler[];
    /** @throws Error that lists the calls that did not come, and those that were not expected. */
    assertDone(): void;
}

interface Queued {
    readonly operation: string;
    readonly input: unknown;
    readonly answer: unknown;
}

export interface StubSource<Handler> {
    readonly mocks: Mocks<Handler>;
    readonly server: ServerDescription;
    readonly options: MockOptions;
}

/** Makes a stub of a service. A call that is not the next one expected gets a status that no client asks again for. */
export function createStub<Operations extends Mocked<Operations>, Handler>({
    mocks,
    server: { operations, shapes },
    options,
}: StubSource<Handler>): Stub<Operations, Handler> {
    const queue: Queued[] = [];
    const unexpected: string[] = [];
    const answers = Object.fromEntries(Object.keys(operations).map((name) => [name, toAnswer(name)]));
    const stub: Stub<Operations, Handler> = {
        expect(operation, { input, answer } = {}) {
            if (!Object.hasOwn(operations, operation)) throw new TypeError(`expect: "${operation}" is no operation`);
            queue.push({ operation, input, answer });
            return stub;
        },
        fetch: mocks.createFetch(answers, options),
        handlers: () => mocks.handlers(answers, options),
        assertDone() {
            const missing = queue.map(({ operation }) => `${operation} was not called`);
            const problems = [...unexpected, ...missing];
            if (problems.length > 0) throw new Error(problems.join("\n"));
        },
    };
    return stub;

    function toAnswer(name: string): (call: MockCall<object>) => unknown {
        return function answerNext(call) {
            const [next] = queue;
            const problem = next === undefined ? `${name} was called, and no other call is expected` : compare(next);
            if (problem !== undefined) {
                unexpected.push(problem);
                throw new Fault("UnexpectedCallException", { message: `${problem}.` }, 501);
            }
            queue.shift();
            const { answer } = next!;
            return mocks.resolve(name, answer, call);

            function compare({ operation, input }: Queued): string | undefined {
                if (operation !== name) return `${name} was called, and ${operation} is expected`;
                if (input === undefined) return undefined;
                const given = isMatcher(input)
                    ? call.input
                    : omitAdded(operations[name]!, { ...call.input }, { ...(input as object) });
                const difference = findDifference(input, given, isHidden);
                return difference && `${name}: ${difference}`;
            }
        };

        function isHidden(path: readonly string[]): boolean {
            let reference: ShapeReference | undefined = `${name}Input`;
            for (const step of path) {
                const row = findRow(shapes, reference);
                if (row.sensitive) return true;
                reference = row.members?.[step] ?? row.item;
                if (reference === undefined) return false;
            }
            return findRow(shapes, reference).sensitive === true;
        }
    }
}
