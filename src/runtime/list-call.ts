import { toCount } from "./limits.js";
import { loadPart } from "./load-part.js";
import type { CallOptions } from "./options.js";
import { isObject } from "./parse-response.js";
import { shareResponse } from "./response-of.js";
import type { Place } from "./resume-token.js";
import type { Paginated } from "./service.js";

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
    /** Fetches one page, from a token on, or from the beginning. */
    readonly load: (token: string | undefined) => Promise<Output>;
}

/** A page as the service gave it. */
interface Loaded<Output, Item> {
    readonly output: Output;
    readonly items: readonly Item[];
    readonly nextToken: string | undefined;
    /** Where in the list the wanted part of it begins. */
    readonly place: Place;
}

/** A page as the list gives it. */
interface Step<Output, Item> extends Loaded<Output, Item> {
    readonly wanted: Item[];
    /** Where the list goes on behind what is wanted. */
    readonly rest: Place | undefined;
    /** How many more items the list may give. */
    readonly left: number;
}

/**
 * A call of a list operation. Awaited it is one page; iterated it is every item of every page. Nothing is sent before
 * either, and the first page is fetched once.
 */
export class ListCall<Output extends object, Item> extends Promise<Page<Output, Item>> implements AsyncIterable<Item> {
    readonly #source: ListSource<Output>;
    #first: Promise<Loaded<Output, Item>> | undefined;
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
        this.#page ??= this.#begin().then((step) => this.#toPage(step));
        return this.#page.then(onFulfilled, onRejected);
    }

    /**
     * Every page, the next one fetched when it is asked for. A page that `maxItems` or `startingToken` cuts keeps the
     * service's own token.
     *
     * @throws Error if the service gives the same token twice, which would never end.
     */
    async *pages(): AsyncGenerator<Page<Output, Item>, void, undefined> {
        for await (const step of this.#walk(await this.#begin())) yield this.#toPage(step);
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
    async toArray({ limit }: ToArrayOptions = {}): Promise<ItemArray<Item>> {
        const { operation } = this.#source;
        const items: Item[] = [];
        let rest: Place | undefined;
        for await (const step of this.#walk(await this.#begin(toCount(`${operation}: limit`, limit, Infinity)))) {
            for (const item of step.wanted) items.push(item);
            ({ rest } = step);
        }
        return { items, resumeToken: rest && (await loadTokens(operation)).formatResumeToken(operation, rest) };
    }

    async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
        yield* this.#iterate(await this.#begin());
    }

    async *#iterate(first: Step<Output, Item>): AsyncGenerator<Item, void, undefined> {
        for await (const { wanted } of this.#walk(first)) yield* wanted;
    }

    /** The first page, of which at most so many items are wanted. */
    async #begin(limit = Infinity): Promise<Step<Output, Item>> {
        const { operation, options } = this.#source;
        const maxItems = toCount(`${operation}: maxItems`, options.maxItems, Infinity);
        this.#first ??= this.#findStart().then((place) => this.#load(place));
        return toStep(await this.#first, Math.min(limit, maxItems));
    }

    async #findStart(): Promise<Place> {
        const { operation, paginated, input, options } = this.#source;
        const { startingToken } = options;
        const token = (input as Record<string, string | null | undefined>)[paginated.inputToken] ?? undefined;
        if (startingToken === undefined) return { token, skip: 0 };
        if (token !== undefined) {
            throw new TypeError(`${operation}: startingToken and ${paginated.inputToken} exclude each other; pass one`);
        }
        return (await loadTokens(operation)).parseResumeToken(operation, startingToken);
    }

    async *#walk(first: Step<Output, Item>): AsyncGenerator<Step<Output, Item>, void, undefined> {
        const { operation, paginated } = this.#source;
        const seen = new Set([first.place.token]);
        for (let step = first; ;) {
            yield step;
            const { rest, left } = step;
            if (rest === undefined || left === 0) return;
            if (seen.has(rest.token)) {
                throw new Error(
                    `${operation}: the service repeated ${paginated.outputToken}; the list would never end`,
                );
            }
            seen.add(rest.token);
            step = toStep(await this.#load(rest), left);
        }
    }

    async #load(place: Place): Promise<Loaded<Output, Item>> {
        const { paginated, load } = this.#source;
        const output = await load(place.token);
        const items = readPath(output, paginated.items ?? "") ?? [];
        return {
            output,
            // Those of a map are its entries.
            items: (Array.isArray(items) ? items : Object.entries(items)) as Item[],
            nextToken: (readPath(output, paginated.outputToken) as string | null) || undefined,
            place,
        };
    }

    #toPage(step: Step<Output, Item>): Page<Output, Item> {
        const { output, items, wanted } = step;
        const path = this.#source.paginated.items!.split(".");
        const page = wanted.length === items.length ? output : replaceItems(output, path, wanted);
        if (page !== output) shareResponse(output, page);
        // Not enumerable: a page prints and compares as what the service sent.
        const value = () => this.#iterate(step);
        return Object.defineProperty(page, Symbol.asyncIterator, { value, configurable: true, writable: true }) as Page<
            Output,
            Item
        >;
    }
}

/** Most programs read their lists to the end. */
function loadTokens(operation: string) {
    return loadPart(import("./resume-token.js"), operation);
}

/** Takes the wanted part of a page: behind what the place skips, and no more items than are left to give. */
function toStep<Output, Item>(loaded: Loaded<Output, Item>, limit: number): Step<Output, Item> {
    const { items, nextToken, place } = loaded;
    const wanted = items.slice(place.skip, place.skip + limit);
    const end = place.skip + wanted.length;
    // A smaller page than the one that was left makes the next one skip the remainder.
    const behind = nextToken === undefined ? undefined : { token: nextToken, skip: Math.max(0, end - items.length) };
    return {
        ...loaded,
        wanted,
        rest: end < items.length ? { token: place.token, skip: end } : behind,
        left: limit - wanted.length,
    };
}

/** What is at a path of members with dots between them; undefined if there is nothing. */
export function readPath(output: unknown, path: string): unknown {
    return path
        .split(".")
        .reduce<unknown>(
            (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
            output,
        );
}

/** A copy with other items at a path, in a list or a map as its own are; what is not on the path is shared. */
function replaceItems<Value>(value: Value, [name, ...rest]: readonly string[], items: readonly unknown[]): Value {
    if (name === undefined)
        return (Array.isArray(value) ? items : Object.fromEntries(items as [string, unknown][])) as Value;
    return { ...value, [name]: replaceItems((value as Record<string, unknown>)[name], rest, items) };
}
