import { shapes } from "../../../generated/shapes.gen.js";
import type { ShapeTable } from "../../runtime/index.js";
import type { TableName } from "../store/tables.js";

const time = { type: "long", min: 0 } as const;
const count = { type: "integer", min: 0 } as const;
const text = { type: "string" } as const;

/** How far the service's clock goes ahead: dates end in the year 275760, and the machine's own clock goes on. */
export const maxAheadMs = 8e15;

/** The shape of the rows of each table. */
export const stateRows: Readonly<Record<TableName, string>> = {
    users: "UserRecord",
    groups: "GroupRecord",
    memberships: "MembershipRecord",
    datasets: "DatasetRecord",
    changesets: "ChangesetRecord",
    dataViews: "DataViewRecord",
    sessions: "SessionRecord",
    answers: "AnswerRecord",
    service: "ServiceRecord",
};

/** What rows of a state must be, in the terms of the model and with its constraints. */
export const stateShapes: ShapeTable = {
    ...shapes,
    Progress: {
        type: "structure",
        members: { fromMs: time, dueMs: time, reads: count, readsLeft: count },
        required: ["fromMs"],
    },
    UserRecord: extend("User", { without: [] }),
    GroupRecord: extend("PermissionGroup", { without: ["membershipStatus"] }),
    MembershipRecord: {
        type: "structure",
        members: {
            permissionGroupId: "PermissionGroupId",
            userId: "UserId",
            membershipStatus: "PermissionGroupMembershipStatus",
            progress: "Progress",
        },
        required: ["permissionGroupId", "userId", "membershipStatus"],
    },
    DatasetRecord: extend("Dataset", {
        without: ["datasetArn"],
        members: { permissionGroupParams: "PermissionGroupParams" },
        required: ["permissionGroupParams"],
    }),
    ChangesetRecord: extend("ChangesetSummary", { without: ["changesetArn", "status"] }),
    DataViewRecord: extend("DataViewSummary", {
        without: ["dataViewArn", "status", "destinationTypeProperties"],
        members: { destinationTypeParams: "DataViewDestinationTypeParams" },
        required: ["destinationTypeParams", "autoUpdate", "createTime", "lastModifiedTime"],
    }),
    SessionRecord: {
        type: "structure",
        members: { accessKeyId: text, secretAccessKey: text, sessionToken: text, expiresMs: time },
        required: ["accessKeyId", "secretAccessKey", "sessionToken", "expiresMs"],
        sensitive: true,
    },
    AnswerRecord: {
        type: "structure",
        members: { input: text, output: { type: "document" }, timeMs: time },
        required: ["input", "output", "timeMs"],
        sensitive: true,
    },
    ServiceRecord: {
        type: "structure",
        members: { seed: text, sequence: count, aheadMs: { ...time, max: maxAheadMs } },
        required: ["seed", "sequence", "aheadMs"],
    },
};

/** A structure of the model with other members: what an answer derives goes, what the service remembers comes. */
function extend(
    name: string,
    given: { without: string[]; members?: Record<string, string>; required?: string[] },
): ShapeTable[string] {
    const { members = {}, required = [] } = shapes[name]!;
    const kept = Object.entries(members).filter(([member]) => !given.without.includes(member));
    return {
        type: "structure",
        members: { ...Object.fromEntries(kept), ...given.members, progress: "Progress" },
        required: [...required.filter((member) => !given.without.includes(member)), ...(given.required ?? [])],
    };
}
