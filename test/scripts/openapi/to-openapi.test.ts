import { describe, expect, it } from "vitest";
import { toOpenApi } from "../../../scripts/openapi/to-openapi.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { listReferences, type OpenApiDocument, type OpenApiOperation, operationsOf } from "./document.js";
import { editModel, gallery, models, readModel } from "../models.js";

const document = toOpenApi(readModel(gallery)) as OpenApiDocument;
const operations = new Map(operationsOf(document).map((entry) => [entry.operation.operationId, entry.operation]));

function getOperation(name: string): OpenApiOperation {
    return operations.get(name)!;
}

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const labelTraits = { "smithy.api#httpLabel": {}, "smithy.api#required": {} };

describe("toOpenApi", () => {
    it("says which operations need no signature, and which can do without", () => {
        const given = [
            ["a#GetThing traits smithy.api#auth", []],
            ["a#PutThing traits smithy.api#optionalAuth", {}],
        ] as const;
        const { paths } = toOpenApi(readService(editModel(...given))) as OpenApiDocument;
        expect(paths["/things/{id}"]!["get"]).toMatchObject({ security: [] });
        expect(paths["/things"]!["put"]).toMatchObject({ security: [{ "aws.auth.sigv4": [] }, {}] });
    });

    it("knows no signature where the service has none", () => {
        const unsigned = toOpenApi(readService(editModel(["a#Shop traits aws.auth#sigv4", undefined])));
        expect(unsigned).not.toHaveProperty("security");
        expect(unsigned).not.toHaveProperty("components.securitySchemes");
        expect((unsigned as OpenApiDocument).paths["/things"]!["put"]).toMatchObject({ security: [] });
    });

    it("has the service's title, version, endpoint and signature", () => {
        expect(document).toMatchObject({
            openapi: "3.1.1",
            info: { title: "Art Gallery", version: "2024-05-01", description: expect.stringMatching(/^The catalogue/) },
            servers: [{ url: "https://art-gallery.{region}.amazonaws.com", variables: { region: {} } }],
            security: [{ "aws.auth.sigv4": [] }],
            tags: [{ name: "Gallery" }, { name: "Artworks" }, { name: "Photos" }],
            components: {
                securitySchemes: { "aws.auth.sigv4": { "x-amazon-apigateway-authtype": "awsSigv4", in: "header" } },
            },
        });
    });

    it("has every operation at its method and path", () => {
        expect(
            operationsOf(document).map(({ method, path, operation }) => [operation.operationId, method, path]),
        ).toEqual([
            ["PingGallery", "head", "/ping"],
            ["ListHolders", "get", "/holders"],
            ["CreateArtwork", "post", "/artworks"],
            ["ListArtworks", "get", "/artworks"],
            ["PutArtwork", "put", "/artworks/{artworkId}"],
            ["GetArtwork", "get", "/artworks/{artworkId}"],
            ["UpdateArtwork", "patch", "/artworks/{artworkId}"],
            ["DeleteArtwork", "delete", "/artworks/{artworkId}"],
            ["RateArtwork", "post", "/artworks/{artworkId}/ratings"],
            ["SetCaption", "put", "/artworks/{artworkId}/caption"],
            ["GetCaption", "get", "/artworks/{artworkId}/caption"],
            ["SearchArtworks", "post", "/search"],
            ["PutPhoto", "put", "/photos/{artworkId}/{path}"],
            ["GetPhoto", "get", "/photos/{artworkId}/{path}"],
            ["ListPhotos", "get", "/photos/{artworkId}"],
        ]);
    });

    it.each([
        { name: "PingGallery", want: [] },
        { name: "CreateArtwork", want: [] },
        { name: "PutArtwork", want: ["path artworkId!", "header if-match", "header if-unmodified-since"] },
        { name: "UpdateArtwork", want: ["path artworkId!", "header x-client-token"] },
        { name: "DeleteArtwork", want: ["path artworkId!", "query client-token"] },
        {
            name: "ListArtworks",
            want: [
                "query state",
                "query owner",
                "query lost",
                "query max-results",
                "query next-token",
                "query filters",
            ],
        },
        { name: "RateArtwork", want: ["path artworkId!", "query public!"] },
        { name: "SetCaption", want: ["path artworkId!", "query language!", "query draft!"] },
        {
            name: "PutPhoto",
            want: [
                "path artworkId!",
                "path path!",
                "header content-type",
                "header x-width",
                "header x-public",
                "header x-tags",
            ],
        },
    ])("lists the parameters of $name", ({ name, want }) => {
        const { parameters = [] } = getOperation(name);
        expect(parameters.map((p) => `${p.in} ${p.name}${p.required ? "!" : ""}`)).toEqual(want);
    });

    it.each([
        { operation: "ListArtworks", name: "state", want: { schema: schema("ArtworkStateList") } },
        { operation: "ListArtworks", name: "lost", want: { schema: { type: "boolean" } } },
        {
            operation: "ListArtworks",
            name: "max-results",
            want: { schema: { type: "integer", format: "int32", minimum: 1, maximum: 100 } },
        },
        {
            operation: "ListArtworks",
            name: "filters",
            want: {
                style: "form",
                explode: true,
                description: "Any other query parameters.",
                schema: schema("LabelMap"),
            },
        },
        { operation: "SetCaption", name: "language", want: { schema: { type: "string", enum: ["en"] } } },
        { operation: "SetCaption", name: "draft", want: { schema: { type: "string", enum: [""] } } },
        { operation: "PutPhoto", name: "x-tags", want: { schema: schema("TagList") } },
        {
            operation: "DeleteArtwork",
            name: "client-token",
            want: {
                schema: schema("ClientToken"),
                "x-idempotency-token": true,
                examples: { "remove-a-painting": { value: "token-2" } },
            },
        },
        {
            operation: "UpdateArtwork",
            name: "x-client-token",
            want: { schema: schema("ClientToken"), "x-idempotency-token": true },
        },
    ])("describes the parameter $name of $operation", ({ operation, name, want }) => {
        const parameter = getOperation(operation).parameters!.find((candidate) => candidate.name === name);
        expect(parameter).toMatchObject(want);
        expect(parameter!.schema).toEqual(want.schema);
    });

    it.each([
        { name: "PingGallery", want: undefined },
        { name: "DeleteArtwork", want: undefined },
        { name: "CreateArtwork", want: { "application/json": schema("CreateArtworkRequestContent") } },
        { name: "RateArtwork", want: { "application/json": schema("RateArtworkRequestContent") } },
        { name: "PutArtwork", want: { "application/json": schema("ArtworkDetails") } },
        { name: "SetCaption", want: { "text/plain": { type: "string" } } },
        { name: "PutPhoto", want: { "application/octet-stream": { type: "string", format: "binary" } } },
    ])("describes the request body of $name", ({ name, want }) => {
        const content = getOperation(name).requestBody?.content;
        expect(content && mapValues(content, (media) => media.schema)).toEqual(want);
    });

    it.each([
        { name: "PingGallery", status: "200", content: undefined, headers: [] },
        {
            name: "CreateArtwork",
            status: "200",
            content: { "application/json": schema("CreateArtworkResponseContent") },
            headers: [],
        },
        {
            name: "PutArtwork",
            status: "201",
            content: { "application/json": schema("ArtworkDetails") },
            headers: ["etag"],
        },
        { name: "DeleteArtwork", status: "202", content: undefined, headers: [] },
        { name: "GetCaption", status: "200", content: { "text/plain": { type: "string" } }, headers: [] },
        {
            name: "GetPhoto",
            status: "200",
            content: { "application/octet-stream": { type: "string", format: "binary" } },
            headers: ["content-type", "x-width", "x-public", "x-tags"],
        },
        {
            name: "PutArtwork",
            status: "409",
            content: { "application/json": schema("ConflictException") },
            headers: ["x-current-version", "x-locked", "x-floor", "x-versions"],
        },
        {
            name: "GetArtwork",
            status: "429",
            content: { "application/json": schema("ThrottledException") },
            headers: ["retry-after"],
        },
        {
            name: "CreateArtwork",
            status: "400",
            content: { "application/json": { anyOf: [schema("ValidationException"), schema("LimitException")] } },
            headers: [],
        },
    ])("describes the answer $status of $name", ({ name, status, content, headers }) => {
        const response = getOperation(name).responses[status]!;
        expect(response.content && mapValues(response.content, (media) => media.schema)).toEqual(content);
        expect(Object.keys(response.headers ?? {})).toEqual(headers);
    });

    it.each([...operations])("lists a success and the errors of %s by status", (name, { responses }) => {
        const { errors, http } = readModel(gallery).operations.find((operation) => operation.name === name)!;
        const statuses = [http.code, ...errors.map(({ status }) => status)].map(String);
        expect(Object.keys(responses)).toEqual([...new Set(statuses)].toSorted());
    });

    it("tells errors of one status apart by __type in their examples", () => {
        const { examples } = getOperation("CreateArtwork").responses["400"]!.content!["application/json"]!;
        expect(mapValues(examples!, ({ value }) => value)).toEqual({
            "no-title": {
                __type: "ValidationException",
                message: "title must have 1 to 80 characters.",
                member: "title",
            },
            "gallery-is-full": { __type: "LimitException", Message: "1000 artworks are enough." },
        });
    });

    it("leaves out of an error's body and examples what travels in a header", () => {
        const { examples } = getOperation("PutArtwork").responses["409"]!.content!["application/json"]!;
        expect(examples!["version-is-out-of-date"]!.value).toEqual({
            __type: "ConflictException",
            message: "Artwork A-1 is at v1.",
            conflicts: ["title"],
        });
        expect(Object.keys(document.components.schemas["ThrottledException"]!.properties!)).toEqual([
            "__type",
            "message",
        ]);
    });

    it.each([
        { name: "PutArtwork", want: { artworkId: "A-1", title: "The Night Bus", state: "STORED" } },
        {
            name: "CreateArtwork",
            want: {
                title: "The Night Bus",
                clientToken: "token-1",
                state: "ON_DISPLAY",
                floor: 2,
                owner: { name: "Ada" },
            },
        },
    ])("shows in the body of $name what its first example puts there", ({ name, want }) => {
        const examples = getOperation(name).requestBody!.content["application/json"]!.examples!;
        expect(Object.values(examples)[0]!.value).toEqual(want);
    });

    it("says what OpenAPI cannot in extensions", () => {
        expect(getOperation("ListArtworks")["x-paginated"]).toEqual({
            inputToken: "nextToken",
            outputToken: "nextToken",
            items: "artworks",
            pageSize: "maxResults",
        });
        expect(getOperation("GetArtwork")["x-waiters"]!["ArtworkExists"]).toEqual({
            documentation: "Until the artwork can be read.",
            acceptors: [
                { state: "success", matcher: { success: true } },
                { state: "retry", matcher: { errorType: "NotFoundException" } },
            ],
            minDelay: 2,
            maxDelay: 120,
        });
        expect(document.components.schemas["ThrottledException"]!["x-error"]).toEqual({
            name: "ThrottledException",
            fault: "client",
            retryable: true,
            throttling: true,
        });
        expect([...operations].filter(([, o]) => o["x-safe-to-retry"] !== true).map(([name]) => name)).toEqual([
            "RateArtwork",
        ]);
    });

    it("marks a greedy label, and no other", () => {
        const parameters = [...operations.values()].flatMap((operation) => operation.parameters ?? []);
        const greedy = parameters.filter((parameter) => "x-greedy" in parameter);
        expect(greedy).toMatchObject(Array.from({ length: 2 }, () => ({ name: "path", in: "path", "x-greedy": true })));
    });

    it("tells of headers with a prefix, by which requests and answers have them", () => {
        const headers = { "x-prefix-headers": { "x-meta-": { schema: schema("LabelMap") } } };
        const having = [...operations.values()].filter((operation) => "x-prefix-headers" in operation);
        expect(having).toMatchObject([headers]);
        expect(getOperation("GetPhoto").responses["200"]).toMatchObject(headers);
    });

    // Both referred to the component, whose times are a body's.
    it("gives the times of a list the format of their place", () => {
        const times = { type: "list", member: { target: "smithy.api#Timestamp" } };
        const target = "a#Times";
        const { paths, components } = toOpenApi(
            readService(
                editModel(
                    ["a#Times", times],
                    ["a#GetThingInput members on", { target, traits: { "smithy.api#httpQuery": "on" } }],
                    ["a#GetThingInput members at", { target, traits: { "smithy.api#httpHeader": "X-At" } }],
                    ["a#GetThingOutput members times", { target }],
                ),
            ),
        ) as OpenApiDocument;
        const formats = paths["/things/{id}"]!["get"]!.parameters!.map(({ name, schema: own }) => [name, own.items]);
        expect(Object.fromEntries(formats)).toEqual({
            id: undefined,
            token: undefined,
            on: { type: "string", format: "date-time" },
            "x-at": { type: "string", format: "http-date" },
        });
        expect(components.schemas["Times"]!.items).toEqual({ type: "number", format: "double" });
    });

    it("has a schema for an error as it is thrown, and one for it as a member", () => {
        const text = editModel(["a#Thing members failure", { target: "a#NotFound" }]);
        const { components } = toOpenApi(readService(text)) as OpenApiDocument;
        const { $ref } = components.schemas["Thing"]!.properties!["failure"] as { $ref: string };
        expect(Object.keys(components.schemas)).toContain($ref.replace("#/components/schemas/", ""));
        expect(components.schemas["NotFound"]).toHaveProperty("x-error");
    });

    it("requires a header of every success, and of an error that has its status for itself", () => {
        const etag = {
            target: "smithy.api#String",
            traits: { "smithy.api#httpHeader": "ETag", "smithy.api#required": {} },
        };
        const text = editModel(
            ["a#GetThingOutput members etag", etag],
            ["a#NotFound members etag", etag],
            ["a#NotFound traits smithy.api#httpError", 404],
            ["a#Gone", { type: "structure", members: { etag }, traits: { "smithy.api#error": "client" } }],
            ["a#Lost", { type: "structure", members: {}, traits: { "smithy.api#error": "client" } }],
            ["a#GetThing errors", [{ target: "a#NotFound" }, { target: "a#Gone" }, { target: "a#Lost" }]],
        );
        const { paths } = toOpenApi(readService(text)) as OpenApiDocument;
        const { responses } = paths["/things/{id}"]!["get"]!;
        expect(responses["200"]!.headers).toEqual({ etag: { required: true, schema: { type: "string" } } });
        expect(responses["404"]!.headers).toEqual({ etag: { required: true, schema: { type: "string" } } });
        expect(responses["400"]!.headers).toEqual({ etag: { schema: { type: "string" } } });
    });

    it("says of a deprecated parameter itself that it is", () => {
        const text = editModel(["a#GetThingInput members token traits smithy.api#deprecated", {}]);
        const { paths } = toOpenApi(readService(text)) as OpenApiDocument;
        expect(paths["/things/{id}"]!["get"]!.parameters!.find(({ name }) => name === "token")).toEqual({
            name: "token",
            in: "query",
            required: false,
            deprecated: true,
            schema: { type: "string" },
        });
    });

    it("marks what is deprecated, and nothing else", () => {
        expect([...operations].filter(([, { deprecated }]) => deprecated).map(([name]) => name)).toEqual([
            "SearchArtworks",
        ]);
    });

    it("takes the first sentence for the summary", () => {
        expect(getOperation("ListArtworks").summary).toBe(
            "Lists artworks, page by page; the tokens are those of the service",
        );
        expect(toOpenApi(readService(editModel()))).toMatchObject({
            paths: { "/things": { put: { summary: "PutThing" } } },
        });
    });

    it("puts a second operation on a method and path into an extension of the first", () => {
        const text = editModel(
            ["a#PutThing traits smithy.api#http", { method: "GET", uri: "/things/{name}?full", code: 200 }],
            ["a#PutThingInput members name", { target: "smithy.api#String", traits: labelTraits }],
        );
        expect(toOpenApi(readService(text))).toMatchObject({
            paths: {
                "/things/{id}": {
                    get: {
                        operationId: "GetThing",
                        "x-same-route": [
                            { operationId: "PutThing", parameters: [{ name: "id", in: "path" }, { name: "full" }] },
                        ],
                    },
                },
            },
        });
    });

    it("keeps for people a pattern that is none of JavaScript's", () => {
        const text = editModel(["a#GetThingOutput members name traits smithy.api#pattern", "(?i)a"]);
        const { properties } = (toOpenApi(readService(text)) as OpenApiDocument).components.schemas[
            "GetThingResponseContent"
        ] as { properties: object };
        expect(properties).toMatchObject({ name: { type: "string", "x-pattern": "(?i)a" } });
    });

    it.each(models)("refers in $name to every schema, and to no other", (model) => {
        const value = toOpenApi(readModel(model)) as OpenApiDocument;
        const names = Object.keys(value.components.schemas).map((name) => `#/components/schemas/${name}`);
        expect([...new Set(listReferences(value))].toSorted()).toEqual(names.toSorted());
    });
});

function mapValues<Value, Result>(
    record: Record<string, Value>,
    map: (value: Value) => Result,
): Record<string, Result> {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
