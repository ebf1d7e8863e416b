import type {
    AnswerRecord,
    ChangesetRecord,
    DatasetRecord,
    DataViewRecord,
    GroupRecord,
    MembershipRecord,
    ServiceRecord,
    SessionRecord,
    UserRecord,
} from "../records.js";
import type { Progress } from "../progress.js";
import { type IndexRules, Table, type TableObserver } from "./table.js";

const all = { under: () => "" };
/** What ends at a known time, the first to end first. */
const due = {
    under: ({ progress }: { progress?: Progress | undefined }) => (progress?.dueMs === undefined ? undefined : ""),
    order: ({ progress }: { progress?: Progress | undefined }) => progress!.dueMs!,
};

/** Addresses are the same whatever the case of their letters. */
export function toEmailKey(address: string): string {
    return address.toLowerCase();
}

/** What a membership is found by. A space keeps the two apart: identifiers that the service gives have none. */
export function toMembershipKey(pair: Pick<MembershipRecord, "permissionGroupId" | "userId">): string {
    return `${pair.permissionGroupId} ${pair.userId}`;
}

const users = define<UserRecord>()({
    all,
    due,
    email: { under: ({ emailAddress }) => toEmailKey(emailAddress) },
    role: { under: ({ apiAccessPrincipalArn }) => apiAccessPrincipalArn },
    // Who is still being created is about to be.
    enabled: { under: ({ status }) => (status === "DISABLED" ? undefined : "") },
    superUsers: { under: ({ status, type }) => (status === "ENABLED" && type === "SUPER_USER" ? "" : undefined) },
});

const groups = define<GroupRecord>()({ all, name: { under: ({ name }) => name } });

const memberships = define<MembershipRecord>()({
    due,
    group: { under: ({ permissionGroupId }) => permissionGroupId },
    user: { under: ({ userId }) => userId },
    changing: { under: ({ permissionGroupId, progress }) => (progress ? permissionGroupId : undefined) },
});

const datasets = define<DatasetRecord>()({
    all,
    due,
    alias: { under: ({ alias }) => alias },
    group: { under: ({ permissionGroupParams }) => permissionGroupParams.permissionGroupId },
});

const changesets = define<ChangesetRecord>()({
    due,
    dataset: { under: ({ datasetId }) => datasetId },
    loading: { under: ({ datasetId, progress }) => (progress ? datasetId : undefined) },
    inForce: {
        under: ({ datasetId, activeFromTimestamp, activeUntilTimestamp }) =>
            activeFromTimestamp !== undefined && activeUntilTimestamp === undefined ? datasetId : undefined,
    },
});

const dataViews = define<DataViewRecord>()({
    due,
    dataset: { under: ({ datasetId }) => datasetId },
    following: { under: ({ datasetId, autoUpdate }) => (autoUpdate ? datasetId : undefined) },
});

const sessions = define<SessionRecord>()({ expiry: { under: () => "", order: ({ expiresMs }) => expiresMs } });

const answers = define<AnswerRecord>()({ all });

const service = define<ServiceRecord>()({});

const rules = { users, groups, memberships, datasets, changesets, dataViews, sessions, answers, service };

export type TableName = keyof typeof rules;

export type Tables = {
    readonly [Name in TableName]: (typeof rules)[Name] extends IndexRules<infer Value, infer Index>
        ? Table<Value, Index>
        : never;
};

export const tableNames = Object.keys(rules) as TableName[];

export function createTables(observe: (name: TableName) => TableObserver): Tables {
    const tables = tableNames.map((name) => [name, new Table(rules[name] as never, observe(name))] as const);
    return Object.fromEntries(tables) as unknown as Tables;
}

/** Takes the names of the indexes from the rules, and the type of the rows from the caller. */
function define<Value>() {
    return <Name extends string>(indexes: IndexRules<Value, Name>): IndexRules<Value, Name> => indexes;
}
