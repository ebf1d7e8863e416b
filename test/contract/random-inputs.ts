import * as fc from "fast-check";
import type { Operation } from "../../scripts/service.js";
import { arbitraryInput } from "../support/arbitrary-input.js";
import { createInput } from "./case.js";
import { type AstOperation, type Model, type Structure } from "./model.js";
import { listOperationProbes, type Probe } from "./probes.js";

/** An input that is good but for one place. */
export interface Broken {
    readonly input: Structure;
    readonly probe: Probe;
}

/** Makes inputs that the model allows, each with one of the probes put in; what leads there is made where it is not. */
export function arbitraryProbed(
    model: Model,
    ast: AstOperation,
    operation: Operation,
    isUsed: (probe: Probe) => boolean,
): fc.Arbitrary<Broken> {
    const full = createInput(model, ast);
    const probes = fc.constantFrom(...listOperationProbes(model, ast).filter(isUsed));
    return fc
        .tuple(arbitraryInput(operation), probes)
        .map(([input, probe]) => ({ probe, input: put(input, full, probe) }));
}

/** The input with a value at a path, whose beginning is taken from a full one as far as it is not there. */
function put(input: Structure, full: Structure, { path, value }: Pick<Probe, "path" | "value">): Structure {
    const [key, ...rest] = path as [string, ...string[]];
    if (rest.length === 0) return withValue(input, key, value);
    const inner = Object.hasOwn(input, key) ? (input[key] as Structure) : undefined;
    const fullInner = full[key] as Structure;
    return withValue(input, key, put(inner ?? fullInner, fullInner, { path: rest, value }));
}

function withValue(holder: Structure, key: string, value: unknown): Structure {
    return Array.isArray(holder)
        ? Object.assign([...(holder as unknown[])], { [key]: value })
        : { ...holder, [key]: value };
}
