import type { Case } from "./case.js";
import { listExampleCases } from "./example-cases.js";
import { listInputCases } from "./input-cases.js";
import { listOperations, type Model, readModel } from "./model.js";
import { listProtocolCases } from "./protocol-cases.js";

/** Every case of a model. */
export function listCases(model: Model): Case[] {
    return listOperations(model).flatMap((operation) => [
        ...listExampleCases(model, operation),
        ...listInputCases(model, operation),
        ...listProtocolCases(model, operation),
    ]);
}

/** Those of FinSpace, from its model as it stands. */
export const model = readModel("model/finspace-data.json");
export const cases: readonly Case[] = listCases(model);
