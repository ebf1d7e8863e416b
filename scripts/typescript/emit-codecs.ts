import {
    type BoundMember,
    type Location,
    type Member,
    type Service,
    type Shape,
    toTimestampFormat,
    type UnionShape,
} from "../service.js";
import { findHolders, listInner } from "./inner-members.js";
import { printConst, printDoc, printImport } from "./print.js";

interface Codec {
    readonly format?: string;
    readonly row?: string;
    readonly name?: string;
    readonly sparse?: true;
    readonly ignored?: true;
}

export type CodecRows = Readonly<Record<string, Readonly<Record<string, Codec>>>>;

/**
 * Prints codecs.gen.ts: the members that do not travel as they are.
 *
 * @param runtime specifier under which it imports the runtime.
 * @returns undefined where there are none.
 */
export function emitCodecs(service: Service, runtime: string): string | undefined {
    const rows = toCodecRows(service);
    if (Object.keys(rows).length === 0) return undefined;
    return [
        printImport("import", ["type CodecTable", "createCodecs"], runtime),
        "\n",
        printDoc(["Members that do not travel as they are, by structure, list or map."]),
        printConst("const table: CodecTable", rows),
        "\n",
        printDoc(["Turns values into what travels, and back."]),
        "export const codecs = createCodecs(table);\n",
    ].join("");
}

export function hasCodecs(service: Service): boolean {
    return Object.keys(toCodecRows(service)).length > 0;
}

/** Inputs and outputs by operation, errors by code, and the shapes inside them. */
export function toCodecRows({ operations, shapes, errors }: Service): CodecRows {
    const converting = findHolders(
        shapes,
        (member, holder) =>
            member.jsonName !== undefined ||
            toFormat(member, "document") !== undefined ||
            holder.kind === "union" ||
            isSparseMap(holder),
    );
    // An input, an output or an error that is a member as well is a document there, whatever its own members travel in.
    const bound = new Set([
        ...operations.flatMap(({ name }) => [`${name}Input`, `${name}Output`]),
        ...errors.map(({ name }) => name),
    ]);
    const toRowName = ({ name }: Shape) => (bound.has(name) ? `${name} document` : name);
    const rows: [string, Record<string, Codec>][] = [];
    for (const { name, input, output } of operations) {
        addBound(`${name}Input`, input.members.map(withoutName));
        addBound(`${name}Output`, output.members.map(withoutName));
    }
    for (const { name, members } of errors) addBound(name, members);
    for (const shape of shapes) if (converting.has(shape)) rows.push([toRowName(shape), toShapeRow(shape)]);
    return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));

    function addBound(name: string, members: Service["operations"][number]["input"]["members"]): void {
        const codecs = members.flatMap((member): [string, Codec][] => {
            const { location } = member.binding;
            const { target } = member;
            // The format of what a list holds depends on where the list travels.
            if (target.kind === "list" && location !== "document" && location !== "payload") {
                const row = toRow(listInner(target), location);
                if (Object.keys(row).length === 0) return [];
                rows.push([`${name}.${member.name}`, row]);
                return [[member.name, { row: `${name}.${member.name}` }]];
            }
            const codec = toCodec(member, location);
            return codec === undefined ? [] : [[member.name, codec]];
        });
        rows.push([name, Object.fromEntries(codecs)]);
    }

    function toShapeRow(shape: Shape): Record<string, Codec> {
        const row = toRow(listInner(shape), "document");
        if (isSparseMap(shape)) return { "*": { ...row["*"], sparse: true } };
        return shape.kind === "union" ? toUnionRow(shape, row) : row;
    }

    /** Some services tell the type of a union's member beside it. A document that is null is the one that is set. */
    function toUnionRow({ members }: UnionShape, row: Record<string, Codec>): Record<string, Codec> {
        const documents = members.filter(({ target }) => target.kind === "document");
        const kept = documents.map(({ name }) => [name, { ...row[name], sparse: true as const }] as const);
        return { __type: { ignored: true }, ...row, ...Object.fromEntries(kept) };
    }

    function toRow(members: readonly Member[], location: Location): Record<string, Codec> {
        return Object.fromEntries(
            members.flatMap((member) => {
                const codec = toCodec(member, location);
                return codec === undefined ? [] : [[member.name, codec]];
            }),
        );
    }

    function toCodec(member: Member, location: Location): Codec | undefined {
        const { target, jsonName } = member;
        const format = toFormat(member, location);
        const row = converting.has(target) ? toRowName(target) : undefined;
        const name = location === "document" ? jsonName : undefined;
        if (format === undefined && row === undefined && name === undefined) return undefined;
        return { ...(format && { format }), ...(row && { row }), ...(name && { name }) };
    }
}

/** The names of an operation's own members stand in its row of the operation table: another member may bear them elsewhere. */
function withoutName(member: BoundMember): BoundMember {
    const { jsonName: _, ...rest } = member;
    return rest;
}

function isSparseMap(shape: Shape): boolean {
    return shape.kind === "map" && shape.sparse;
}

function toFormat(member: Member, location: Location): string | undefined {
    const { target } = member;
    switch (target.kind) {
        case "timestamp":
            return toTimestampFormat(member, location);
        case "blob":
            return location === "payload" ? undefined : "blob";
        case "document":
            return "document";
        case "float":
        case "double":
            return "float";
        case "bigInteger":
            return "bigInteger";
        case "string":
            return location === "header" && target.mediaType !== undefined ? "mediaType" : undefined;
        default:
            return undefined;
    }
}
