import type { AstModel } from "./ast.js";
import { ModelError } from "./model-error.js";
import { validateForm } from "./validate-form.js";

/**
 * Parses the text of a Smithy JSON AST file.
 *
 * @throws ModelError if it is not JSON, not Smithy, writes a key twice in one object, or has parts or values of traits
 * that Smithy does not have.
 * @see https://smithy.io/2.0/spec/json-ast.html
 */
export function parseModel(text: string): AstModel {
    let model: unknown;
    try {
        model = JSON.parse(text);
    } catch (error) {
        throw new ModelError([{ where: "model", message: `is not JSON: ${(error as Error).message}` }]);
    }
    assertUniqueKeys(text);
    if (!isModel(model)) {
        throw new ModelError([
            { where: "model", message: 'is not a Smithy JSON AST ({ "smithy": "2.0", "shapes": … })' },
        ]);
    }
    const problems = validateForm(model);
    if (problems.length > 0) throw new ModelError(problems);
    return model;
}

/**
 * The model that is given as the text of its file, or as {@link parseModel} gave it, which is taken on trust.
 *
 * @throws ModelError as {@link parseModel} does.
 */
export function toModel(given: string | AstModel): AstModel {
    return typeof given === "string" ? parseModel(given) : given;
}

/** What version 1 has otherwise (sets, enums by trait, boxes) is read in version 2 as well. */
function isModel(value: unknown): value is AstModel {
    const { smithy, shapes } = (value ?? {}) as Partial<AstModel>;
    return typeof smithy === "string" && /^[12](\.|$)/.test(smithy) && typeof shapes === "object" && shapes !== null;
}

/** JSON.parse keeps the last of two members with one name; in a file that people edit, the first must not get lost. */
function assertUniqueKeys(text: string): void {
    const path: string[] = [];
    const seen: Set<string>[] = [];
    for (const { 0: token, 1: key, index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
        if (token === "{") {
            seen.push(new Set());
            path.push("");
        } else if (token === "}") {
            seen.pop();
            path.pop();
        } else if (key !== undefined) {
            const name = JSON.parse(key) as string;
            const keys = seen.at(-1);
            if (keys?.has(name)) {
                const line = text.slice(0, index).split("\n").length;
                const shape = path[0] === "shapes" && path.length > 2 ? path[1]! : "model";
                throw new ModelError([{ where: shape, message: `${key} stands twice in one object (line ${line})` }]);
            }
            keys?.add(name);
            path[path.length - 1] = name;
        }
    }
}
