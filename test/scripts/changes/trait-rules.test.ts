import { expect, it } from "vitest";
import { findTraitRules } from "../../../scripts/changes/trait-rules.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { models, readText } from "../models.js";

/** Traits that are compared with what they belong to, or whose values are. */
const elsewhere = ["enumValue", "http", "length", "mixin", "range"].map((name) => `smithy.api#${name}`);
const compared = new Set([...elsewhere, "smithy.api#enum", "smithy.api#paginated", "smithy.waiters#waitable"]);

it.each(models)("knows every trait in the model $name, but for those that name the service", ({ model }) => {
    const { shapes } = parseModel(readText(model));
    const bearers = Object.values(shapes).flatMap((shape) => [shape, ...Object.values(shape.members ?? {})]);
    const traits = new Set(bearers.flatMap((bearer) => Object.keys(bearer.traits ?? {})));
    const unknown = [...traits].filter((id) => findTraitRules(id).added === "trait-changed" && !compared.has(id));
    expect(traits.size).toBeGreaterThan(20);
    expect(unknown).toEqual(["aws.api#service"]);
});
