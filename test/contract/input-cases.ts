import { accepted, type Case, createInput, refused } from "./case.js";
import { type AstMember, type AstOperation, findShape, findTraits, type Model, type Structure } from "./model.js";
import { listOperationProbes, type Probe } from "./probes.js";
import { toRequest } from "./request.js";

/** Every constraint of an operation's input, at its bounds and one step outside: the rest of the input is good. */
export function listInputCases(model: Model, operation: AstOperation): Case[] {
    const full = createInput(model, operation);
    const probes = listOperationProbes(model, operation);
    return probes.map((probe): Case => {
        const input = edit(full, probe);
        const request = toRequest(operation, input);
        const name = `${probe.path.join(".")}: ${probe.name}`;
        const { refusedAt, value } = probe;
        if (refusedAt === undefined) {
            const want = { ...accepted, status: operation.status, input: toUnderstood(input) };
            return { operation: operation.name, kind: "accepted", name, request, want };
        }
        const isTelling = (typeof value === "string" || typeof value === "number") && String(value).length > 3;
        const hides = isSensitive(model, operation, probe) && isTelling && { hides: String(value) };
        const want = { ...refused(400, "ValidationException"), named: [refusedAt.join(".")], ...hides };
        return { operation: operation.name, kind: "refused", name, request, want };
    });
}

/** Whether the value that a probe puts in is sensitive, or inside something that is. */
function isSensitive(model: Model, { input }: AstOperation, { path }: Probe): boolean {
    let at: AstMember = { target: input };
    return path.some((key) => {
        const shape = findShape(model, at.target);
        at = shape.members?.[key] ?? shape.member ?? shape.value!;
        return findTraits(model, at)["smithy.api#sensitive"] !== undefined;
    });
}

function edit(input: Structure, { path, value }: Probe): Structure {
    const copy = structuredClone(input);
    const last = path.at(-1)!;
    const holder = path.slice(0, -1).reduce<Structure>((at, key) => at[key] as Structure, copy);
    Object.assign(holder, { [last]: value });
    return copy;
}

/** A null member is one that is not there, and so is a null entry; a null element stays. */
export function toUnderstood(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(toUnderstood);
    if (typeof value !== "object" || value === null) return value;
    const known = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
    return Object.fromEntries(known.map(([key, item]) => [key, toUnderstood(item)]));
}
