/** The plain interfaces that methods take and give agree with openapi-typescript's types of openapi.yaml. */
import type { FinSpaceData } from "finspace-data";
import { expectTypeOf } from "vitest";
import type { Client } from "finspace-data/runtime";
import type { operations } from "../../generated/openapi.gen.js";

type OperationName = keyof operations;
type Method<Name extends OperationName> = FinSpaceData[Uncapitalize<Name>];

/** Flattens intersections, and takes undefined out of optional members: only one of the two sides spells it. */
type Plain<T> = T extends (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
      : T;

type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : unknown;
type Part<T> = [Exclude<T, undefined>] extends [never] ? unknown : Exclude<T, undefined>;

type ApiInput<Name extends OperationName> = Part<operations[Name]["parameters"]["path"]> &
    Part<operations[Name]["parameters"]["query"]> &
    Json<Part<operations[Name]["requestBody"]>>;

/** Where the body says nothing, the method gives the status. */
type ApiOutput<Name extends OperationName> =
    unknown extends Json<operations[Name]["responses"][200]>
        ? { statusCode: number }
        : Json<operations[Name]["responses"][200]>;

type PlainInput<Name extends OperationName> = Exclude<Parameters<Method<Name>>[0], undefined>;
/** A page is an output that can be iterated; openapi.yaml knows of the output alone. */
type PlainOutput<Name extends OperationName> = Omit<Awaited<ReturnType<Method<Name>>>, typeof Symbol.asyncIterator>;

expectTypeOf<{ [Name in OperationName]: Plain<PlainInput<Name>> }>().toEqualTypeOf<{
    [Name in OperationName]: Plain<ApiInput<Name>>;
}>();
expectTypeOf<{ [Name in OperationName]: Plain<PlainOutput<Name>> }>().toEqualTypeOf<{
    [Name in OperationName]: Plain<ApiOutput<Name>>;
}>();

// And no method is without an operation in openapi.yaml.
type Other = keyof Client | "api" | `waitUntil${string}`;
expectTypeOf<Exclude<keyof FinSpaceData, Other>>().toEqualTypeOf<Uncapitalize<OperationName>>();
