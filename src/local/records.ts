import type {
    ChangesetSummary,
    Dataset,
    DataViewDestinationTypeParams,
    DataViewErrorInfo,
    PermissionGroup,
    PermissionGroupMembershipStatus,
    PermissionGroupParams,
    User,
} from "../../generated/types.gen.js";
import type { Progress } from "./progress.js";

// What the service remembers. ARNs and the status of what takes a while are worked out when they are asked for.

interface InProgress {
    /** There while something is under way. */
    readonly progress?: Progress | undefined;
}

export interface UserRecord extends Readonly<User>, InProgress {}

export interface GroupRecord extends Readonly<Omit<PermissionGroup, "membershipStatus">> {}

export interface MembershipRecord extends InProgress {
    readonly permissionGroupId: string;
    readonly userId: string;
    readonly membershipStatus: PermissionGroupMembershipStatus;
}

export interface DatasetRecord extends Readonly<Omit<Dataset, "datasetArn">>, InProgress {
    readonly permissionGroupParams: PermissionGroupParams;
}

export interface ChangesetRecord extends Readonly<Omit<ChangesetSummary, "changesetArn" | "status">>, InProgress {}

export interface DataViewRecord extends InProgress {
    readonly dataViewId: string;
    readonly datasetId: string;
    readonly autoUpdate: boolean;
    readonly asOfTimestamp?: number | undefined;
    readonly partitionColumns?: readonly string[] | undefined;
    readonly sortColumns?: readonly string[] | undefined;
    readonly destinationTypeParams: DataViewDestinationTypeParams;
    readonly errorInfo?: DataViewErrorInfo | undefined;
    readonly createTime: number;
    readonly lastModifiedTime: number;
}

/** Credentials that the service has given out. */
export interface SessionRecord {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
    /** Epoch milliseconds. */
    readonly expiresMs: number;
}

/** What a request with a clientToken was answered. */
export interface AnswerRecord {
    /** The input as JSON, without the token. */
    readonly input: string;
    readonly output: Readonly<Record<string, unknown>>;
    /** Epoch milliseconds. */
    readonly timeMs: number;
}

/** What holds for the service as a whole; there is one. */
export interface ServiceRecord {
    /** Determines every identifier, password and key that the service makes up. */
    readonly seed: string;
    /** How many numbers have been given out. */
    readonly sequence: number;
    /** How far the service's clock is ahead of the machine's. */
    readonly aheadMs: number;
}
