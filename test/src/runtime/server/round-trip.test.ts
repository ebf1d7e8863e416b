import * as fc from "fast-check";
import { type ClientOptions, FinSpaceData } from "finspace-data";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { server as finspaceServer } from "../../../../generated/server.gen.js";
import type { Operation, Service } from "../../../../scripts/service.js";
import { computeMethodNames } from "../../../../scripts/typescript/names.js";
import { createServer } from "../../../../src/runtime/server/create-server.js";
import type { ServerDescription } from "../../../../src/runtime/server/description.js";
import { toHttpRequest, toResponse } from "../../../../src/runtime/server/fetch-adapter.js";
import { ArtGallery } from "../../../fixtures/gallery/generated/client.gen.js";
import { server as galleryServer } from "../../../fixtures/gallery/generated/server.gen.js";
import { WireRules } from "../../../fixtures/protocol/generated/client.gen.js";
import { server as protocolServer } from "../../../fixtures/protocol/generated/server.gen.js";
import { models, readModel } from "../../../scripts/models.js";
import { arbitraryInput, arbitraryOutput, type Structure } from "../../../support/arbitrary-input.js";
import { seed } from "../../../support/seed.js";
import { fixedOptions } from "../../../support/test-client.js";

type ClientClass = new (options: ClientOptions) => object;
type Method = (input: Structure) => PromiseLike<Structure>;

const services = [
    { Class: FinSpaceData, server: finspaceServer },
    { Class: ArtGallery, server: galleryServer },
    { Class: WireRules, server: protocolServer },
] as const satisfies readonly { Class: ClientClass; server: ServerDescription }[];

describe.each(models)("the service's side of $name", (model) => {
    const service: Service = readModel(model);
    const { Class, server } = services[models.indexOf(model)]!;
    const names = computeMethodNames(service);

    // A platform's Request refuses what a GET may have here.
    const sent = service.operations.filter(
        ({ http, input }) =>
            http.method !== "GET" || input.members.every(({ binding }) => binding.location !== "document"),
    );

    it.each(sent)("$name: reads what the client sends, and writes what it reads", async (operation) => {
        const pairs = fc.tuple(arbitraryInput(operation), arbitraryOutput(operation.output));
        const property = fc.asyncProperty(pairs, async ([input, output]) => {
            let received: Structure | undefined;
            const serve = createServer(server, {
                strict: true,
                resolve(call) {
                    received = call.input;
                    return { ...output, ...status(operation) };
                },
            });
            const fetch = async (request: Request) => toResponse((await serve(await toHttpRequest(request))).response);
            const client = new Class({ ...fixedOptions, endpoint: "https://example.com", fetch });
            const method = Reflect.get(client, names.get(operation)!) as Method;
            const got = await settle(await method.call(client, input));
            expect(pairOf(received!, await settle({ ...filled(operation), ...input }), operation.input)).toSatisfy(
                isSame,
            );
            expect(pairOf(got, { ...output, ...status(operation) }, operation.output)).toSatisfy(isSame);
        });
        await fc.assert(property, { seed, numRuns: 30 });
    });
});

/** The member that an answer's status fills in. */
function status({ output, http }: Operation): Structure {
    const member = output.members.find(({ binding }) => binding.location === "statusCode");
    return member ? { [member.name]: http.code } : {};
}

function filled({ input }: Operation): Structure {
    const token = input.members.find(({ idempotencyToken }) => idempotencyToken);
    return token ? { [token.name]: fixedOptions.createToken() } : {};
}

/** What is a stream is read. */
async function settle(value: Structure): Promise<Structure> {
    const settled = Object.entries(value).map(async ([name, item]) => [
        name,
        item instanceof ReadableStream || item instanceof Blob
            ? new Uint8Array(await new Response(item).arrayBuffer())
            : item,
    ]);
    return Object.fromEntries(await Promise.all(settled)) as Structure;
}

/** What arrived and what was sent, as far as the protocol can tell both apart. */
function pairOf(got: Structure, want: Structure, { members }: Operation["input"]): [Structure, Structure] {
    const outside = new Set(members.filter(({ binding }) => binding.location !== "document").map(({ name }) => name));
    const [a, b] = [toPlain(got) as Structure, toPlain(want) as Structure];
    for (const name of outside) {
        // What is empty does not travel there, and a message has headers of its own.
        b[name] = omitEmpty(b[name]);
        a[name] = isMap(b[name]) ? pick(a[name] as Structure, Object.keys(b[name])) : b[name] && a[name];
    }
    return [a, b];
}

/** Vitest's own comparison is slow. */
function isSame([a, b]: [Structure, Structure]): boolean {
    return isDeepStrictEqual(a, b);
}

function omitEmpty(item: unknown): unknown {
    if (!isMap(item)) return isEmpty(item) ? undefined : item;
    const entries = Object.entries(item).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isMap(item: unknown): item is Structure {
    return typeof item === "object" && item !== null && !Array.isArray(item) && !(item instanceof Date);
}

function pick(map: Structure | undefined, names: readonly string[]): Structure {
    return Object.fromEntries(names.map((name) => [name, map?.[name]]));
}

/** Whether nothing of a value can be seen in a header, a query or a payload. */
function isEmpty(item: unknown): boolean {
    if (item === undefined || item === null || item === "") return true;
    return typeof item === "object" && !(item instanceof Date) && Object.values(item).every(isEmpty);
}

/** JSON has no -0; a whole number beyond 2^53 comes as a bigint; a null member is one that is not there. */
function toPlain(value: unknown): unknown {
    if (typeof value === "number" || typeof value === "bigint") return Number(value) + 0;
    if (value instanceof Uint8Array) return Array.from(value);
    if (Array.isArray(value)) return value.map(toPlain);
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    return Object.fromEntries(
        Object.entries(value)
            .filter(([, item]) => item !== null && item !== undefined)
            .map(([name, item]) => [name, toPlain(item)]),
    );
}
