import type {
    CreateUserInput,
    CreateUserOutput,
    DisableUserInput,
    DisableUserOutput,
    EnableUserInput,
    EnableUserOutput,
    GetUserInput,
    GetUserOutput,
    ListUsersInput,
    ListUsersOutput,
    ResetUserPasswordInput,
    ResetUserPasswordOutput,
    UpdateUserInput,
    UpdateUserOutput,
    User,
} from "../../../generated/types.gen.js";
import { beginInBackground, countRead } from "../background/background.js";
import { type Environment, mintId } from "../environment.js";
import { checkLimit } from "../limits.js";
import { readPage } from "../pages.js";
import { alphabets } from "../random.js";
import type { UserRecord } from "../records.js";
import { conflict, findUser } from "../refusals.js";
import { toEmailKey } from "../store/tables.js";
import { withoutUndefined } from "../without-undefined.js";

export function createUser(input: CreateUserInput, environment: Environment): CreateUserOutput {
    const { tables, limits, timeMs } = environment;
    const { emailAddress, type, firstName, lastName, apiAccess = "DISABLED", apiAccessPrincipalArn } = input;
    const given = { emailAddress, type, firstName, lastName, apiAccess, apiAccessPrincipalArn };
    const namesake = tables.users.first("email", toEmailKey(emailAddress));
    if (namesake) throw conflict("EMAIL_IN_USE", `The e-mail address belongs to user ${namesake.userId}.`);
    checkRole(environment, apiAccessPrincipalArn);
    checkLimit(tables.users.size, limits.users, "The environment has as many users as it may have.");
    checkEnabledUsers(environment);
    const userId = mintId(environment, "users", alphabets.mixed, 22);
    const times = { lastEnabledTime: 0, lastDisabledTime: 0, lastModifiedTime: timeMs, lastLoginTime: 0 };
    tables.users.insert(userId, { userId, status: "CREATING", ...given, createTime: timeMs, ...times });
    beginInBackground(environment, "users", userId);
    return { userId };
}

export function getUser({ userId }: GetUserInput, environment: Environment): GetUserOutput {
    const user = findUser(environment, userId);
    countRead(environment, "users", userId);
    return toUser(user);
}

export function listUsers(input: ListUsersInput, environment: Environment): ListUsersOutput {
    const { values, ...rest } = readPage(environment, input, {
        list: ["ListUsers"],
        find: (range) => environment.tables.users.find("all", "", range),
    });
    for (const { userId } of values) countRead(environment, "users", userId);
    return { users: values.map(toUser), ...rest };
}

export function updateUser(input: UpdateUserInput, environment: Environment): UpdateUserOutput {
    const { userId, type, firstName, lastName, apiAccess, apiAccessPrincipalArn } = input;
    const user = findUser(environment, userId);
    if (type === "APP_USER") checkSuperUsers(environment, user);
    checkRole(environment, apiAccessPrincipalArn, user);
    const given = withoutUndefined({ type, firstName, lastName, apiAccess, apiAccessPrincipalArn });
    environment.tables.users.update(userId, { ...user, ...given, lastModifiedTime: environment.timeMs });
    return { userId };
}

export function enableUser({ userId }: EnableUserInput, environment: Environment): EnableUserOutput {
    const { tables, timeMs } = environment;
    const user = findUser(environment, userId);
    checkCreated(user);
    if (user.status === "ENABLED") throw conflict("ALREADY_ENABLED", `User ${userId} is enabled.`);
    checkEnabledUsers(environment);
    tables.users.update(userId, { ...user, status: "ENABLED", lastEnabledTime: timeMs, lastModifiedTime: timeMs });
    return { userId };
}

export function disableUser({ userId }: DisableUserInput, environment: Environment): DisableUserOutput {
    const { tables, timeMs } = environment;
    const user = findUser(environment, userId);
    checkCreated(user);
    if (user.status === "DISABLED") throw conflict("ALREADY_DISABLED", `User ${userId} is disabled.`);
    checkSuperUsers(environment, user);
    tables.users.update(userId, { ...user, status: "DISABLED", lastDisabledTime: timeMs, lastModifiedTime: timeMs });
    return { userId };
}

export function resetUserPassword(
    { userId }: ResetUserPasswordInput,
    environment: Environment,
): ResetUserPasswordOutput {
    const user = findUser(environment, userId);
    checkCreated(user);
    if (user.status === "DISABLED")
        throw conflict("USER_DISABLED", `User ${userId} is disabled. Enable the user first.`);
    return { userId, temporaryPassword: environment.draw(alphabets.mixed, 16) };
}

/** The record itself but for what is still being created: to copy each user of a page takes longer than to find it. */
function toUser(record: UserRecord): User {
    if (record.progress === undefined) return record;
    const { progress: _, ...user } = record;
    return user;
}

function checkCreated({ userId, status }: UserRecord): void {
    if (status === "CREATING") throw conflict("USER_CREATING", `User ${userId} is still being created.`);
}

function checkEnabledUsers({ tables, limits }: Environment): void {
    const message = "The environment has as many enabled users as it may have. Disable another user first.";
    checkLimit(tables.users.count("enabled"), limits.enabledUsers, message);
}

/** A role acts for one user only. */
function checkRole({ tables }: Environment, role: string | undefined, own?: UserRecord): void {
    const holder = role === undefined ? undefined : tables.users.first("role", role);
    if (holder && holder.userId !== own?.userId)
        throw conflict("ROLE_IN_USE", `The role is entered with user ${holder.userId}.`);
}

/** Somebody has to be left who may do everything. */
function checkSuperUsers({ tables }: Environment, { userId, status, type }: UserRecord): void {
    if (status === "ENABLED" && type === "SUPER_USER" && tables.users.count("superUsers") === 1)
        throw conflict("LAST_SUPER_USER", `User ${userId} is the only enabled super user of the environment.`);
}
