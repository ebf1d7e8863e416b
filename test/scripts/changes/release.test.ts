import { describe, expect, it } from "vitest";
import { compareModels } from "../../../scripts/changes/compare-models.js";
import { printChanges } from "../../../scripts/changes/print-changes.js";
import type { AstModel, AstShape } from "../../../scripts/smithy/ast.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { finspace, readText } from "../models.js";

type Mutable = { -readonly [Key in keyof AstShape]: AstShape[Key] };

const now = parseModel(readText(finspace.model));

/** The model as it was on the day before the release of 2023-09-25, as far as that release changed it. */
function rewind(): AstModel {
    const model = structuredClone(now);
    const find = (name: string) => model.shapes[`com.amazonaws.finspacedata#${name}`] as Mutable;
    const input = find("CreateUserRequest");
    input.members = Object.fromEntries(
        Object.entries(input.members!).map(([name, member]) => [name === "apiAccess" ? "ApiAccess" : name, member]),
    );
    const duration = find("SessionDuration");
    duration.traits = { ...duration.traits, "smithy.api#range": { min: 60, max: 720 } };
    for (const name of ["Credentials", "AwsCredentials"]) {
        const { "smithy.api#sensitive": _sensitive, ...traits } = find(name).traits!;
        find(name).traits = traits;
    }
    return model;
}

describe("the release of 2023-09-25", () => {
    const report = compareModels(rewind(), now, { documentation: true });

    it("updated three operations and nothing else", () => {
        expect(report.operations).toEqual({
            new: [],
            updated: ["CreateUser", "GetExternalDataViewAccessDetails", "GetProgrammaticAccessCredentials"],
            removed: [],
            unchanged: 28,
        });
        expect(report.documentation).toEqual([]);
    });

    it("renamed a member, moved a range and made two structures sensitive", () => {
        const ns = "com.amazonaws.finspacedata#";
        const [operation, path] = ["GetProgrammaticAccessCredentials", "durationInMinutes"];
        expect(report.changes).toMatchObject([
            {
                rule: "member-renamed",
                grade: "breaking",
                shape: `${ns}CreateUserRequest`,
                old: "ApiAccess",
                new: "apiAccess",
                places: [{ operation: "CreateUser", side: "request", path: "apiAccess" }],
            },
            {
                rule: "constraint-moved",
                grade: "breaking",
                shape: `${ns}SessionDuration`,
                trait: "smithy.api#range",
                old: { min: 60, max: 720 },
                new: { min: 1, max: 60 },
                places: [
                    { operation, side: "request", path },
                    { operation, side: "response", path },
                ],
            },
            {
                rule: "sensitive-added",
                grade: "risky",
                shape: `${ns}AwsCredentials`,
                places: [{ operation: "GetExternalDataViewAccessDetails", side: "response", path: "credentials" }],
            },
            {
                rule: "sensitive-added",
                grade: "risky",
                shape: `${ns}Credentials`,
                places: [{ operation, side: "response", path: "credentials" }],
            },
        ]);
    });

    it("reads so", () => {
        expect(`\n${printChanges(report, "text")}`).toBe(`
FinSpaceData
  operations: 0 new, 3 updated, 0 removed, 28 unchanged
  changes: 2 breaking, 2 risky, 0 safe

CreateUser
  breaking  request apiAccess  member renamed: ApiAccess → apiAccess
                               the service does not know the old name

GetExternalDataViewAccessDetails
  risky     response credentials  newly sensitive
                                  logs and tools that showed it hide it, or should

GetProgrammaticAccessCredentials
  breaking  request, response durationInMinutes  range moved: 60..720 → 1..60
                                                 breaking in request: some values that were accepted are refused
                                                 risky in response: values come that could not come before
  risky     response credentials                 newly sensitive
                                                 logs and tools that showed it hide it, or should
`);
    });
});
