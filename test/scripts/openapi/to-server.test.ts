import { describe, expect, it } from "vitest";
import { toOpenApi } from "../../../scripts/openapi/to-openapi.js";
import { toServer } from "../../../scripts/openapi/to-server.js";
import type { Endpoints, Service } from "../../../scripts/service.js";
import { gallery, readModel } from "../models.js";

const service = readModel(gallery);

function withTable(table: Endpoints["table"]): Service {
    return { ...service, endpoints: { ...service.endpoints, table } };
}

const own = { url: "https://nowhere.example" };
const host = { default: "localhost", description: "The host, and where it has one the port" };

describe("toServer", () => {
    it("has the region as a variable", () => {
        expect(toServer(service)).toEqual({
            url: "https://art-gallery.{region}.amazonaws.com",
            description: "Art Gallery in one AWS region",
            variables: { region: { default: "us-east-1", description: "The AWS region, for instance eu-west-1" } },
        });
    });

    it("shows a region that has no endpoint of its own", () => {
        const rows = [{ regions: /^us-east-\d$/, standard: own }, {}];
        const table = { standard: "https://s.{region}.example", rows };
        expect(toServer(withTable(table))).toMatchObject({ variables: { region: { default: "us-west-2" } } });
    });

    it("has no variable where one endpoint answers for all regions", () => {
        const table = {
            standard: { url: "https://s.{suffix}", signingRegion: "us-east-1" },
            rows: [{ suffix: "example" }],
        };
        expect(toServer(withTable(table))).toEqual({ url: "https://s.example", description: "Art Gallery" });
    });

    it.each<{ name: string; table: Endpoints["table"]; want: string }>([
        { name: "where only the caller can tell", table: { reason: "it moves" }, want: "Art Gallery: it moves" },
        {
            name: "where most regions have none",
            table: { rows: [{ regions: /^eu-west-1$/, standard: own }, {}] },
            want: "Art Gallery, which has no endpoint in most regions",
        },
    ])("has the host as a variable $name", ({ table, want }) => {
        expect(toServer(withTable(table))).toEqual({ url: "https://{host}", description: want, variables: { host } });
    });

    it("gives an operation that has an endpoint of its own a server of its own", () => {
        const operations = service.operations.map((operation) =>
            operation.name === "PingGallery" ? { ...operation, ownEndpoint: true as const } : operation,
        );
        const ping = service.operations.find(({ name }) => name === "PingGallery")!.http;
        const { paths } = toOpenApi({ ...service, operations }) as { paths: Record<string, Record<string, object>> };
        const server = {
            url: "https://{host}",
            description: "PingGallery has an endpoint of its own",
            variables: { host },
        };
        expect(paths[ping.uri]![ping.method.toLowerCase()]).toMatchObject({ servers: [server] });
    });
});
