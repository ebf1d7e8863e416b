import { describeViolation, validate } from "../../runtime/validation/validate.js";
import type { Change } from "../store/store.js";
import { createStore } from "../store/store.js";
import { type TableName, tableNames, toEmailKey, toMembershipKey } from "../store/tables.js";
import { type LocalState, stateFormat, type StateRow, stateVersion } from "./export-state.js";
import { stateRows, stateShapes } from "./state-shapes.js";

/** What a row is found by, where that stands in its value. */
const keyOf: Readonly<Partial<Record<TableName, (value: never) => string>>> = {
    users: ({ userId }: { userId: string }) => userId,
    groups: ({ permissionGroupId }: { permissionGroupId: string }) => permissionGroupId,
    memberships: toMembershipKey,
    datasets: ({ datasetId }: { datasetId: string }) => datasetId,
    changesets: ({ changesetId }: { changesetId: string }) => changesetId,
    dataViews: ({ dataViewId }: { dataViewId: string }) => dataViewId,
    sessions: ({ accessKeyId }: { accessKeyId: string }) => accessKeyId,
    service: () => "",
};

/**
 * Reads a state: holds every row against the model's constraints, and the rows against each other.
 *
 * @throws TypeError that names the first place that is not what it should be, without a sensitive value.
 */
export function parseState(state: unknown): Change[] {
    const { format, version, tables } = (state ?? {}) as Partial<LocalState>;
    if (format !== stateFormat) fail(`format must be "${stateFormat}"`);
    if (version !== stateVersion) fail(`version must be ${stateVersion}, is ${String(version)}`);
    if (typeof tables !== "object" || tables === null) fail("tables must be an object");
    const names = Object.keys(tables);
    const wrong = [
        ...names.filter((name) => !tableNames.includes(name as TableName)),
        ...tableNames.filter((name) => !names.includes(name)),
    ];
    if (wrong.length > 0) fail(`tables must be ${tableNames.join(", ")}; look at ${wrong.join(", ")}`);
    const changes = tableNames.flatMap((table) => parseTable(table, tables[table]));
    checkTogether(changes);
    return changes;
}

function parseTable(table: TableName, rows: unknown): Change[] {
    if (!Array.isArray(rows)) fail(`tables.${table} must be a list`);
    return (rows as Partial<StateRow>[]).map((given, i) => {
        const place = `tables.${table}[${i}]`;
        const { key, sequence, value } = given ?? {};
        if (typeof key !== "string") return fail(`${place}.key must be a string`);
        // A row before the first place would be in no page of a list.
        if (!Number.isSafeInteger(sequence) || sequence! < 0)
            return fail(`${place}.sequence must be a whole number from 0`);
        const [violation] = validate(stateShapes, stateRows[table], value);
        if (violation) fail(`${place}.value: ${describeViolation(violation)}`);
        const wanted = keyOf[table]?.(value as never) ?? key;
        if (key !== wanted) fail(`${place}.key must be what its value says: ${wanted}`);
        return { table, key, row: { key, sequence: sequence!, value } };
    });
}

/** Identifiers and numbers are given once, what is unique is, and what is named is there. */
function checkTogether(changes: readonly Change[]): void {
    const store = createStore();
    store.replaceAll(changes);
    const { tables } = store;
    if (tables.service.size !== 1) fail("tables.service must have one row");
    const { sequence } = tables.service.row("")!.value;
    const sequences = changes.filter(({ table }) => table !== "service").map(({ row }) => row!.sequence);
    if (new Set(sequences).size < sequences.length) fail("sequence must be another for each row");
    if (sequences.some((each) => each > sequence)) fail("sequence must not be above that of tables.service");
    const sizes = tableNames.reduce((sum, name) => sum + tables[name].size, 0);
    if (sizes < changes.length) fail("key must be another for each row of a table");
    for (const { value } of tables.users.list()) {
        if (tables.users.count("email", toEmailKey(value.emailAddress)) > 1)
            fail("emailAddress must be another for each user");
        const role = value.apiAccessPrincipalArn;
        if (role !== undefined && tables.users.count("role", role) > 1) fail(`${role} must be entered with one user`);
    }
    for (const { value } of tables.groups.list())
        if (tables.groups.count("name", value.name) > 1) fail("name must be another for each permission group");
    for (const { value } of tables.datasets.list()) {
        if (value.alias !== undefined && tables.datasets.count("alias", value.alias) > 1)
            fail(`${value.alias} must be the alias of one dataset`);
        mustExist("groups", value.permissionGroupParams.permissionGroupId);
    }
    for (const { value } of tables.memberships.list()) {
        mustExist("groups", value.permissionGroupId);
        mustExist("users", value.userId);
    }
    for (const { value } of tables.changesets.list()) {
        mustExist("datasets", value.datasetId);
        mustExist("changesets", value.updatesChangesetId);
        mustExist("changesets", value.updatedByChangesetId);
    }
    for (const { value } of tables.dataViews.list()) mustExist("datasets", value.datasetId);

    function mustExist(table: TableName, key: string | undefined): void {
        if (key !== undefined && !tables[table].row(key))
            fail(`tables.${table} must have ${key}, which other rows name`);
    }
}

function fail(problem: string): never {
    throw new TypeError(`state: ${problem}.`);
}
