import { describe, expect, it } from "vitest";
import { readService } from "../../../scripts/smithy/read-service.js";
import type { EnumShape, Operation, Shape, StructureShape } from "../../../scripts/service.js";
import { emitTypes } from "../../../scripts/typescript/emit-types.js";
import { type Edit, editModel, gallery, readModel } from "../models.js";

const service = readModel(gallery);

function getOperation(name: string): Operation {
    return service.operations.find((operation) => operation.name === name)!;
}

function getShape(name: string): Shape {
    return service.shapes.find((shape) => shape.name === name)!;
}

const traitsOf = (shape: string, traits: object) =>
    Object.entries(traits).map(([id, value]) => [`${shape} traits ${id}`, value as unknown] as const);

describe("readService", () => {
    it("reads the operations of the service, then those of its resources, lifecycle first", () => {
        expect(service.operations.map(({ name }) => name)).toEqual([
            "PingGallery",
            "ListHolders",
            "CreateArtwork",
            "PutArtwork",
            "GetArtwork",
            "UpdateArtwork",
            "DeleteArtwork",
            "ListArtworks",
            "RateArtwork",
            "SetCaption",
            "GetCaption",
            "SearchArtworks",
            "PutPhoto",
            "GetPhoto",
            "ListPhotos",
        ]);
    });

    it.each([
        { name: "PingGallery", why: "HEAD", want: true },
        { name: "GetArtwork", why: "GET", want: true },
        { name: "PutArtwork", why: "PUT", want: true },
        { name: "CreateArtwork", why: "a POST with a token in the body", want: true },
        { name: "UpdateArtwork", why: "a PATCH with a token in a header", want: true },
        { name: "DeleteArtwork", why: "a DELETE", want: true },
        { name: "SearchArtworks", why: "a POST with @readonly", want: true },
        { name: "RateArtwork", why: "a POST without a token", want: false },
    ])("tells whether $name, $why, is safe to retry: $want", ({ name, want }) => {
        expect(getOperation(name).safeToRetry).toBe(want);
    });

    it.each([
        { method: "POST", traits: {}, want: false },
        { method: "POST", traits: { "smithy.api#idempotent": {} }, want: true },
        { method: "PATCH", traits: {}, want: false },
        { method: "PUT", traits: {}, want: true },
        { method: "DELETE", traits: {}, want: true },
    ])("takes $method with $traits for safe to retry: $want", ({ method, traits, want }) => {
        const http = { method, uri: "/things" };
        const text = editModel(["a#PutThing traits", { "smithy.api#http": http, ...traits }]);
        expect(readService(text).operations[1]!.safeToRetry).toBe(want);
    });

    it.each([
        {
            name: "ListArtworks",
            want: { inputToken: "nextToken", outputToken: "nextToken", items: "artworks", pageSize: "maxResults" },
        },
        {
            name: "SearchArtworks",
            want: { inputToken: "from", outputToken: "next", items: "hits", pageSize: "limit" },
        },
        {
            name: "ListPhotos",
            want: {
                inputToken: "nextToken",
                outputToken: "album.page.next",
                items: "album.photos",
                pageSize: "maxResults",
            },
        },
        { name: "GetArtwork", want: undefined },
    ])("completes the pagination of $name by that of the service", ({ name, want }) => {
        expect(getOperation(name).paginated).toEqual(want);
    });

    it("reads waiters with their delays in seconds, 2 and 120 where the model says none", () => {
        const waiters = service.operations.flatMap((operation) => operation.waiters);
        expect(waiters.map(({ name, minDelay, maxDelay }) => [name, minDelay, maxDelay])).toEqual([
            ["ArtworkExists", 2, 120],
            ["ArtworkOnDisplay", 1, 30],
            ["ArtworkReturned", 2, 120],
            ["ArtworksStored", 5, 120],
            ["ArtworksHung", 2, 120],
        ]);
    });

    it("reads every kind of matcher", () => {
        const [exists, onDisplay] = getOperation("GetArtwork").waiters;
        const [, hung] = getOperation("ListArtworks").waiters;
        expect([...exists!.acceptors, ...onDisplay!.acceptors, hung!.acceptors[0]]).toEqual([
            { state: "success", matcher: { success: true } },
            { state: "retry", matcher: { errorType: "NotFoundException" } },
            {
                state: "success",
                matcher: { output: { path: "artwork.state", expected: "ON_DISPLAY", comparator: "stringEquals" } },
            },
            {
                state: "failure",
                matcher: { output: { path: "artwork.lost", expected: "true", comparator: "booleanEquals" } },
            },
            { state: "failure", matcher: { success: false } },
            {
                state: "success",
                matcher: {
                    inputOutput: {
                        path: "length(output.artworks[?state == 'ON_DISPLAY']) >= input.maxResults",
                        expected: "true",
                        comparator: "booleanEquals",
                    },
                },
            },
        ]);
    });

    it.each([
        { name: "ArtworkState", kind: "enum", want: ["ON_DISPLAY", "STORED", "LENT OUT"] },
        { name: "Floor", kind: "intEnum", want: [0, 2] },
        { name: "Condition", kind: "enum", want: ["GOOD", "POOR", expect.stringMatching(/^BEYOND_/)] },
    ])("reads $name as an $kind with its values", ({ name, kind, want }) => {
        const shape = getShape(name) as EnumShape;
        expect(shape.kind).toBe(kind);
        expect(shape.values.map(({ value }) => value)).toEqual(want);
    });

    it("reads the documentation of an enum's values, where it has any", () => {
        expect((getShape("Condition") as EnumShape).values.map(({ documentation }) => documentation)).toEqual([
            "Nothing to do.",
            "",
            "",
        ]);
    });

    it("reads a recursive shape as one object", () => {
        const details = getShape("ArtworkDetails") as StructureShape;
        expect(details.members.find(({ name }) => name === "copyOf")!.target).toBe(details);
        const frame = getShape("Frame") as StructureShape;
        const parts = frame.members.find(({ name }) => name === "parts")!.target;
        expect(parts.kind === "list" && parts.member.target).toBe(frame);
    });

    it("gives every operation the errors of the service, and its own", () => {
        const common = ["ThrottledException", "InternalException"];
        const names = service.operations.map(({ errors }) => errors.map(({ name }) => name));
        expect(names.every((list) => common.every((name) => list.includes(name)))).toBe(true);
        expect(getOperation("PingGallery").errors.map(({ name }) => name)).toEqual(common);
        expect(getOperation("PutArtwork").errors.map(({ name }) => name)).toEqual([...common, "ConflictException"]);
    });

    it("reads the status, fault and retry traits of errors", () => {
        const rows = service.errors.map((error) => [
            error.name,
            error.status,
            error.fault,
            error.retryable,
            error.throttling,
        ]);
        expect(rows).toEqual([
            ["ThrottledException", 429, "client", true, true],
            ["InternalException", 500, "server", true, false],
            ["ValidationException", 400, "client", false, false],
            ["LimitException", 400, "client", false, false],
            ["NotFoundException", 404, "client", false, false],
            ["ConflictException", 409, "client", false, false],
        ]);
    });

    it.each([
        { operation: "PutPhoto", member: "path", want: { location: "label" } },
        { operation: "PutPhoto", member: "photo", want: { location: "payload" } },
        { operation: "PutPhoto", member: "widthPx", want: { location: "header", name: "x-width" } },
        { operation: "PutPhoto", member: "metadata", want: { location: "prefixHeaders", prefix: "x-meta-" } },
        { operation: "ListArtworks", member: "states", want: { location: "query", name: "state" } },
        { operation: "ListArtworks", member: "filters", want: { location: "queryParams" } },
        { operation: "RateArtwork", member: "stars", want: { location: "document" } },
    ])("binds $member of $operation", ({ operation, member, want }) => {
        expect(getOperation(operation).input.members.find(({ name }) => name === member)!.binding).toEqual(want);
    });

    it("binds an output member to the status", () => {
        expect(getOperation("DeleteArtwork").output.members[0]!.binding).toEqual({ location: "statusCode" });
    });

    it("keeps the constraints of a member beside those of its target", () => {
        const year = getOperation("CreateArtwork").input.members.find(({ name }) => name === "year")!;
        expect([year.constraints, year.target.constraints]).toEqual([
            { range: { max: 2100 } },
            { range: { min: 1000 } },
        ]);
    });

    it("reads a set of Smithy 1 as a list of unique items", () => {
        const set = { type: "set", member: { target: "smithy.api#String" } };
        const { shapes } = readService(editModel(["a#Names", set], ["a#Thing members names", { target: "a#Names" }]));
        expect(shapes.find(({ id }) => id === "a#Names")).toMatchObject({
            kind: "list",
            constraints: { uniqueItems: true },
        });
    });

    it("lists as shapes what members lead to, an output included if one does", () => {
        expect(service.shapes.map(({ name }) => name)).not.toContain("GetArtworkOutput");
        const text = editModel(["a#PutThing output", { target: "a#Thing" }]);
        expect(readService(text).shapes.map(({ name }) => name)).toEqual(["Thing"]);
    });

    it.each([
        { sdkId: "Shop", want: "Shop" },
        { sdkId: "SHOP", want: "Shop" },
        { sdkId: "Book Shop", want: "BookShop" },
        { sdkId: "book-shop data", want: "BookShopData" },
    ])("names the client of a#Shop with the sdkId $sdkId $want", ({ sdkId, want }) => {
        expect(readService(editModel(["a#Shop traits aws.api#service", { sdkId }])).name).toBe(want);
    });

    it("makes the endpoint prefix of the sdkId where the model says none", () => {
        expect(service.endpoints.table).toMatchObject({ standard: "https://art-gallery.{region}.{suffix}" });
        const text = editModel(["a#Shop traits aws.api#service", { sdkId: "Shop", endpointPrefix: "till" }]);
        expect(readService(text).endpoints.table).toMatchObject({ standard: "https://till.{region}.{suffix}" });
    });

    const bearer = { "smithy.api#httpBearerAuth": {}, "aws.auth#sigv4": undefined };

    it.each<{ name: string; given: Edit[]; want: string[]; notes: string[] }>([
        { name: "signs by default", given: [], want: ["sigv4", "sigv4"], notes: [] },
        {
            name: "signs where a service takes sigv4 beside others",
            given: traitsOf("a#Shop", { "aws.auth#sigv4a": { name: "shop" }, "smithy.api#httpBearerAuth": {} }),
            want: ["sigv4", "sigv4"],
            notes: [],
        },
        {
            name: "does not sign for a service that takes something else",
            given: traitsOf("a#Shop", bearer),
            want: ["none", "none"],
            notes: [
                "a#Shop: requests are not signed: it takes smithy.api#httpBearerAuth, which calls have to bring in their headers",
            ],
        },
        {
            name: "does not sign for a service that takes anyone",
            given: traitsOf("a#Shop", { "aws.auth#sigv4": undefined }),
            want: ["none", "none"],
            notes: ["a#Shop: requests are not signed: it has no aws.auth#sigv4"],
        },
        {
            name: "does not sign for an operation that takes something else",
            given: [
                ...traitsOf("a#Shop", { "smithy.api#httpBearerAuth": {} }),
                ["a#PutThing traits smithy.api#auth", ["smithy.api#httpBearerAuth"]],
            ],
            want: ["sigv4", "none"],
            notes: [
                "a#PutThing: requests are not signed: it takes smithy.api#httpBearerAuth, which calls have to bring in their headers",
            ],
        },
        // Nothing was said, and the caller's token did not arrive.
        {
            name: "signs for a service that would rather have something else",
            given: traitsOf("a#Shop", {
                "smithy.api#httpBearerAuth": {},
                "smithy.api#auth": ["smithy.api#httpBearerAuth", "aws.auth#sigv4"],
            }),
            want: ["sigv4", "sigv4"],
            notes: [
                "a#Shop: requests are signed by aws.auth#sigv4, though smithy.api#httpBearerAuth stands before it: an Authorization header that calls bring is replaced",
            ],
        },
        {
            name: "signs for an operation that would rather have something else",
            given: [
                ...traitsOf("a#Shop", { "aws.auth#sigv4a": { name: "shop" } }),
                ["a#PutThing traits smithy.api#auth", ["aws.auth#sigv4a", "aws.auth#sigv4"]],
            ],
            want: ["sigv4", "sigv4"],
            notes: [
                "a#PutThing: requests are signed by aws.auth#sigv4, though aws.auth#sigv4a stands before it: an Authorization header that calls bring is replaced",
            ],
        },
        {
            name: "notes once what a service says of all its operations",
            given: traitsOf("a#Shop", {
                "smithy.api#httpBearerAuth": {},
                "smithy.api#auth": ["smithy.api#httpBearerAuth"],
            }),
            want: ["none", "none"],
            notes: [
                "a#Shop: requests are not signed: it takes smithy.api#httpBearerAuth, which calls have to bring in their headers",
            ],
        },
        {
            name: "does not sign for an operation that takes anyone",
            given: [["a#PutThing traits smithy.api#auth", []]],
            want: ["sigv4", "none"],
            notes: [],
        },
    ])("$name", ({ given, want, notes }) => {
        const read = readService(editModel(...given));
        expect(read.operations.map(({ authentication }) => authentication)).toEqual(want);
        expect(read.notes).toEqual(notes);
    });

    it("notes a checksum that is not sent", () => {
        const trait = { requestChecksumRequired: true, requestAlgorithmMember: "thing" };
        const read = readService(editModel(["a#PutThing traits aws.protocols#httpChecksum", trait]));
        expect(read.notes).toEqual(["a#PutThing: a checksum that thing asks for is not sent"]);
        expect(read.operations[1]!.checksumRequired).toBe(true);
    });

    it("calls a service that is not AWS's by its name, and leaves its endpoint to the caller", () => {
        const { name, sdkId, endpoints } = readService(
            editModel(
                ["a#Shop traits aws.api#service", undefined],
                ["a#Shop traits aws.endpoints#standardRegionalEndpoints", undefined],
            ),
        );
        expect({ name, sdkId, ...endpoints }).toMatchObject({
            name: "Shop",
            sdkId: "Shop",
            table: { reason: "its model has no endpoint rules" },
        });
    });

    it("leaves an endpoint of special cases to the caller", () => {
        const special = { regionSpecialCases: { "us-east-1": [] } };
        const { table } = readService(
            editModel(["a#Shop traits aws.endpoints#standardRegionalEndpoints", special]),
        ).endpoints;
        expect(table).toEqual({ reason: "its model has no endpoint rules" });
    });

    it.each([
        { given: ["One", "one", "One!", "?"], want: ["one", "one-2", "one-3", "example"] },
        { given: ["A 2", "A", "A", "A", "A 2"], want: ["a-2", "a", "a-3", "a-4", "a-2-2"] },
    ])("tells the examples $given apart", ({ given, want }) => {
        const examples = given.map((title) => ({ title }));
        const [{ examples: read }] = readService(editModel(["a#GetThing traits smithy.api#examples", examples]))
            .operations as [Operation];
        expect(read.map(({ key }) => key)).toEqual(want);
    });

    it("has each operation once, however it is reached, and resources that lead back to themselves", () => {
        const target = "a#GetThing";
        const resource = {
            type: "resource",
            read: { target },
            operations: [{ target }],
            resources: [{ target: "a#R" }],
        };
        const read = readService(editModel(["a#R", resource], ["a#Shop resources", [{ target: "a#R" }]]));
        expect(read.operations.map(({ name }) => name)).toEqual(["GetThing", "PutThing"]);
    });

    it("has a structure for a member of a union that says all by its name", () => {
        const read = readService(
            editModel(
                ["a#Choice", { type: "union", members: { none: { target: "smithy.api#Unit" } } }],
                ["a#Thing members choice", { target: "a#Choice" }],
            ),
        );
        expect(read.shapes.find(({ id }) => id === "smithy.api#Unit")).toMatchObject({
            kind: "structure",
            name: "Unit",
        });
        expect(emitTypes(read, "r")).toContain("export type Choice = OneOf<{\n    none: Unit;\n}>;");
        expect(emitTypes(read, "r")).toContain("export interface Unit {}");
    });

    it.each(["authDefinition", "protocolDefinition", "trait", "httpBearerAuth", "clientOptional", "unstable"])(
        "takes the trait %s, which changes nothing",
        (trait) => {
            const read = readService(editModel(["a#Thing traits", { [`smithy.api#${trait}`]: {}, "vendor.x#y": 1 }]));
            expect(read).toEqual(readService(editModel()));
        },
    );
});
