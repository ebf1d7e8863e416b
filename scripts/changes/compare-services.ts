import { isDeepStrictEqual } from "node:util";
import { type AstModel, type AstShape, type ShapeId, toShapeName } from "../smithy/ast.js";
import { compareTraits } from "./compare-traits.js";
import type { Finding, PlacedFinding } from "./finding.js";
import type { Versions } from "./report.js";

/** What changed in a service itself, in its resources and in what the model says beside it. */
export function compareServices(ids: Versions<ShapeId>, models: Versions<AstModel>): PlacedFinding[] {
    const services = { old: models.old.shapes[ids.old]!, new: models.new.shapes[ids.new]! };
    const shape = ids.new;
    const findings: Finding[] = [
        ...(ids.old === ids.new ? [] : [{ rule: "service-renamed", shape, ...ids } as const]),
        ...compareField("service-version-changed", "version"),
        ...compareField("shape-names-changed", "rename"),
        ...compareTraits({ old: services.old.traits, new: services.new.traits }).map((each) => ({ ...each, shape })),
        ...compareResources({ old: [services.old], new: [services.new] }, models),
        ...(isDeepStrictEqual(models.old.metadata, models.new.metadata)
            ? []
            : [{ rule: "documentation-changed", shape, trait: "metadata" } as const]),
    ];
    return findings.map((finding) => ({ finding, places: [{ side: "service", path: "" }] }));

    function compareField(rule: Finding["rule"], field: "version" | "rename"): Finding[] {
        const values = { old: services.old[field], new: services.new[field] };
        return isDeepStrictEqual(values.old, values.new) ? [] : [{ rule, shape, ...values }];
    }
}

/** Resources go by their names, as operations do; which operations they have is no concern of a client. */
function compareResources(parents: Versions<readonly AstShape[]>, models: Versions<AstModel>): Finding[] {
    const old = listResources(parents.old, models.old);
    const next = listResources(parents.new, models.new);
    return [...new Set([...next.keys(), ...old.keys()])].flatMap((name): Finding[] => {
        const [before, after] = [old.get(name), next.get(name)];
        const shape = (after ?? before)!;
        const shapes = { old: models.old.shapes[before ?? ""], new: models.new.shapes[after ?? ""] };
        const [oldFacts, newFacts] = [toFacts(shapes.old), toFacts(shapes.new)];
        return [
            ...(isDeepStrictEqual(oldFacts, newFacts)
                ? []
                : [{ rule: "resource-changed", shape, member: name, old: oldFacts, new: newFacts } as const]),
            ...(before === undefined || after === undefined
                ? []
                : compareTraits({ old: shapes.old?.traits, new: shapes.new?.traits }).map((each) => ({
                      ...each,
                      shape,
                  }))),
        ];
    });
}

function toFacts(shape: AstShape | undefined): object | undefined {
    if (shape === undefined) return undefined;
    const { identifiers = {}, properties = {} } = shape;
    return { identifiers, properties };
}

/** Ids of all resources below some shapes, by name. */
function listResources(parents: readonly AstShape[], model: AstModel): Map<string, ShapeId> {
    const ids = parents.flatMap(({ resources = [] }) => resources.map(({ target }) => target));
    if (ids.length === 0) return new Map();
    const inner = listResources(
        ids.map((id) => model.shapes[id]!),
        model,
    );
    return new Map([...ids.map((id) => [toShapeName(id), id] as const), ...inner]);
}
