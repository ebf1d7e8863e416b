import type { Page } from "./list-call.js";

/** Lets a page be iterated. Not enumerable: a page prints and compares as what the service sent. */
export function makeIterable<Output extends object, Item>(
    page: Output,
    value: () => AsyncIterator<Item>,
): Page<Output, Item> {
    return Object.defineProperty(page, Symbol.asyncIterator, { value, configurable: true, writable: true }) as Page<
        Output,
        Item
    >;
}
