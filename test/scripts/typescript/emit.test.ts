import { describe, expect, it } from "vitest";
import { readService } from "../../../scripts/smithy/read-service.js";
import { emitClient } from "../../../scripts/typescript/emit-client.js";
import { toCodecRows } from "../../../scripts/typescript/emit-codecs.js";
import { emitWaiters } from "../../../scripts/typescript/emit-waiters.js";
import { emitTypes } from "../../../scripts/typescript/emit-types.js";
import { ArtGallery } from "../../fixtures/gallery/generated/client.gen.js";
import { ConflictException, errors, ThrottledException } from "../../fixtures/gallery/generated/errors.gen.js";
import { redact } from "../../fixtures/gallery/generated/sensitive.gen.js";
import { type Edit, editModel } from "../models.js";

const details = { code: "x", message: "x", operation: "x", attempts: 1, status: 400, requestId: undefined };

function emitEdited(emit: typeof emitClient, ...edits: readonly Edit[]): string {
    return emit(readService(editModel(...edits)), "runtime");
}

const paginated: Edit = [
    "a#GetThing traits smithy.api#paginated",
    { inputToken: "token", outputToken: "next", items: "name" },
];
const items = (list: object): Edit[] => [
    paginated,
    ["a#GetThingOutput members name target", "a#Items"],
    ["a#Items", { type: "list", ...list }],
    ["a#Map", { type: "map", key: { target: "smithy.api#String" }, value: { target: "a#Thing" } }],
];

const waiter = (acceptor: object): Edit => [
    "a#GetThing traits smithy.waiters#waitable",
    { ThingReady: { documentation: "Waits.", acceptors: [{ state: "success", ...acceptor }] } },
];

const pathIsX = (path: string) => ({ output: { path, comparator: "stringEquals", expected: "X" } });

describe("emitClient", () => {
    it.each([
        { name: "structures", given: items({ member: { target: "a#Thing" } }), want: "Thing", imported: true },
        { name: "strings", given: items({ member: { target: "smithy.api#String" } }), want: "string", imported: false },
        // The map's text was imported as if it were a name.
        { name: "maps", given: items({ member: { target: "a#Map" } }), want: "Record<string, Thing>", imported: true },
        {
            name: "structures or null",
            given: items({ member: { target: "a#Thing" }, traits: { "smithy.api#sparse": {} } }),
            want: "Thing | null",
            imported: true,
        },
    ])("types the items of a list of $name", ({ given, want, imported }) => {
        const text = emitEdited(emitClient, ...given);
        expect(text).toContain(`): ListCall<GetThingOutput, ${want}> {`);
        expect(/import type \{ (.*) \} from "\.\/types/.exec(text)![1]!.split(", ")).toEqual([
            "GetThingInput",
            "GetThingOutput",
            "PutThingInput",
            "PutThingOutput",
            ...(imported ? ["Thing"] : []),
        ]);
    });

    it("types the items of a map as its entries", () => {
        const map: Edit[] = [
            paginated,
            ["a#GetThingOutput members name target", "a#Map"],
            ["a#Map", { type: "map", key: { target: "smithy.api#String" }, value: { target: "a#Thing" } }],
        ];
        expect(emitEdited(emitClient, ...map)).toContain("): ListCall<GetThingOutput, [key: string, value: Thing]> {");
        const sparse: Edit = ["a#Map traits", { "smithy.api#sparse": {} }];
        expect(emitEdited(emitClient, ...map, sparse)).toContain("[key: string, value: Thing | null]");
    });

    it("types the items of a list inside a member", () => {
        const text = emitEdited(
            emitClient,
            [
                "a#GetThing traits smithy.api#paginated",
                { inputToken: "token", outputToken: "next", items: "box.things" },
            ],
            ["a#GetThingOutput members box", { target: "a#Box" }],
            ["a#Box", { type: "structure", members: { things: { target: "a#Things" } } }],
            ["a#Things", { type: "list", member: { target: "a#Thing" } }],
        );
        expect(text).toContain("): ListCall<GetThingOutput, Thing> {");
    });

    const deprecation: Edit = ["a#PutThing traits smithy.api#deprecated", { message: "Gone." }];

    it("strikes through the method of a deprecated operation", () => {
        expect(emitEdited(emitClient, deprecation)).toContain("    /** @deprecated Gone. */\n    putThing(");
    });

    it("strikes through the class alone where the whole service is deprecated", () => {
        const service: Edit = ["a#Shop traits smithy.api#deprecated", { message: "Gone." }];
        const text = emitEdited(emitClient, deprecation, service);
        expect(text.match(/@deprecated/g)).toHaveLength(1);
        expect(text).toContain("/** @deprecated Gone. */\nexport class Shop ");
    });

    it("lets the input be left out where nothing is required", () => {
        const text = emitEdited(emitClient);
        expect(text).toContain("putThing(input: PutThingInput = {}, options?: CallOptions)");
        expect(text).toContain("getThing(input: GetThingInput, options?: CallOptions)");
    });

    it("gives each waiter a method, and its documentation", () => {
        const text = emitEdited(emitClient, waiter({ matcher: { success: true } }));
        expect(text).toContain(
            "    /**\n     * Waits.\n     *\n     * Polls GetThing.\n     *\n     * @throws {WaiterError}\n",
        );
        expect(text).toContain(
            'waitUntilThingReady(input: GetThingInput, options?: WaitOptions<GetThingOutput>): Promise<GetThingOutput> {\n        return this.wait(operations.GetThing, "ThingReady", input, options);',
        );
        expect(text).toContain('    loadWaiters: () => import("./waiters.gen.js").then(({ waiters }) => waiters),\n');
    });

    it.each([{ success: false }, { errorType: "Gone" }])(
        "lets a waiter that succeeds at %j have no output",
        (matcher) => {
            const gone = { type: "structure", members: {}, traits: { "smithy.api#error": "client" } };
            const edits: Edit[] = [
                ["a#Gone", gone],
                ["a#GetThing errors", [{ target: "a#Gone" }]],
            ];
            const text = emitEdited(emitClient, waiter({ matcher }), ...edits);
            expect(text).toContain("): Promise<GetThingOutput | undefined> {");
            expect(text).toContain("@returns the last output; undefined if every poll ended in an error.");
        },
    );

    it("strikes through the waiters of a deprecated operation", () => {
        const text = emitEdited(emitClient, waiter({ matcher: { success: true } }), [
            "a#GetThing traits smithy.api#deprecated",
            { message: "Gone." },
        ]);
        expect(text.match(/@deprecated Gone\./g)).toHaveLength(2);
    });

    it("compiles a waiter's path only where it is more than names of members", () => {
        const plain = emitEdited(emitWaiters, waiter({ matcher: pathIsX("name") }));
        expect(plain).not.toMatch(/select|getMember/);
        expect(plain).toContain("import type { Waiter }");
        const compiled = emitEdited(emitWaiters, waiter({ matcher: pathIsX("name || 'Y'") }));
        expect(compiled).toContain("select: (output) =>");
    });

    // Compilers that refuse what is not used refused the file.
    it("imports nothing for waiters and lists that are not there", () => {
        expect(emitEdited(emitClient)).not.toMatch(/WaitOptions|waiters|ListCall|ListOptions/);
    });

    it("gives a class that can be made", () => {
        expect(new ArtGallery({ region: "eu-west-1" })).toBeInstanceOf(ArtGallery);
    });
});

describe("emitTypes", () => {
    it.each(["structure", "enum", "union"])("strikes through a deprecated %s", (type) => {
        const thing = { type, members: { A: { target: "smithy.api#Unit" } }, traits: { "smithy.api#deprecated": {} } };
        expect(emitEdited(emitTypes, ["a#Thing", thing])).toMatch(
            /\/\*\* @deprecated \*\/\nexport (type|interface) Thing /,
        );
    });

    it("keeps what documents one value of an enum in one point of the list", () => {
        const A = { target: "smithy.api#Unit", traits: { "smithy.api#documentation": "One.\n\n- two" } };
        const text = emitEdited(emitTypes, ["a#Thing", { type: "enum", members: { A } }]);
        expect(text).toContain("/**\n * - `A`: One.\n *\n *   - two\n */\n");
    });

    it("lets a token be left out where it is an input's own, required or not", () => {
        const traits = { "smithy.api#required": {}, "smithy.api#idempotencyToken": {} };
        const text = emitEdited(
            emitTypes,
            ["a#GetThingInput members token traits", traits],
            ["a#Thing members name traits", traits],
        );
        expect(text).toMatch(/GetThingInput \{.* left out\. \*\/\n    token\?: string \| undefined;/s);
        expect(text).toContain("export interface Thing {\n    name: string;\n}");
    });

    it("declares a structure that is both an output and a member", () => {
        const text = emitEdited(emitTypes, ["a#PutThing output", { target: "a#Thing" }]);
        expect(text).toContain("export interface PutThingOutput {\n    name?: string | undefined;\n}");
        expect(text).toContain("export interface Thing {\n    name?: string | undefined;\n}");
    });
});

describe("emitCodecs", () => {
    it("tells apart an input, and the same structure as a member, where all is in a document", () => {
        const at = { target: "smithy.api#Timestamp", traits: { "smithy.api#httpHeader": "x-at" } };
        const edits: Edit[] = [
            ["a#PutThingInput members at", at],
            ["a#Thing members put", { target: "a#PutThingInput" }],
        ];
        expect(toCodecRows(readService(editModel(...edits)))).toEqual({
            PutThingInput: { thing: { row: "Thing" }, at: { format: "http-date" } },
            "PutThingInput document": { thing: { row: "Thing" }, at: { format: "epoch-seconds" } },
            Thing: { put: { row: "PutThingInput document" } },
        });
    });
});

describe("emitErrors", () => {
    const conflict = new ConflictException({
        ...details,
        headers: { "x-current-version": "v1", "x-locked": "false", "x-floor": "2", "x-versions": "v1, v2" },
        body: { conflicts: ["title"], state: "LENT OUT", latest: { artworkId: "A-1" } },
    });

    it("gives a class for each error, with its code for a name", () => {
        expect(Object.entries(errors).map(([code, Class]) => [code, Class.name])).toEqual(
            Object.keys(errors).map((code) => [code, code]),
        );
        expect(conflict.name).toBe("ConflictException");
    });

    // A number in a header was promised as one, and handed out as text.
    it("reads members from headers as what the model says they are", () => {
        const { currentVersion, locked, floor, versions } = conflict;
        expect({ currentVersion, locked, floor, versions }).toEqual({
            currentVersion: "v1",
            locked: false,
            floor: 2,
            versions: ["v1", "v2"],
        });
        const throttled = new ThrottledException({ ...details, headers: { "retry-after": "3" }, body: {} });
        expect(throttled.retryAfterSeconds).toBe(3);
    });

    it("reads members from the body", () => {
        const { conflicts, state, latest } = conflict;
        expect({ conflicts, state, latest }).toEqual({
            conflicts: ["title"],
            state: "LENT OUT",
            latest: { artworkId: "A-1" },
        });
    });

    it("leaves undefined what did not come", () => {
        const { currentVersion, locked, floor, versions, state } = new ConflictException({
            ...details,
            headers: {},
            body: {},
        });
        expect([currentVersion, locked, floor, versions, state]).toEqual(Array.from({ length: 5 }));
    });
});

describe("emitSensitive", () => {
    it("hides leaves, structures, elements and values, at any depth", () => {
        const holder = { name: "Ada", phone: "1", deputy: { name: "Bob", phone: "2" } };
        const input = {
            title: "The Night Bus",
            owner: { name: "Ada" },
            keys: ["a", "b"],
            codes: { front: "1" },
            holders: { front: holder },
            provenance: { chain: [{ gift: { name: "Bob" } }, { priceCents: 1 }] },
        };
        expect(redact("CreateArtwork", "input", input)).toEqual({
            title: "The Night Bus",
            owner: "***",
            keys: ["***", "***"],
            codes: { front: "***" },
            holders: { front: { name: "Ada", phone: "***", deputy: { name: "Bob", phone: "***" } } },
            provenance: { chain: [{ gift: "***" }, { priceCents: 1 }] },
        });
    });
});
