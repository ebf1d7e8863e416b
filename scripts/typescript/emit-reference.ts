import { toSummary } from "../documentation/to-summary.js";
import type { Deprecation, EnumShape, Example, Member, Operation, Service } from "../service.js";
import { printConst, printDoc, printImport } from "./print.js";

/**
 * Prints reference.gen.ts: documentation and examples as data, for programs that explain the service to people.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitReference(service: Service, runtime: string): string {
    const { title, documentation, deprecated, tags, operations, errors, shapes } = service;
    const reference = {
        title,
        ...omitEmpty({ documentation, deprecated: deprecated && toReason(deprecated) }),
        tags: toTexts(tags, ({ name }) => name),
        operations: Object.fromEntries(
            operations.map((operation) => [operation.name, toOperation(operation, deprecated !== undefined)]),
        ),
        errors: toTexts(errors, ({ name }) => name),
        members: omitEmpty(
            Object.fromEntries([
                ...operations.flatMap(({ name, input, output }) => [
                    [`${name}Input`, toMembers(input)] as const,
                    [`${name}Output`, toMembers(output)] as const,
                ]),
                ...errors.map((error) => [error.name, toMembers(error)] as const),
                ...shapes.flatMap((shape) => ("members" in shape ? [[shape.name, toMembers(shape)] as const] : [])),
            ]),
        ),
        values: omitEmpty(
            Object.fromEntries(
                shapes
                    .filter((shape): shape is EnumShape => "values" in shape)
                    .map((shape) => [shape.name, toTexts(shape.values, ({ value }) => String(value))]),
            ),
        ),
    };
    return [
        printImport("import type", ["Reference"], runtime),
        "\n",
        printDoc(["What the model says of the service in words, and its examples."]),
        printConst("export const reference: Reference", reference),
    ].join("");
}

/** @param isAllDeprecated whether the whole service is, so that it need not be said of each operation. */
function toOperation(
    { documentation, deprecated, tags, errors, waiters, examples }: Operation,
    isAllDeprecated: boolean,
): object {
    return omitEmpty({
        summary: toSummary(documentation),
        documentation,
        deprecated: deprecated && !isAllDeprecated && toReason(deprecated),
        tags,
        errors: errors.map(({ name }) => name),
        waiters: Object.fromEntries(waiters.map((waiter) => [waiter.name, waiter.documentation])),
        examples: examples.filter(({ output }) => output !== undefined).map(toExample),
    });
}

function toExample({ title, input, output }: Example): object {
    return { title, input, output };
}

function toReason({ message, since }: Deprecation): string {
    return message ?? (since === undefined ? "It is deprecated." : `It is deprecated since ${since}.`);
}

function toMembers({ members }: { readonly members: readonly Member[] }): object {
    return toTexts(members, ({ name }) => name);
}

function toTexts<Item extends { readonly documentation: string }>(
    items: readonly Item[],
    toName: (item: Item) => string,
): object {
    return omitEmpty(Object.fromEntries(items.map((item) => [toName(item), item.documentation])));
}

/** Without texts, lists and objects that say nothing. */
function omitEmpty(entries: Readonly<Record<string, unknown>>): object {
    return Object.fromEntries(Object.entries(entries).filter(([, value]) => isFull(value)));
}

function isFull(value: unknown): boolean {
    return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
