import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { OperationName } from "../../../src/local/behaviours/index.js";
import { type Core, createCore } from "../../../src/local/core.js";
import type { Transition, TransitionName } from "../../../src/local/progress.js";
import { shapes } from "../../../generated/shapes.gen.js";
import { Fault } from "../../../src/runtime/index.js";
import { validate } from "../../../src/runtime/validation/validate.js";
import { LocalModel, Refused } from "../../support/local-model.js";
import { startMs } from "../../support/local-core.js";
import { seed } from "../../support/seed.js";

type Fields = Record<string, unknown>;

/** A write; in place of identifiers it has numbers that pick one of those there are. */
interface Write {
    readonly operation: OperationName;
    readonly input: Fields;
}

interface Counts {
    refused: number;
    repeated: number;
}

type Step = Write | { readonly advance: number } | { readonly look: true } | { readonly reload: true };

const pick = fc.nat(5);
const token = fc.option(fc.constantFrom("t1", "t2"), { nil: undefined, freq: 4 });
const source = fc.constantFrom(
    { s3SourcePath: "s3://bucket/file.csv", sourceType: "S3" },
    { s3SourcePath: "s3://bucket/file.csv", sourceType: "FTP" },
);
const role = fc
    .option(fc.constantFrom("One", "Two"), { nil: undefined })
    .map((name) => (name === undefined ? {} : { apiAccessPrincipalArn: `arn:aws:iam::123456789012:role/${name}` }));
const alias = fc.option(fc.constantFrom("alias/a", "alias/b"), { nil: undefined });
const name = fc.constantFrom("g", "h", "i");
const type = fc.constantFrom("SUPER_USER", "APP_USER");
const kind = fc.constantFrom("TABULAR", "TABULAR", "NON_TABULAR");
const write = (operation: OperationName, input: fc.Arbitrary<Fields>) =>
    fc.record({
        operation: fc.constant(operation),
        input: fc.tuple(input, token).map(([given, clientToken]) => ({ ...given, clientToken })),
    });
const formatParams = { formatType: "CSV" };

const writes: fc.Arbitrary<Write>[] = [
    write(
        "CreateUser",
        fc
            .tuple(fc.constantFrom("a@x.com", "A@x.com", "b@x.com", "c@x.com"), type, role)
            .map(([emailAddress, kindOf, acting]) => ({ emailAddress, type: kindOf, ...acting })),
    ),
    write(
        "UpdateUser",
        fc.tuple(pick, type, role).map(([userId, kindOf, acting]) => ({ userId, type: kindOf, ...acting })),
    ),
    write("EnableUser", fc.record({ userId: pick })),
    write("DisableUser", fc.record({ userId: pick })),
    write("CreatePermissionGroup", fc.record({ name, applicationPermissions: fc.constant([]) })),
    write("UpdatePermissionGroup", fc.record({ permissionGroupId: pick, name })),
    write("DeletePermissionGroup", fc.record({ permissionGroupId: pick })),
    write("AssociateUserToPermissionGroup", fc.record({ permissionGroupId: pick, userId: pick })),
    write("DisassociateUserFromPermissionGroup", fc.record({ permissionGroupId: pick, userId: pick })),
    write(
        "CreateDataset",
        fc.tuple(fc.option(pick, { nil: undefined }), kind, alias).map(([permissionGroupId, kindOf, alsoKnown]) => ({
            datasetTitle: "t",
            kind: kindOf,
            permissionGroupParams: permissionGroupId === undefined ? {} : { permissionGroupId },
            alias: alsoKnown,
        })),
    ),
    write(
        "UpdateDataset",
        fc.tuple(pick, kind, alias).map(([datasetId, kindOf, alsoKnown]) => ({
            datasetId,
            datasetTitle: "u",
            kind: kindOf,
            alias: alsoKnown,
        })),
    ),
    write("DeleteDataset", fc.record({ datasetId: pick })),
    write(
        "CreateChangeset",
        fc.record({
            datasetId: pick,
            changeType: fc.constantFrom("APPEND", "REPLACE", "MODIFY"),
            sourceParams: source,
            formatParams: fc.constant(formatParams),
        }),
    ),
    write(
        "UpdateChangeset",
        fc.record({ changesetId: pick, sourceParams: source, formatParams: fc.constant(formatParams) }),
    ),
    write(
        "CreateDataView",
        fc
            .tuple(
                pick,
                fc.boolean(),
                fc.option(fc.constant(5), { nil: undefined }),
                fc.constantFrom("S3", "GLUE_TABLE", "FTP"),
            )
            .map(([datasetId, autoUpdate, asOfTimestamp, destinationType]) => ({
                datasetId,
                autoUpdate,
                destinationTypeParams: { destinationType },
                ...(asOfTimestamp === undefined ? {} : { asOfTimestamp }),
            })),
    ),
];

const steps: fc.Arbitrary<Step> = fc.oneof(
    { weight: 20, arbitrary: fc.oneof(...writes) },
    { weight: 4, arbitrary: fc.constantFrom(1, 5, 10, 20, 600_000).map((advance) => ({ advance })) },
    { weight: 3, arbitrary: fc.constant({ look: true as const }) },
    { weight: 1, arbitrary: fc.constant({ reload: true as const }) },
);

const transition: fc.Arbitrary<Transition> = fc.constantFrom<Transition>(
    "immediate",
    "immediate",
    { afterMs: 10 },
    { afterMs: 15 },
    { afterReads: 1 },
    { afterReads: 3 },
);
const transitions = fc.record<Record<TransitionName, Transition>>({
    user: transition,
    membership: transition,
    dataset: transition,
    changeset: transition,
    dataView: transition,
});

it("does what a plain model does, through 2,000 random sequences of operations", { timeout: 120_000 }, () => {
    const counts = { steps: 0, refused: 0, repeated: 0 };
    fc.assert(
        fc.property(transitions, fc.array(steps, { minLength: 5, maxLength: 40, size: "max" }), (given, taken) => {
            const model = new LocalModel(startMs, given);
            let core = createCore({ seed: "s", now: () => startMs, transitions: given });
            for (const each of [...taken, { look: true as const }]) {
                counts.steps++;
                if ("reload" in each)
                    core = createCore({ now: () => startMs, transitions: given, state: core.exportState() });
                else take(each, core, model, counts);
            }
        }),
        { numRuns: 2000, seed },
    );
    // Sequences that are all refused would prove little.
    expect(counts.steps).toBeGreaterThan(20_000);
    expect(counts.refused / counts.steps).toBeLessThan(0.7);
    expect(counts.repeated).toBeGreaterThan(50);
});

function take(step: Exclude<Step, { reload: true }>, core: Core, model: LocalModel, counts: Counts): void {
    if ("operation" in step) return compareWrite(core, model, resolve(model, step), counts);
    if ("look" in step) return compareAll(core, model);
    core.advance(step.advance);
    model.now += step.advance;
    model.settle();
}

/** Puts identifiers in the place of numbers: of what is there, or of nothing. */
function resolve(model: LocalModel, { operation, input }: Write): Write {
    const choose = (of: "user" | "group" | "dataset", at: unknown) => model.all(of)[at as number]?.id ?? "none";
    const resolved: Fields = { ...input };
    if ("userId" in input) resolved["userId"] = choose("user", input["userId"]);
    if ("permissionGroupId" in input) resolved["permissionGroupId"] = choose("group", input["permissionGroupId"]);
    if ("datasetId" in input) resolved["datasetId"] = choose("dataset", input["datasetId"]);
    const { permissionGroupId } = (input["permissionGroupParams"] ?? {}) as Fields;
    if (permissionGroupId !== undefined)
        resolved["permissionGroupParams"] = { permissionGroupId: choose("group", permissionGroupId) };
    if ("changesetId" in input) {
        const changeset = model.all("changeset")[input["changesetId"] as number];
        resolved["changesetId"] = changeset?.id ?? "none";
        resolved["datasetId"] = changeset?.fields["datasetId"] ?? choose("dataset", 0);
    }
    return { operation, input: resolved };
}

function compareWrite(core: Core, model: LocalModel, { operation, input }: Write, counts: Counts): void {
    const before = model.things.length;
    const { id, ...answered } = answer(core, operation, input);
    let expected: Fields;
    try {
        expected = { output: model.write(operation, input, id) };
    } catch (error) {
        if (!(error instanceof Refused)) throw error;
        expected = { code: error.code, reason: error.reason };
        counts.refused++;
    }
    if (operation.startsWith("Create") && "output" in expected && model.things.length === before) counts.repeated++;
    expect({ operation, input, ...answered }).toEqual({ operation, input, ...expected });
}

function compareAll(core: Core, model: LocalModel): void {
    expect(look(core)).toEqual(lookAtModel(model));
}

/** What the service says, and what it called a thing that it made. */
function answer(core: Core, operation: OperationName, input: Fields): Fields & { id: string } {
    try {
        const output = call(core, operation, input);
        const own = { CreateChangeset: "changesetId", CreateDataView: "dataViewId" }[operation as "CreateDataView"];
        if (operation !== "UpdateChangeset") return { output, id: String(output[own ?? Object.keys(output)[0]!]) };
        // The answer does not name the correction.
        const changeset = core.store.tables.changesets.row(input["changesetId"] as string)!.value;
        return { output, id: changeset.updatedByChangesetId! };
    } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return { code: error.code, reason: error.members["reason"], id: "" };
    }
}

function call(core: Core, operation: OperationName, input: Fields): Fields {
    const output = core.call(operation, input) as unknown as Fields;
    // Whatever happens, an answer is one that the model allows.
    expect(validate(shapes, `${operation}Output`, output)).toEqual([]);
    return output;
}

/** Everything that can be read, in pages of two. */
function look(core: Core): unknown[] {
    const list = (operation: OperationName, member: string, input: Fields = {}): Fields[] => {
        const items: Fields[] = [];
        let nextToken: string | undefined;
        do {
            const page = call(core, operation, { ...input, maxResults: 2, nextToken });
            items.push(...(page[member] as Fields[]));
            nextToken = page["nextToken"] as string | undefined;
        } while (nextToken !== undefined);
        return items.map(strip);
    };
    const users = list("ListUsers", "users");
    const groups = list("ListPermissionGroups", "permissionGroups");
    const datasets = list("ListDatasets", "datasets");
    return [
        users,
        groups,
        datasets,
        ...groups.map(({ permissionGroupId }) =>
            list("ListUsersByPermissionGroup", "users", { permissionGroupId }).map(({ userId, membershipStatus }) => ({
                userId,
                membershipStatus,
            })),
        ),
        ...users.map(({ userId }) => list("ListPermissionGroupsByUser", "permissionGroups", { userId })),
        ...datasets.flatMap(({ datasetId }) => [
            strip(call(core, "GetDataset", { datasetId })),
            list("ListChangesets", "changesets", { datasetId }),
            list("ListDataViews", "dataViews", { datasetId }),
        ]),
    ];
}

function lookAtModel(model: LocalModel): unknown[] {
    model.settle();
    const users = model.all("user").map((thing) => strip(model.show(thing)));
    const groups = model.all("group");
    const datasets = model.all("dataset");
    return [
        users,
        groups.map(({ fields }) => strip(fields)),
        datasets.map(({ fields }) => strip(fields)),
        ...groups.map(({ id }) =>
            model.all("membership", { permissionGroupId: id }).map((each) => {
                const { userId, membershipStatus } = model.show(each);
                return { userId, membershipStatus };
            }),
        ),
        ...users.map(({ userId }) =>
            model.all("membership", { userId }).map((each) => {
                const { permissionGroupId, membershipStatus } = model.show(each);
                return {
                    permissionGroupId,
                    name: model.all("group", { permissionGroupId })[0]!.fields["name"],
                    membershipStatus,
                };
            }),
        ),
        ...datasets.flatMap((dataset) => [
            strip(model.show(dataset)),
            model.all("changeset", { datasetId: dataset.id }).map((each) => strip(model.show(each))),
            model.all("dataView", { datasetId: dataset.id }).map((each) => strip(model.show(each))),
        ]),
    ];
}

/** Leaves out what the model does not know: ARNs, words, where a view lies. */
function strip(value: object): Fields {
    const {
        errorInfo,
        destinationTypeParams: _params,
        destinationTypeProperties: _properties,
        ...rest
    } = value as Fields;
    const known = Object.entries(rest).filter(([member, item]) => !member.endsWith("Arn") && item !== undefined);
    return { ...Object.fromEntries(known), ...(errorInfo ? { failed: true } : {}) };
}
