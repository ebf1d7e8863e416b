import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareModels } from "../../../scripts/changes/compare-models.js";
import type { ChangeReport } from "../../../scripts/changes/report.js";
import type { AstMember, AstModel, AstShape } from "../../../scripts/smithy/ast.js";
import { computeClosure, listOperations } from "../../../scripts/smithy/closure.js";
import { findService } from "../../../scripts/smithy/find-service.js";
import { flattenModel } from "../../../scripts/smithy/flatten-model.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { seed } from "../../support/seed.js";
import { gallery, readText } from "../models.js";
import { applyEdits, arbitraryEdits } from "./arbitrary-edit.js";

const model = flattenModel(parseModel(readText(gallery.model)));
const words = /^smithy\.api#(documentation|examples|externalDocumentation|since|tags|title)$/;
const options = { seed, numRuns: 250 };

/** What the service leads to, as a text; with or without words. Traits stand in no order, members do. */
function print(edited: AstModel, hasWords: boolean): string {
    const service = findService(edited);
    const ids = [service, ...computeClosure(edited, listOperations(edited, service))].toSorted();
    return JSON.stringify(ids.map((id) => [id, printBearer(edited.shapes[id]!)]));

    function printBearer(bearer: AstShape | AstMember): object {
        const traits = Object.entries(bearer.traits ?? {}).filter(([id]) => hasWords || !words.test(id));
        const { members } = bearer as AstShape;
        return {
            ...bearer,
            traits: traits.toSorted(([a], [b]) => (a < b ? -1 : 1)),
            ...(members && { members: Object.entries(members).map(([name, member]) => [name, printBearer(member)]) }),
            ...("member" in bearer && { member: printBearer(bearer.member) }),
        };
    }
}

/** All places that feel a change. @param names to use for others, in paths. */
function listPlaces({ changes }: ChangeReport, names: ReadonlyMap<string, string>): string[] {
    const places = changes.flatMap((change) =>
        change.places.map(({ operation, side, path }) => {
            const known = path.replace(/\w+/g, (name) => names.get(name) ?? name);
            return `${operation} ${side} ${known}`;
        }),
    );
    return [...new Set(places)].toSorted();
}

/** Old names by new ones. */
function listRenames({ changes }: ChangeReport): ReadonlyMap<string, string> {
    const renamed = changes.filter(({ rule }) => rule.startsWith("member-renamed"));
    return new Map(renamed.map((change) => [change.new as string, change.old as string]));
}

describe("compareModels, for random edits of a model", () => {
    it("reports nothing if and only if nothing but words changed", { timeout: 60_000 }, () => {
        const seen = { words: 0, facts: 0 };
        fc.assert(
            fc.property(arbitraryEdits, (edits) => {
                const edited = applyEdits(model, edits);
                const { changes, documentation } = compareModels(model, edited, { documentation: true });
                const isSame = print(model, false) === print(edited, false);
                expect(changes.length === 0).toBe(isSame);
                if (!isSame) {
                    seen.facts++;
                    return;
                }
                const isSilent = print(model, true) === print(edited, true);
                expect(documentation!.length === 0).toBe(isSilent);
                if (!isSilent) seen.words++;
            }),
            options,
        );
        expect(Math.min(seen.words, seen.facts)).toBeGreaterThan(20);
    });

    it("names the same places from new to old", { timeout: 60_000 }, () => {
        let renames = 0;
        fc.assert(
            fc.property(arbitraryEdits, (edits) => {
                const edited = applyEdits(model, edits);
                const [there, back] = [compareModels(model, edited), compareModels(edited, model)];
                const names = listRenames(there);
                renames += names.size;
                expect(listPlaces(back, new Map())).toEqual(listPlaces(there, names));
                expect(back.operations).toEqual({
                    ...there.operations,
                    new: there.operations.removed,
                    removed: there.operations.new,
                    updated: expect.arrayContaining([...there.operations.updated]) as string[],
                });
                expect(back.changes.length).toBe(there.changes.length);
            }),
            options,
        );
        // Any seed has some: the median is 22.
        expect(renames).toBeGreaterThan(5);
    });
});
