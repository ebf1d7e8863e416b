import { expect, it } from "vitest";
import {
    emitClient,
    emitCodecs,
    emitEndpoints,
    emitErrors,
    emitOperations,
    emitSensitive,
    emitTypes,
    emitWaiters,
    listRenames,
    readService,
    type Service,
    toOpenApi,
} from "../../scripts/index.js";
import { multiplyModel } from "../support/multiply-model.js";

const runtime = "finspace-data/runtime";

/** The same value, but that each look at something in it is counted. */
function createCounted<Value extends object>(value: Value): { counted: Value; countReads: () => number } {
    let reads = 0;
    const known = new WeakMap<object, object>();
    const wrap = (item: unknown): unknown => {
        if (typeof item !== "object" || item === null || item instanceof RegExp) return item;
        const found = known.get(item) ?? new Proxy(item, { get, ownKeys });
        known.set(item, found);
        return found;
    };
    return { counted: wrap(value) as Value, countReads: () => reads };

    function get(target: object, key: string | symbol): unknown {
        reads++;
        return wrap(Reflect.get(target, key));
    }

    function ownKeys(target: object): (string | symbol)[] {
        const keys = Reflect.ownKeys(target);
        reads += keys.length;
        return keys;
    }
}

const emitters: Readonly<Record<string, (service: Service) => unknown>> = {
    toOpenApi,
    emitClient: (service) => emitClient(service, runtime),
    emitCodecs: (service) => emitCodecs(service, runtime),
    emitEndpoints: (service) => emitEndpoints(service, runtime),
    emitErrors: (service) => emitErrors(service, runtime),
    emitOperations: (service) => emitOperations(service, runtime),
    emitSensitive: (service) => emitSensitive(service, runtime),
    emitTypes: (service) => emitTypes(service, runtime),
    emitWaiters: (service) => emitWaiters(service, runtime),
    listRenames,
};

const sizes = [4, 8] as const;
const services = sizes.map((times) => readService(multiplyModel(times)));

it("reads a model of twice as many operations with twice the work", () => {
    const [few, many] = sizes.map((times) => {
        const { counted, countReads } = createCounted(multiplyModel(times));
        readService(counted);
        return countReads();
    }) as [number, number];
    expect(services[1]!.operations.length).toBe(2 * services[0]!.operations.length);
    expect(many / few).toBeLessThan(2.05);
});

it.each(Object.entries(emitters))("prints twice as many operations with twice the work: %s", (_, emit) => {
    const [few, many] = services.map((service) => {
        const { counted, countReads } = createCounted(service);
        emit(counted);
        return countReads();
    }) as [number, number];
    expect(many / few).toBeLessThan(2.05);
});
