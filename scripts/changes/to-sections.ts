import { toShapeName } from "../smithy/ast.js";
import type { Change, ChangeReport, Place } from "./report.js";

/** Changes that are shown under one title. */
export interface Section {
    readonly title: string;
    readonly entries: readonly Entry[];
    /** The places that feel them, where the title does not say it. */
    readonly reaches: readonly string[];
}

export interface Entry {
    readonly change: Change;
    /** Where it is, as far as the title does not say it. */
    readonly where: string;
}

/**
 * Orders the changes of a report for reading: what holds for the service or for all operations, then what one operation
 * feels, under it, then what several feel, once, under the shape.
 */
export function toSections({ changes, documentation = [], operations }: ChangeReport): Section[] {
    const count = operations.updated.length + operations.unchanged;
    const [removed, added, service, all] = [[], [], [], []] as Change[][];
    const own = new Map(operations.updated.map((name): [string, Change[]] => [name, []]));
    const shared = new Map<string, Change[]>();
    for (const change of changes) findGroup(change)!.push(change);
    return [
        toSection("Removed operations", removed!, ({ places }) => places[0]!.operation!),
        toSection("New operations", added!, ({ places }) => places[0]!.operation!),
        toSection("The service", service!, toMemberName),
        toSection(`All ${count} operations`, all!, ({ places }) => places[0]!.path),
        ...[...own].map(([name, list]) => toSection(name, list, ({ places }) => describeSides(places))),
        ...[...shared].map(([name, list]) => ({
            ...toSection(name, list, ({ step = "" }) => step),
            reaches: describeReaches(list, count),
        })),
        toSection("Documentation", documentation, toMemberName),
    ].filter(({ entries }) => entries.length > 0);

    function findGroup({ rule, shape, places }: Change): Change[] | undefined {
        if (rule === "operation-removed") return removed;
        if (rule === "operation-added") return added;
        const [{ operation, side }] = places as [Place];
        if (operation === undefined) return service;
        if (new Set(places.map((place) => place.operation)).size === 1) return own.get(operation);
        if (side === "operation" || rule === "error-added" || rule === "error-removed") return all;
        const name = toShapeName(shape);
        if (!shared.has(name)) shared.set(name, []);
        return shared.get(name);
    }
}

function toSection(title: string, changes: readonly Change[], toWhere: (change: Change) => string): Section {
    return { title, entries: changes.map((change) => ({ change, where: toWhere(change) })), reaches: [] };
}

function toMemberName({ shape, member }: Change): string {
    return member === undefined ? toShapeName(shape) : `${toShapeName(shape)}$${member}`;
}

/** Sides and paths; sides that have the same path together. */
function describeSides(places: readonly Place[]): string {
    const paths = [...new Set(places.map(({ path }) => path))];
    return paths
        .map((path) => {
            const sides = places.filter((place) => place.path === path && place.side !== "operation");
            return [sides.map(({ side }) => side).join(", "), path].filter(Boolean).join(" ");
        })
        .join(", ");
}

/** The places where the shape is, in whose members something changed. */
function describeReaches(changes: readonly Change[], count: number): string[] {
    const places = changes.flatMap((change) =>
        change.places.map((place) => ({ ...place, path: toShapePath(place, change) })),
    );
    if (new Set(places.map(({ operation }) => operation)).size === count) return [`all ${count} operations`];
    return [...new Set(places.map(({ operation, side, path }) => [operation, side, path].filter(Boolean).join(" ")))];
}

function toShapePath({ path }: Place, { step = "" }: Change): string {
    return path.slice(0, path.length - step.length).replace(/\.$/, "");
}
