import { expect, it } from "vitest";
import { toCliName } from "../../../../scripts/openapi/samples/cli-names.js";
import { toSeparatedName } from "../../../../scripts/openapi/samples/to-separated-name.js";
import { findPython } from "../../../support/find-python.js";
import { finspace, gallery, readModel } from "../../models.js";
import { askPython } from "./python.js";

const spelled = [
    ["GetUser", "get_user", "get-user"],
    ["s3SourcePath", "s3_source_path", "s3-source-path"],
    ["S3Uri", "s3_uri", "s3-uri"],
    ["HTTPStatus", "http_status", "http-status"],
    ["LoadBalancerARNs", "load_balancer_arns", "load-balancer-arns"],
    ["listWebACLs", "list_web_acls", "list-web-acls"],
    ["already_there", "already_there", "already_there"],
] as const;

it.each(spelled)("spells %s as %s and %s", (name, snake, kebab) => {
    expect([toSeparatedName(name, "_"), toSeparatedName(name, "-")]).toEqual([snake, kebab]);
});

it("spells names as botocore does", async (context) => {
    const python = findPython("botocore");
    if (python === undefined) return context.skip();
    const operations = [finspace, gallery].flatMap((model) => readModel(model).operations);
    const names = [
        ...spelled.map(([name]) => name),
        ...operations.flatMap(({ name, input }) => [name, ...input.members.map((member) => member.name)]),
    ];
    expect(await askPython(python, "names", names)).toEqual(
        names.map((name) => [toSeparatedName(name, "_"), toSeparatedName(name, "-")]),
    );
});

it("calls services as botocore does", async (context) => {
    const python = findPython("botocore");
    if (python === undefined) return context.skip();
    const services = (await askPython(python, "services")) as [sdkId: string, name: string][];
    expect(services.length).toBeGreaterThan(100);
    // One of them goes by two names.
    const known = new Set(services.map((pair) => pair.join()));
    expect(services.filter(([sdkId]) => !known.has([sdkId, toCliName(sdkId)].join()))).toEqual([]);
});
