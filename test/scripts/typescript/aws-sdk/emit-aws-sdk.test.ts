import { describe, expect, it } from "vitest";
import { readService } from "../../../../scripts/smithy/read-service.js";
import { emitAwsSdk } from "../../../../scripts/typescript/aws-sdk/emit-aws-sdk.js";
import { type Edit, editModel, models, readModel } from "../../models.js";

/** Names of the declarations that a file exports. */
function listExports(text: string): string[] {
    return [...text.matchAll(/^export (?:class|const|function|interface|type) (\w+)/gm)].map(([, name]) => name!);
}

function emit(...edits: readonly Edit[]): string {
    return emitAwsSdk(readService(editModel(...edits)), "x/runtime");
}

const string = { target: "smithy.api#String" };

describe.each(models)("emitAwsSdk of $name", (source) => {
    const service = readModel(source);
    const names = new Set(listExports(emitAwsSdk(service, "x/runtime")));

    it("names what AWS names: by sdkId, operation, shape and code", () => {
        const name = service.sdkId
            .split(" ")
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join("");
        const wanted = [
            ...["", "Client", "ClientConfig", "ClientResolvedConfig", "ServiceException"].map((kind) => name + kind),
            "ServiceInputTypes",
            "ServiceOutputTypes",
            ...service.operations.flatMap((operation) => [
                ...["Command", "CommandInput", "CommandOutput"].map((kind) => operation.name + kind),
                ...[operation.input.id, operation.output.id]
                    .filter((id) => id !== "smithy.api#Unit")
                    .map((id) => id.replace(/^.*#/, "")),
                ...(operation.paginated ? [`paginate${operation.name}`] : []),
                ...operation.waiters.flatMap((waiter) => [`waitUntil${waiter.name}`, `waitFor${waiter.name}`]),
            ]),
            ...service.errors.map((error) => error.name),
            ...service.shapes
                .filter(({ kind }) => ["structure", "union", "enum", "intEnum"].includes(kind))
                .map((shape) => shape.name.charAt(0).toUpperCase() + shape.name.slice(1)),
        ];
        expect(wanted.length).toBeGreaterThan(20);
        expect(wanted.filter((one) => !names.has(one))).toEqual([]);
    });
});

describe("emitAwsSdk", () => {
    it.each([
        { sdkId: "finspace data", want: "FinspaceDataClient" },
        { sdkId: "IoT Data Plane", want: "IoTDataPlaneClient" },
        { sdkId: "Lex Runtime V2", want: "LexRuntimeV2Client" },
        { sdkId: "EBS", want: "EBSClient" },
        { sdkId: "3D Shop", want: "_3DShopClient" },
    ])("names the client of $sdkId $want", ({ sdkId, want }) => {
        expect(listExports(emit(["a#Shop traits aws.api#service", { sdkId }]))).toContain(want);
    });

    it("tells an input's type apart from those of another's shape and of commands", () => {
        const text = emit(
            ["a#PutThing input", { target: "a#Foo" }],
            ["a#Foo", { type: "structure", members: { foo: { target: "b#Foo" } } }],
            ["b#Foo", { type: "structure", members: { size: string } }],
            ["a#PutThing output", { target: "b#PutThingCommandOutput" }],
            ["b#PutThingCommandOutput", { type: "structure", members: { color: string } }],
        );
        expect(text).toContain("export interface Foo {\n    size?: string | undefined;\n}\n");
        expect(text).toContain("export interface Foo_ {\n    foo?: Foo | undefined;\n}\n");
        expect(text).toContain("export interface PutThingCommandInput extends Foo_ {}\n");
        expect(text).toContain("export interface PutThingCommandOutput_ {\n    color?: string | undefined;\n}\n");
        expect(text).toContain("PutThingCommandOutput extends PutThingCommandOutput_, SdkMetadataBearer {}\n");
    });

    it("calls an input's type what the service renames its shape to", () => {
        const text = emit(["a#Shop rename", { "a#PutThingInput": "Order" }]);
        expect(text).toContain("export interface PutThingCommandInput extends Order {}\n");
    });

    it("lets an input's required member be undefined, but not left out", () => {
        expect(emit()).toContain("export interface GetThingInput {\n    id: string | undefined;\n    token?: string");
    });

    it("lets an output lack what it requires, and what is in it too", () => {
        const required = { "smithy.api#required": {} };
        const text = emit(
            ["a#GetThingOutput members name traits", required],
            ["a#GetThingOutput members part", { target: "a#Part", traits: required }],
            ["a#Part", { type: "structure", members: { size: { ...string, traits: required } } }],
        );
        expect(text).toContain("export interface GetThingOutput {\n    name?: string | undefined;\n");
        expect(text).toContain("    part?: Part | undefined;\n");
        expect(text).toContain("export interface Part {\n    size?: string | undefined;\n}\n");
    });

    it("keeps what inputs require of a shape that outputs have as well", () => {
        const required = { "smithy.api#required": {} };
        const text = emit(
            ["a#Thing members name traits", required],
            ["a#GetThingOutput members thing", { target: "a#Thing" }],
        );
        expect(text).toContain("export interface Thing {\n    name: string | undefined;\n}\n");
    });

    it("names values as the model does, also those of Smithy 1", () => {
        const unit = { target: "smithy.api#Unit" };
        const text = emit(
            ["a#Thing members color", { target: "a#Color" }],
            ["a#Color", { type: "enum", members: { RED: { ...unit, traits: { "smithy.api#enumValue": "r" } } } }],
            ["a#Thing members size", { target: "a#Size" }],
            [
                "a#Size",
                { type: "string", traits: { "smithy.api#enum": [{ name: "BIG", value: "b" }, { value: "s-1" }] } },
            ],
        );
        expect(text).toContain('export const Color = { RED: "r" } as const;\n');
        expect(text).toContain("export type Color = (typeof Color)[keyof typeof Color];\n");
        expect(text).toContain('export const Size = { BIG: "b", s_1: "s-1" } as const;\n');
    });

    it("gives an operation without shapes empty inputs and outputs", () => {
        const text = emit(["a#PutThing input", undefined], ["a#PutThing output", undefined]);
        expect(text).toContain("export interface PutThingCommandInput {}\n");
        expect(text).toContain("export interface PutThingCommandOutput extends SdkMetadataBearer {}\n");
        expect(text).toContain("    putThing(args?: PutThingCommandInput, options?: SdkCallOptions)");
    });

    it("makes no method of what every client has", () => {
        const text = emit(
            ["a#Send", { type: "operation", traits: { "smithy.api#http": { method: "GET", uri: "/send" } } }],
            ["a#Shop operations", ["GetThing", "PutThing", "Send"].map((name) => ({ target: `a#${name}` }))],
        );
        expect(text).toContain("    send_(args?: SendCommandInput");
    });
});
