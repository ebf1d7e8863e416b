import { importLibrary } from "../libraries.js";
import type { AstMember, AstModel, AstShape, AstTraits } from "../smithy/ast.js";
import { isObject } from "../smithy/checks.js";
import { isHtml } from "./tags.js";

/** Traits that hold documentation of what they list, or of what they name. */
const describingTraits = ["smithy.api#enum", "smithy.api#examples", "smithy.waiters#waitable"] as const;

type Convert = (text: string) => string;

/**
 * Makes CommonMark of all documentation that is HTML, as it is in AWS's models; other texts stay as they are, byte for
 * byte. The libraries are loaded only where there is such a text.
 *
 * @throws MissingLibrariesError if there is HTML and the libraries are not installed.
 */
export async function convertDocumentation(model: AstModel): Promise<AstModel> {
    const texts = new Set<string>();
    mapModel(model, (text) => {
        texts.add(text);
        return text;
    });
    const html = [...texts].filter(isHtml);
    if (html.length === 0) return model;
    const { htmlToMarkdown } = await importLibrary(() => import("./html-to-markdown.js"));
    const converted = new Map(html.map((text) => [text, htmlToMarkdown(text)]));
    return mapModel(model, (text) => converted.get(text) ?? text);
}

function mapModel(model: AstModel, convert: Convert): AstModel {
    const { metadata } = model;
    return {
        ...model,
        ...(metadata && {
            metadata: { ...metadata, ...mapKey(metadata, "tags", (tags) => mapDescribed(tags, convert)) },
        }),
        shapes: mapValues(model.shapes, (shape) => mapShape(shape, convert)),
    };
}

function mapShape(shape: AstShape, convert: Convert): AstShape {
    const mapMember = <Part extends AstMember | AstShape>(part: Part): Part => ({
        ...part,
        ...(part.traits && { traits: mapTraits(part.traits, convert) }),
    });
    const { members, member, key, value } = shape;
    return {
        ...mapMember(shape),
        ...(members && { members: mapValues(members, mapMember) }),
        ...(member && { member: mapMember(member) }),
        ...(key && { key: mapMember(key) }),
        ...(value && { value: mapMember(value) }),
    };
}

function mapTraits(traits: AstTraits, convert: Convert): AstTraits {
    const described = describingTraits.map((id) => mapKey(traits, id, (value) => mapDescribed(value, convert)));
    return Object.assign(
        { ...traits },
        mapText(traits, "smithy.api#documentation", convert),
        ...described,
    ) as AstTraits;
}

/** Entries of a list or an object, each with its `documentation`. */
function mapDescribed(value: unknown, convert: Convert): unknown {
    const map = (entry: unknown) =>
        isObject(entry) ? { ...entry, ...mapText(entry, "documentation", convert) } : entry;
    if (Array.isArray(value)) return value.map(map);
    return isObject(value) ? mapValues(value, map) : value;
}

function mapText(object: Readonly<Record<string, unknown>>, key: string, convert: Convert): object {
    return mapKey(object, key, (value) => (typeof value === "string" ? convert(value) : value));
}

function mapKey(object: Readonly<Record<string, unknown>>, key: string, map: (value: unknown) => unknown): object {
    return key in object ? { [key]: map(object[key]) } : {};
}

function mapValues<Value>(
    object: Readonly<Record<string, Value>>,
    map: (value: Value) => Value,
): Record<string, Value> {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
