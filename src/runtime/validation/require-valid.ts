import type { Core } from "../core.js";
import type { ServiceDescription } from "../service.js";
import { describeViolation, validate } from "./validate.js";

/** @throws InputError that names the first member at fault, and says all that is wrong. */
export async function requireValid(
    { InputError, loadPart }: Core,
    { loadShapes }: ServiceDescription,
    operation: string,
    input: object,
): Promise<void> {
    const shapes = await loadPart(loadShapes(), operation);
    const violations = validate(shapes, `${operation}Input`, input);
    const [first] = violations;
    if (first === undefined) return;
    const member = first.path.join(".");
    const [problem, ...more] = violations.map(describeViolation);
    throw new InputError(operation, member, [problem!.slice(member.length + 1), ...more].join("; "));
}
