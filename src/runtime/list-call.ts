import type { Paginated } from "./service.js";

type Fields = Record<string, unknown>;

/** Fetches one page, from a token on, or from the beginning. */
export type LoadPage<Output> = (token: string | undefined) => Promise<Output>;

/**
 * A call of a list operation. Awaited it is one page; iterated it is every item of every page. Nothing is sent before
 * either, and the first page is fetched once.
 */
export class ListCall<Output, Item> extends Promise<Output> implements AsyncIterable<Item> {
    readonly #operation: string;
    readonly #paginated: Paginated;
    readonly #load: LoadPage<Output>;
    #first: Promise<Output> | undefined;

    // What then(), catch() and finally() give is an ordinary promise.
    static override get [Symbol.species](): PromiseConstructor {
        return Promise;
    }

    constructor(operation: string, paginated: Paginated, load: LoadPage<Output>) {
        super(() => {});
        this.#operation = operation;
        this.#paginated = paginated;
        this.#load = load;
    }

    // oxlint-disable-next-line unicorn/no-thenable -- a promise that begins when it is awaited
    override then<A = Output, B = never>(
        onFulfilled?: ((value: Output) => A | PromiseLike<A>) | null,
        onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
    ): Promise<A | B> {
        this.#first ??= this.#load(undefined);
        return this.#first.then(onFulfilled, onRejected);
    }

    /**
     * Every page, the next one fetched when it is asked for.
     *
     * @throws Error if the service gives the same token twice, which would never end.
     */
    async *pages(): AsyncGenerator<Output, void, undefined> {
        const { outputToken } = this.#paginated;
        let page = await (this as Promise<Output>);
        for (const seen = new Set<unknown>(); ;) {
            yield page;
            const token = (page as Fields)[outputToken];
            if (token === undefined || token === null || token === "") return;
            if (seen.has(token))
                throw new Error(`${this.#operation}: the service repeated ${outputToken}; the list would never end`);
            seen.add(token);
            page = await this.#load(token as string);
        }
    }

    async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
        for await (const page of this.pages()) {
            yield* ((page as Fields)[this.#paginated.items ?? ""] ?? []) as Item[];
        }
    }
}
