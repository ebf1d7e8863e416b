import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { readText, stories } from "./models.js";
import type { OpenApiDocument, OpenApiExamples, OpenApiSchema } from "./openapi/document.js";
import { operationsOf } from "./openapi/document.js";

interface Place {
    readonly name: string;
    readonly schema: OpenApiSchema;
    readonly examples: OpenApiExamples;
}

/** A document whose schemas allow no member that they do not name: an example of a misnamed one would fit otherwise. */
function toClosed(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const closed = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toClosed(item)]));
    return "properties" in closed && !("additionalProperties" in closed)
        ? { ...closed, additionalProperties: false }
        : closed;
}

describe.each(stories)("openapi.yaml of $name", ({ out }) => {
    const document = parse(readText(`${out}/openapi.yaml`)) as OpenApiDocument;
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(toClosed(document) as object, "openapi");

    function validate(schema: OpenApiSchema, value: unknown): string {
        const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
        const isValid = ajv.validate(JSON.parse(text) as object, value);
        return isValid ? "valid" : ajv.errorsText();
    }

    const places = operationsOf(document).flatMap(({ operation }): Place[] => {
        const { operationId, parameters = [], requestBody, responses } = operation;
        const media = [
            ...Object.values(requestBody?.content ?? {}).map((content) => ["body", content] as const),
            ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
                Object.values(content).map((value) => [status, value] as const),
            ),
        ];
        return [...parameters.map((parameter) => [parameter.name, parameter] as const), ...media].flatMap(
            ([name, { schema, examples }]) =>
                examples === undefined ? [] : [{ name: `${operationId} ${name}`, schema, examples }],
        );
    });

    it.each(places)("has examples of $name that fit their schema", ({ schema, examples }) => {
        for (const { value } of Object.values(examples))
            expect([value, validate(schema, value)]).toEqual([value, "valid"]);
    });

    it("has error examples that fit the schema of the error they name", () => {
        const errors = places.filter(({ name }) => / [45]\d\d$/.test(name));
        const values = errors.flatMap(({ examples }) => Object.values(examples).map(({ value }) => value));
        expect(values.length).toBeGreaterThan(3);
        for (const value of values) {
            const { __type: code } = value as { __type: string };
            expect([code, validate({ $ref: `#/components/schemas/${code}` }, value)]).toEqual([code, "valid"]);
        }
    });

    it("would tell an example that does not fit", () => {
        expect(validate({ $ref: "#/components/schemas/ValidationException" }, { message: 1 })).toBe(
            "data/message must be string",
        );
    });
});
