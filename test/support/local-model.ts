import type { Transition, TransitionName } from "../../src/local/progress.js";

/** How a call was refused, by the model. */
export class Refused extends Error {
    readonly code: string;
    readonly reason: string;

    constructor(code: string, reason: string) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }
}

const conflict = (reason: string) => new Refused("ConflictException", reason);
const notFound = (reason: string) => new Refused("ResourceNotFoundException", reason);

interface Thing {
    readonly kind: TransitionName | "group";
    readonly id: string;
    readonly fields: Record<string, unknown>;
    /** What is under way: until when, or how many answers more. */
    pending?: { from: number; due?: number; reads?: number; left?: number } | undefined;
}

type Fields = Record<string, unknown>;

/**
 * The service as plainly as can be: one list of things in the order in which they were made, searched from its beginning
 * to its end for whatever is asked. It shares nothing with the service.
 */
export class LocalModel {
    now: number;
    things: Thing[] = [];
    readonly transitions: Record<TransitionName, Transition>;
    answers: { key: string; input: string; output: Fields; time: number }[] = [];

    constructor(now: number, transitions: Record<TransitionName, Transition>) {
        this.now = now;
        this.transitions = transitions;
    }

    /** Answers a write. `id` is what the service called the thing that it made. */
    write(operation: string, { clientToken, ...input }: Fields, id: string): Fields {
        this.settle();
        const key = `${operation}/${String(clientToken)}`;
        const text = JSON.stringify(input);
        const earlier = this.answers.findLast((answer) => answer.key === key && this.now - answer.time < 600_000);
        if (clientToken !== undefined && earlier) {
            if (earlier.input !== text) throw conflict("TOKEN_REUSED");
            return earlier.output;
        }
        const output = this.#change(operation, input, id);
        this.answers.push({ key, input: text, output, time: this.now });
        return output;
    }

    settle(): void {
        for (;;) {
            const due = this.things.filter(({ pending }) => pending?.due !== undefined && pending.due <= this.now);
            const first = due.reduce<Thing | undefined>(
                (best, each) => (best === undefined || each.pending!.due! < best.pending!.due! ? each : best),
                undefined,
            );
            if (!first) return;
            this.#end(first, first.pending!.due!);
        }
    }

    all(kind: Thing["kind"], where: Fields = {}): Thing[] {
        return this.things.filter(
            (thing) =>
                thing.kind === kind && Object.entries(where).every(([name, value]) => thing.fields[name] === value),
        );
    }

    /** A thing as an answer shows it, which is one more answer that does. */
    show(thing: Thing, counts = true): Fields {
        const { pending } = thing;
        const isQueued =
            pending?.due === undefined
                ? pending && pending.left! > pending.reads! / 2
                : this.now - pending.from < (pending.due - pending.from) / 2;
        const status = pending ? (isQueued ? "PENDING" : "RUNNING") : thing.fields["errorInfo"] ? "FAILED" : "SUCCESS";
        const shown = { status, ...thing.fields };
        if (counts && pending?.left !== undefined && --pending.left === 0) this.#end(thing, this.now);
        return shown;
    }

    #change(operation: string, input: Fields, id: string): Fields {
        switch (operation) {
            case "CreateUser": {
                const { emailAddress, type, apiAccessPrincipalArn: role } = input;
                const email = String(emailAddress).toLowerCase();
                if (this.all("user").some(({ fields }) => String(fields["emailAddress"]).toLowerCase() === email))
                    throw conflict("EMAIL_IN_USE");
                if (role && this.all("user", { apiAccessPrincipalArn: role }).length > 0) throw conflict("ROLE_IN_USE");
                const never = { lastEnabledTime: 0, lastDisabledTime: 0, lastLoginTime: 0, apiAccess: "DISABLED" };
                const times = { createTime: this.now, lastModifiedTime: this.now };
                const fields = { emailAddress, type, ...(role ? { apiAccessPrincipalArn: role } : {}) };
                this.#add({
                    kind: "user",
                    id,
                    fields: { userId: id, status: "CREATING", ...fields, ...never, ...times },
                });
                return { userId: id };
            }
            case "UpdateUser": {
                const user = this.#find("user", input["userId"], "UNKNOWN_USER");
                const { userId, type, apiAccessPrincipalArn: role } = input;
                if (role && this.all("user", { apiAccessPrincipalArn: role }).some((other) => other !== user))
                    throw conflict("ROLE_IN_USE");
                if (type === "APP_USER") this.#keepSuperUser(user);
                if (type) user.fields["type"] = type;
                if (role) user.fields["apiAccessPrincipalArn"] = role;
                user.fields["lastModifiedTime"] = this.now;
                return { userId };
            }
            case "EnableUser":
            case "DisableUser": {
                const user = this.#find("user", input["userId"], "UNKNOWN_USER");
                const status = operation === "EnableUser" ? "ENABLED" : "DISABLED";
                if (user.fields["status"] === "CREATING") throw conflict("USER_CREATING");
                if (user.fields["status"] === status) throw conflict(`ALREADY_${status}`);
                if (status === "DISABLED") this.#keepSuperUser(user);
                const time = status === "ENABLED" ? "lastEnabledTime" : "lastDisabledTime";
                Object.assign(user.fields, { status, [time]: this.now, lastModifiedTime: this.now });
                return { userId: user.id };
            }
            case "CreatePermissionGroup": {
                if (this.all("group", { name: input["name"] }).length > 0) throw conflict("NAME_IN_USE");
                const times = { createTime: this.now, lastModifiedTime: this.now };
                this.#add({ kind: "group", id, fields: { permissionGroupId: id, ...input, ...times } });
                return { permissionGroupId: id };
            }
            case "UpdatePermissionGroup": {
                const group = this.#find("group", input["permissionGroupId"], "UNKNOWN_GROUP");
                if (this.all("group", { name: input["name"] }).some((other) => other !== group))
                    throw conflict("NAME_IN_USE");
                Object.assign(group.fields, input, { lastModifiedTime: this.now });
                return { permissionGroupId: group.id };
            }
            case "DeletePermissionGroup": {
                const group = this.#find("group", input["permissionGroupId"], "UNKNOWN_GROUP");
                const members = this.all("membership", { permissionGroupId: group.id });
                if (members.some(({ pending }) => pending)) throw conflict("MEMBERSHIP_CHANGE_IN_PROGRESS");
                this.#remove([group, ...members]);
                return { permissionGroupId: group.id };
            }
            case "AssociateUserToPermissionGroup":
            case "DisassociateUserFromPermissionGroup": {
                this.#find("group", input["permissionGroupId"], "UNKNOWN_GROUP");
                this.#find("user", input["userId"], "UNKNOWN_USER");
                const [membership] = this.all("membership", input);
                const status = membership?.fields["membershipStatus"];
                if (status === "REMOVAL_IN_PROGRESS") throw conflict("REMOVAL_IN_PROGRESS");
                if (operation.startsWith("Associate")) {
                    if (membership) throw conflict("ALREADY_A_MEMBER");
                    const fields = { ...input, membershipStatus: "ADDITION_IN_PROGRESS" };
                    this.#add({ kind: "membership", id: "", fields });
                    return { statusCode: 200 };
                }
                if (!membership) throw notFound("UNKNOWN_MEMBERSHIP");
                if (status === "ADDITION_IN_PROGRESS") throw conflict("ADDITION_IN_PROGRESS");
                membership.fields["membershipStatus"] = "REMOVAL_IN_PROGRESS";
                this.#begin(membership, this.now);
                return { statusCode: 200 };
            }
            case "CreateDataset": {
                const { permissionGroupParams, datasetTitle, kind, alias } = input;
                const { permissionGroupId } = permissionGroupParams as Fields;
                if (permissionGroupId !== undefined) this.#find("group", permissionGroupId, "UNKNOWN_GROUP");
                if (alias && this.all("dataset", { alias }).length > 0) throw conflict("ALIAS_IN_USE");
                const times = { createTime: this.now, lastModifiedTime: this.now };
                const fields = { datasetId: id, datasetTitle, kind, ...(alias ? { alias } : {}), ...times };
                this.#add({ kind: "dataset", id, fields });
                return { datasetId: id };
            }
            case "UpdateDataset": {
                const dataset = this.#find("dataset", input["datasetId"], "UNKNOWN_DATASET");
                const { datasetTitle, kind, alias } = input;
                if (dataset.fields["kind"] !== kind) throw conflict("KIND_IS_FIXED");
                if (alias && this.all("dataset", { alias }).some((other) => other !== dataset))
                    throw conflict("ALIAS_IN_USE");
                Object.assign(dataset.fields, { datasetTitle, lastModifiedTime: this.now }, alias ? { alias } : {});
                return { datasetId: dataset.id };
            }
            case "DeleteDataset": {
                const dataset = this.#find("dataset", input["datasetId"], "UNKNOWN_DATASET");
                const loads = this.all("changeset", { datasetId: dataset.id });
                if (loads.some(({ pending }) => pending)) throw conflict("LOAD_IN_PROGRESS");
                this.#remove([dataset, ...loads, ...this.all("dataView", { datasetId: dataset.id })]);
                return { datasetId: dataset.id };
            }
            case "CreateChangeset": {
                const dataset = this.#find("dataset", input["datasetId"], "UNKNOWN_DATASET");
                if (dataset.pending) throw conflict("DATASET_NOT_READY");
                this.#load(id, input);
                return { datasetId: dataset.id, changesetId: id };
            }
            case "UpdateChangeset": {
                const { datasetId, changesetId, ...params } = input;
                this.#find("dataset", datasetId, "UNKNOWN_DATASET");
                const old = this.#find("changeset", changesetId, "UNKNOWN_CHANGESET");
                if (old.fields["datasetId"] !== datasetId) throw notFound("UNKNOWN_CHANGESET");
                if (old.pending) throw conflict("LOAD_IN_PROGRESS");
                if (old.fields["errorInfo"]) throw conflict("CHANGESET_NOT_LOADED");
                const next = this.things.find((thing) => thing.id === old.fields["updatedByChangesetId"]);
                if (next && !next.fields["errorInfo"]) throw conflict("ALREADY_CORRECTED");
                if (old.fields["activeUntilTimestamp"] !== undefined) throw conflict("NOT_IN_FORCE");
                old.fields["updatedByChangesetId"] = id;
                this.#load(id, { datasetId, changeType: "MODIFY", ...params, updatesChangesetId: changesetId });
                return { datasetId, changesetId };
            }
            case "CreateDataView": {
                const dataset = this.#find("dataset", input["datasetId"], "UNKNOWN_DATASET");
                if (dataset.fields["kind"] !== "TABULAR") throw conflict("DATASET_NOT_TABULAR");
                if (input["autoUpdate"] && input["asOfTimestamp"] !== undefined)
                    throw new Refused("ValidationException", "AS_OF_WITH_AUTO_UPDATE");
                const times = { createTime: this.now, lastModifiedTime: this.now };
                this.#add({ kind: "dataView", id, fields: { dataViewId: id, ...input, ...times } });
                return { datasetId: dataset.id, dataViewId: id };
            }
            default:
                throw new Error(`the model has no ${operation}`);
        }
    }

    #load(id: string, fields: Fields): void {
        this.#add({ kind: "changeset", id, fields: { changesetId: id, ...fields, createTime: this.now } });
    }

    #add(thing: Thing): void {
        this.things.push(thing);
        if (thing.kind !== "group") this.#begin(thing, this.now);
    }

    #remove(gone: Thing[]): void {
        this.things = this.things.filter((thing) => !gone.includes(thing));
    }

    #begin(thing: Thing, from: number): void {
        const transition = this.transitions[thing.kind as TransitionName];
        if (transition === "immediate") this.#end(thing, from);
        else if ("afterMs" in transition) thing.pending = { from, due: from + transition.afterMs };
        else thing.pending = { from, reads: transition.afterReads, left: transition.afterReads };
    }

    #end(thing: Thing, time: number): void {
        thing.pending = undefined;
        const { fields } = thing;
        switch (thing.kind) {
            case "user":
                Object.assign(fields, { status: "ENABLED", lastEnabledTime: time, lastModifiedTime: time });
                break;
            case "membership":
                if (fields["membershipStatus"] === "REMOVAL_IN_PROGRESS") this.#remove([thing]);
                else fields["membershipStatus"] = "ADDITION_SUCCESS";
                break;
            case "dataset":
                fields["lastModifiedTime"] = time;
                break;
            case "changeset":
                this.#endLoad(thing, time);
                break;
            case "dataView": {
                fields["lastModifiedTime"] = time;
                const { destinationType } = fields["destinationTypeParams"] as Fields;
                if (destinationType !== "S3" && destinationType !== "GLUE_TABLE") fields["errorInfo"] = "VALIDATION";
                break;
            }
            default:
        }
    }

    #endLoad({ id, fields }: Thing, time: number): void {
        if ((fields["sourceParams"] as Fields)["sourceType"] !== "S3") {
            fields["errorInfo"] = "VALIDATION";
            return;
        }
        const { datasetId, updatesChangesetId } = fields;
        const inForce = this.all("changeset", { datasetId }).filter(
            (other) =>
                other.fields["activeFromTimestamp"] !== undefined && other.fields["activeUntilTimestamp"] === undefined,
        );
        const ends =
            fields["changeType"] === "REPLACE" ? inForce : inForce.filter((old) => old.id === updatesChangesetId);
        for (const old of ends) old.fields["activeUntilTimestamp"] = time;
        if (updatesChangesetId === undefined || ends.length > 0) fields["activeFromTimestamp"] = time;
        for (const view of this.all("dataView", { datasetId, autoUpdate: true })) this.#begin(view, time);
        if (id === "") throw new Error("a changeset without an identifier");
    }

    #find(kind: Thing["kind"], id: unknown, reason: string): Thing {
        const found = this.things.find((thing) => thing.kind === kind && thing.id === id);
        if (!found) throw notFound(reason);
        return found;
    }

    #keepSuperUser({ fields }: Thing): void {
        const isSuper = fields["status"] === "ENABLED" && fields["type"] === "SUPER_USER";
        if (isSuper && this.all("user", { status: "ENABLED", type: "SUPER_USER" }).length === 1)
            throw conflict("LAST_SUPER_USER");
    }
}
