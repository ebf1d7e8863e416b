import { readFileSync } from "node:fs";
import { readService } from "../../scripts/smithy/read-service.js";

const root = `${import.meta.dirname}/../..`;

const writer = { name: "scripts/generate.ts", command: "npm run generate" };

/** The models of this repository, and the folders that their output stands in. */
export const models = [
    {
        name: "finspace-data",
        model: `${root}/model/finspace-data.json`,
        out: root,
        runtime: "../src/runtime/index.js",
        client: "finspace-data",
        msw: true,
        awsSdk: true,
        reference: true,
        writer,
    },
    {
        name: "gallery",
        model: `${root}/test/fixtures/gallery/model.json`,
        out: `${root}/test/fixtures/gallery`,
        runtime: "finspace-data/runtime",
        client: undefined,
        msw: true,
        awsSdk: true,
        reference: true,
        writer,
    },
    {
        name: "protocol",
        model: `${root}/test/fixtures/protocol/model.json`,
        out: `${root}/test/fixtures/protocol`,
        runtime: "finspace-data/runtime",
        client: undefined,
        msw: true,
        awsSdk: true,
        reference: true,
        writer,
    },
];

/** The first two tell a story: they have examples, waiters and sensitive members. */
export const stories = models.slice(0, 2);

type Model = (typeof models)[0];

export const [finspace, gallery, protocol] = models as [Model, Model, Model];

export function readText(path: string): string {
    return readFileSync(path, "utf8");
}

export function readModel({ model }: { model: string }) {
    return readService(readText(model));
}

type Json = { [key: string]: Json };

/** A value at a path of keys parted by spaces, or undefined to take it away. */
export type Edit = readonly [path: string, value: unknown];

/** The text of a small good model with some of its shapes edited. */
export function editModel(...edits: readonly Edit[]): string {
    const model = structuredClone(small) as unknown as { shapes: Json };
    for (const [path, value] of edits) {
        const keys = path.split(" ");
        const last = keys.pop()!;
        let place = model.shapes;
        for (const key of keys) place = place[key] ??= {};
        if (value === undefined) delete place[last];
        else place[last] = value as Json;
    }
    return JSON.stringify(model);
}

const small = {
    smithy: "2.0",
    shapes: {
        "a#Shop": {
            type: "service",
            version: "1",
            operations: [{ target: "a#GetThing" }, { target: "a#PutThing" }],
            traits: {
                "aws.api#service": { sdkId: "Shop" },
                "aws.auth#sigv4": { name: "shop" },
                "aws.endpoints#standardRegionalEndpoints": {},
                "aws.protocols#restJson1": {},
            },
        },
        "a#GetThing": {
            type: "operation",
            input: { target: "a#GetThingInput" },
            output: { target: "a#GetThingOutput" },
            errors: [{ target: "a#NotFound" }],
            traits: { "smithy.api#http": { method: "GET", uri: "/things/{id}" } },
        },
        "a#GetThingInput": {
            type: "structure",
            members: {
                id: {
                    target: "smithy.api#String",
                    traits: { "smithy.api#httpLabel": {}, "smithy.api#required": {} },
                },
                token: { target: "smithy.api#String", traits: { "smithy.api#httpQuery": "token" } },
            },
        },
        "a#GetThingOutput": {
            type: "structure",
            members: { name: { target: "smithy.api#String" }, next: { target: "smithy.api#String" } },
        },
        "a#PutThing": {
            type: "operation",
            input: { target: "a#PutThingInput" },
            output: { target: "smithy.api#Unit" },
            traits: { "smithy.api#http": { method: "PUT", uri: "/things" } },
        },
        "a#PutThingInput": { type: "structure", members: { thing: { target: "a#Thing" } } },
        "a#Thing": { type: "structure", members: { name: { target: "smithy.api#String" } } },
        "a#NotFound": {
            type: "structure",
            members: { message: { target: "smithy.api#String" } },
            traits: { "smithy.api#error": "client" },
        },
    },
};
