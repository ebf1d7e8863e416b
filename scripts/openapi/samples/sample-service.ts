import type { Operation, Service } from "../../service.js";
import { computeMethodNames } from "../../typescript/names.js";
import { findExampleRegion } from "../to-server.js";
import { toCliName } from "./cli-names.js";

/** What the samples of all operations share. */
export interface SampleService {
    /** Specifier of the module that has the client's class. */
    readonly client: string;
    readonly className: string;
    readonly methods: ReadonlyMap<object, string>;
    /** What the AWS CLI and boto3 call the service. */
    readonly cliName: string;
    readonly region: string;
    /** Whether only its caller can tell where the service is. */
    readonly hasNoEndpoint: boolean;
}

/** Where it has to be told and nobody knows it. */
const endpoint = "https://example.com";

export function toSampleService(service: Service, client: string): SampleService {
    return {
        client,
        className: service.name,
        methods: computeMethodNames(service),
        cliName: toCliName(service.sdkId),
        region: findExampleRegion(service.endpoints.table),
        hasNoEndpoint: "reason" in service.endpoints.table,
    };
}

/** The endpoint that a sample must name, if it must. */
export function findSampleEndpoint(service: SampleService, { ownEndpoint }: Operation): string | undefined {
    return service.hasNoEndpoint || ownEndpoint === true ? endpoint : undefined;
}
