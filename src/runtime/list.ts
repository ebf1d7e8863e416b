import type { Core } from "./core.js";
import type { ItemArray, ListSource, Page, ToArrayOptions } from "./list-call.js";
import { readPath } from "./read-path.js";
import { formatResumeToken, parseResumeToken, type Place } from "./resume-token.js";

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

/** What a list call does once it is awaited or iterated. Loaded then: many programs list nothing. */
export class List<Output extends object, Item> {
    readonly #core: Core;
    readonly #source: ListSource<Output>;
    #first: Promise<Loaded<Output, Item>> | undefined;

    constructor(core: Core, source: ListSource<Output>) {
        this.#core = core;
        this.#source = source;
    }

    async getPage(): Promise<Page<Output, Item>> {
        return this.toPage(await this.#begin());
    }

    async toArray({ limit }: ToArrayOptions): Promise<ItemArray<Item>> {
        const { operation } = this.#source;
        const items: Item[] = [];
        let rest: Place | undefined;
        const first = this.#begin(this.#core.toCount(`${operation}: limit`, limit, Infinity));
        for await (const step of this.walk(first)) {
            for (const item of step.wanted) items.push(item);
            ({ rest } = step);
        }
        return { items, resumeToken: rest && formatResumeToken(operation, rest) };
    }

    async *#iterate(first: Step<Output, Item>): AsyncGenerator<Item, void, undefined> {
        for await (const { wanted } of this.walk(first)) yield* wanted;
    }

    /** The first page, of which at most so many items are wanted. */
    async #begin(limit = Infinity): Promise<Step<Output, Item>> {
        const { operation, options } = this.#source;
        const maxItems = this.#core.toCount(`${operation}: maxItems`, options.maxItems, Infinity);
        this.#first ??= this.#load(this.#findStart());
        return toStep(await this.#first, Math.min(limit, maxItems));
    }

    #findStart(): Place {
        const { operation, paginated, options } = this.#source;
        const { startingToken } = options;
        const token = this.#readToken();
        if (startingToken === undefined) return { token, skip: 0 };
        if (token !== undefined) {
            throw new TypeError(`${operation}: startingToken and ${paginated.inputToken} exclude each other; pass one`);
        }
        return parseResumeToken(operation, startingToken);
    }

    /** The input's own token. */
    #readToken(): string | undefined {
        const { paginated, input } = this.#source;
        return (input as Record<string, string | null | undefined>)[paginated.inputToken] ?? undefined;
    }

    /** Every page from one on, which is the first unless told. */
    async *walk(
        from: Step<Output, Item> | Promise<Step<Output, Item>> = this.#begin(),
    ): AsyncGenerator<Step<Output, Item>, void, undefined> {
        const { operation, paginated } = this.#source;
        let step = await from;
        const seen = new Set([step.place.token]);
        for (;;) {
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
        const { paginated, input, call } = this.#source;
        const { inputToken } = paginated;
        const isFirst = place.token === this.#readToken();
        const output = await call(isFirst ? input : { ...input, [inputToken]: place.token });
        const items = readPath(output, paginated.items ?? "") ?? [];
        return {
            output,
            // Those of a map are its entries.
            items: (Array.isArray(items) ? items : Object.entries(items)) as Item[],
            nextToken: (readPath(output, paginated.outputToken) as string | null) || undefined,
            place,
        };
    }

    toPage(step: Step<Output, Item>): Page<Output, Item> {
        const { output, items, wanted } = step;
        const path = this.#source.paginated.items!.split(".");
        const page = wanted.length === items.length ? output : replaceItems(output, path, wanted);
        if (page !== output) this.#core.shareResponse(output, page);
        return this.#core.makeIterable(page, () => this.#iterate(step));
    }
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

/** A copy with other items at a path, in a list or a map as its own are; what is not on the path is shared. */
function replaceItems<Value>(value: Value, [name, ...rest]: readonly string[], items: readonly unknown[]): Value {
    if (name === undefined)
        return (Array.isArray(value) ? items : Object.fromEntries(items as [string, unknown][])) as Value;
    return { ...value, [name]: replaceItems((value as Record<string, unknown>)[name], rest, items) };
}
