import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shapes } from "../../generated/shapes.gen.js";
import { readService } from "../../scripts/smithy/read-service.js";
import { validate } from "../../src/runtime/validation/validate.js";
import { readText } from "../scripts/models.js";
import { type OpenApiDocument, operationsOf } from "../scripts/openapi/document.js";
import { arbitraryInput } from "../support/arbitrary-input.js";
import { seed } from "../support/seed.js";
import { model } from "./cases.js";
import { listOperations, type Structure } from "./model.js";
import { arbitraryProbed } from "./random-inputs.js";

const document = parse(readText("openapi.yaml")) as OpenApiDocument;
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const bits of [32, 64])
    ajv.addFormat(`int${bits}`, {
        type: "number",
        validate: (value: number) => Number.isInteger(value) && BigInt.asIntN(bits, BigInt(value)) === BigInt(value),
    });
ajv.addSchema(document, "openapi");

const service = readService(readText("model/finspace-data.json"));
const operations = operationsOf(document).map(({ operation }) => ({
    name: operation.operationId,
    schema: toInputSchema(operation),
    ast: listOperations(model).find(({ name }) => name === operation.operationId)!,
    operation: service.operations.find(({ name }) => name === operation.operationId)!,
}));

/** Of an input as a whole: its parameters and the members of its body. */
function toInputSchema({ parameters = [], requestBody }: ReturnType<typeof operationsOf>[number]["operation"]): object {
    const own = {
        type: "object",
        properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
        required: parameters.filter(({ required }) => required).map(({ name }) => name),
    };
    const body = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
    const text = JSON.stringify({ allOf: [own, ...body] });
    return JSON.parse(text.replaceAll('"#/components/', '"openapi#/components/')) as object;
}

/** Places where Ajv finds something wrong. */
function listByAjv(schema: object, input: Structure): string[] {
    ajv.validate(schema, input);
    return toPlaces((ajv.errors ?? []).map(toPlace));
}

function listByEngine(name: string, input: Structure): string[] {
    return toPlaces(validate(shapes, `${name}Input`, input).map(({ path }) => path.join(".")));
}

function toPlaces(places: readonly string[]): string[] {
    return [...new Set(places)].toSorted();
}

function toPlace({ instancePath, keyword, params, propertyName }: ErrorObject): string {
    const path = instancePath
        .split("/")
        .slice(1)
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (keyword === "required") path.push((params as { missingProperty: string }).missingProperty);
    if (keyword === "propertyNames") path.push((params as { propertyName: string }).propertyName);
    if (propertyName !== undefined) path.push(propertyName);
    return path.join(".");
}

/** To restJson1 null is a member that is not there, and to Ajv a bigint is nothing at all. */
const isForBoth = ({ value }: { value: unknown }) => value !== null && typeof value !== "bigint";

describe("the engine and Ajv", () => {
    it.each(operations)("find nothing wrong with inputs of $name", ({ name, schema, operation }) => {
        fc.assert(
            fc.property(arbitraryInput(operation), (input) => {
                expect([listByEngine(name, input), listByAjv(schema, input)]).toEqual([[], []]);
            }),
            { seed },
        );
    });

    it.each(operations)("find the same places wrong in inputs of $name", ({ name, schema, ast, operation }) => {
        let found = 0;
        const probed = arbitraryProbed(model, ast, operation, isForBoth);
        // Two in one: places that hold one another, and several wrong ones.
        const twice = fc.tuple(probed, probed).map(([one, { input }]) => ({ ...input, ...one.input }));
        const junk = fc
            .tuple(arbitraryInput(operation), fc.constantFrom(...Object.keys(ast.members)), fc.jsonValue())
            .map(([input, member, value]) => ({ ...input, [member]: value ?? 0 }));
        fc.assert(
            fc.property(fc.oneof(twice, junk), (input: Structure) => {
                const places = listByEngine(name, input);
                found += places.length;
                expect(listByAjv(schema, input)).toEqual(places);
            }),
            { seed, numRuns: 200 },
        );
        expect(found).toBeGreaterThan(50);
    });
});
