import type { LocalState } from "../../src/local/index.js";
import { model } from "./cases.js";
import { listExamples } from "./example-cases.js";
import { listOperations } from "./model.js";

type Fields = Record<string, unknown>;

/** The people, groups and data that the model's examples tell of, as a state of the local service. */
export function createStoryState(): LocalState {
    let sequence = 0;
    const toRows = (values: readonly Fields[], toKey: (value: Fields) => unknown) => {
        const rows = new Map(values.map((value) => [String(toKey(value)), value]));
        return [...rows].map(([key, value]) => ({ key, sequence: ++sequence, value }));
    };
    const groups = listItems("ListPermissionGroups", "permissionGroups");
    const users = listItems("ListUsers", "users");
    const datasets = listItems("ListDatasets", "datasets").map((dataset) => ({
        ...without(dataset, ["datasetArn"]),
        permissionGroupParams: {},
    }));
    const changesets = listItems("ListChangesets", "changesets").map((changeset) =>
        without(changeset, ["changesetArn", "status"]),
    );
    const views = listItems("ListDataViews", "dataViews").map((view) => ({
        autoUpdate: false,
        ...without(view, ["dataViewArn", "status", "destinationTypeProperties"]),
        // What the service adds is none of its parameters.
        destinationTypeParams: without(view["destinationTypeProperties"] as Fields, ["databaseName", "tableName"]),
    }));
    const memberships = [
        ...listItems("ListPermissionGroupsByUser", "permissionGroups"),
        ...listItems("ListUsersByPermissionGroup", "users"),
    ].map(({ permissionGroupId, userId, membershipStatus }) => ({
        permissionGroupId,
        userId,
        membershipStatus,
        // What is under way stays so.
        ...(membershipStatus === "ADDITION_SUCCESS" ? {} : { progress: { fromMs: 0, dueMs: Number.MAX_SAFE_INTEGER } }),
    }));
    const tables = {
        users: toRows(users, ({ userId }) => userId),
        groups: toRows(groups, ({ permissionGroupId }) => permissionGroupId),
        memberships: toRows(
            memberships,
            ({ permissionGroupId, userId }) => `${String(permissionGroupId)} ${String(userId)}`,
        ),
        datasets: toRows(datasets, ({ datasetId }) => datasetId),
        changesets: toRows(changesets, ({ changesetId }) => changesetId),
        dataViews: toRows(views, ({ dataViewId }) => dataViewId),
        sessions: [],
        answers: [],
    };
    const service = [{ key: "", sequence: 0, value: { seed: "story", sequence, aheadMs: 0 } }];
    return { format: "finspace-data/local", version: 1, tables: { ...tables, service } };
}

/** The items of all example pages of a list, each with what the page was asked for by. */
function listItems(operation: string, member: string): Fields[] {
    const { [operation]: found } = Object.fromEntries(listOperations(model).map((each) => [each.name, each]));
    return listExamples(found!)
        .filter(({ output }) => output)
        .flatMap(({ input, output }) => (output![member] as Fields[]).map((item) => ({ ...pickIds(input), ...item })));
}

function pickIds({ userId, permissionGroupId }: Fields): Fields {
    return { ...(userId ? { userId } : {}), ...(permissionGroupId ? { permissionGroupId } : {}) };
}

function without(value: Fields, names: readonly string[]): Fields {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
