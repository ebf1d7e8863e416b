import { expect, it } from "vitest";
import { generateFiles } from "../../../scripts/generate-files.js";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { gallery, readText } from "../models.js";

type Json = Readonly<Record<string, unknown>>;
type Path = readonly string[];

const text = readText(gallery.model);
const { metadata, shapes } = JSON.parse(text) as { metadata: Json; shapes: Readonly<Record<string, Json>> };

/** The places in a value, the value itself included. */
function listPaths(value: unknown, path: Path = []): Path[] {
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return [path, ...entries.flatMap(([key, entry]) => listPaths(entry, [...path, key]))];
}

/** What a place is called wherever there is one like it: in a trait, or in a shape of its type. */
function toKind([id, ...path]: Path): string {
    const trait = path.indexOf("traits") + 1;
    const own = trait > 0 ? path.slice(trait) : [String(shapes[id!]!["type"]), ...path];
    const names = own.map((key, i) => (own[i - 1] === "members" || /^\d+$/.test(key) ? "*" : key));
    return names
        .join(" ")
        .replace(/(?<=#waitable )\w+/, "*")
        .replace(/(#examples .*(?:input|output|content)) .*/, "$1 *");
}

/** One place of each kind. */
const places = new Map<string, Path>(
    Object.entries(shapes).flatMap(([id, shape]) =>
        listPaths(shape).map((path) => [toKind([id, ...path]), ["shapes", id, ...path]] as const),
    ),
);
for (const path of listPaths(metadata)) places.set(`metadata ${path.join(" ")}`, ["metadata", ...path]);

/** The gallery with a value in another's place, or without either. */
function breakModel(path: Path, value: unknown): string {
    const model = JSON.parse(text) as Json;
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Json, model);
    Object.assign(parent, { [path.at(-1)!]: value });
    return JSON.stringify(model);
}

/** Undefined is no JSON: it takes the place away, or leaves null in a list. */
const values = [undefined, null, 5, "x", [], {}];

it("reads a model that is broken anywhere, or refuses it by its shapes", { timeout: 60_000 }, async () => {
    const seen = { read: 0, refused: 0 };
    const crashes: string[] = [];
    for (const [kind, path] of places) {
        for (const value of values) {
            const broken = breakModel(path, value);
            try {
                // Files take longer: of what can be read they are made now and then.
                await (seen.read % 40 === 39 ? generateFiles(broken) : readService(broken));
                seen.read++;
            } catch (error) {
                if (error instanceof ModelError) seen.refused++;
                else crashes.push(`${kind} = ${JSON.stringify(value)}: ${String(error)}`);
            }
        }
    }
    expect(crashes).toEqual([]);
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(500);
});
