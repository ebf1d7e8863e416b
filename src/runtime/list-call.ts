import { core } from "./core.js";
import type { List } from "./list.js";
import { createPartLoader } from "./load-part.js";
import { makeIterable } from "./make-iterable.js";
import type { CallOptions } from "./options.js";
import type { Paginated } from "./service.js";

const loadList = createPartLoader(() => import("./list.js"));

/** Options of a list call. */
export interface ListOptions extends CallOptions {
    /** How many items the list gives at most; its last page is cut to that. From 1. @default all */
    readonly maxItems?: number | undefined;
    /** Where the list begins: the `resumeToken` of an earlier one. */
    readonly startingToken?: string | undefined;
}

/** Options of {@link ListCall.toArray}. */
export interface ToArrayOptions {
    /** How many items to collect at most, besides what `maxItems` says. From 1. @default all */
    readonly limit?: number | undefined;
}

/** Items of a list, and where to go on. */
export interface ItemArray<Item> {
    /** In the order of the pages. */
    readonly items: Item[];
    /** Pass it as `startingToken` to the same operation; undefined at the end of the list. */
    readonly resumeToken: string | undefined;
}

/** One page of a list. Iterated, it is its own items and then those of the pages after it. */
export type Page<Output, Item> = Output & AsyncIterable<Item>;

/** What a list is made of. */
export interface ListSource<Output> {
    readonly operation: string;
    readonly paginated: Paginated;
    readonly input: object;
    readonly options: ListOptions;
    /** Fetches one page. */
    readonly call: (input: object) => Promise<Output>;
}

/**
 * A call of a list operation. Awaited it is one page; iterated it is every item of every page. Nothing is sent before
 * either, and the first page is fetched once.
 */
export class ListCall<Output extends object, Item> extends Promise<Page<Output, Item>> implements AsyncIterable<Item> {
    readonly #source: ListSource<Output>;
    #first: Promise<Output> | undefined;
    #list: Promise<List<Output, Item>> | undefined;
    #page: Promise<Page<Output, Item>> | undefined;

    // What then(), catch() and finally() give is an ordinary promise.
    static override get [Symbol.species](): PromiseConstructor {
        return Promise;
    }

    constructor(source: ListSource<Output>) {
        super(() => {});
        this.#source = source;
    }

    // oxlint-disable-next-line unicorn/no-thenable -- a promise that begins when it is awaited
    override then<A = Page<Output, Item>, B = never>(
        onFulfilled?: ((value: Page<Output, Item>) => A | PromiseLike<A>) | null,
        onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
    ): Promise<A | B> {
        const { input, options } = this.#source;
        const isCut = options.maxItems !== undefined || options.startingToken !== undefined;
        this.#page ??= isCut
            ? this.#open().then((list) => list.getPage())
            : this.#fetch(input).then((page) => makeIterable(page, () => this[Symbol.asyncIterator]()));
        return this.#page.then(onFulfilled, onRejected);
    }

    /**
     * Every page, the next one fetched when it is asked for. A page that `maxItems` or `startingToken` cuts keeps the
     * service's own token.
     *
     * @throws Error if the service gives the same token twice, which would never end.
     */
    async *pages(): AsyncGenerator<Page<Output, Item>, void, undefined> {
        const list = await this.#open();
        for await (const step of list.walk()) yield list.toPage(step);
    }

    /**
     * Collects items, and tells where to go on.
     *
     * @throws TypeError unless `limit` is a whole number from 1.
     * @example
     * const { items, resumeToken } = await client.listUsers({ maxResults: 100 }).toArray({ limit: 250 });
     * // Later, perhaps in another process:
     * const more = await client.listUsers({ maxResults: 100 }, { startingToken: resumeToken }).toArray();
     */
    async toArray(options: ToArrayOptions = {}): Promise<ItemArray<Item>> {
        return (await this.#open()).toArray(options);
    }

    async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
        for await (const { wanted } of (await this.#open()).walk()) yield* wanted;
    }

    #open(): Promise<List<Output, Item>> {
        this.#list ??= openList<Output, Item>({ ...this.#source, call: (input) => this.#fetch(input) });
        return this.#list;
    }

    #fetch(input: object): Promise<Output> {
        const { input: first, call } = this.#source;
        return input === first ? (this.#first ??= call(input)) : call(input);
    }
}

async function openList<Output extends object, Item>(source: ListSource<Output>): Promise<List<Output, Item>> {
    const { List } = await loadList(source.operation);
    return new List<Output, Item>(core, source);
}
