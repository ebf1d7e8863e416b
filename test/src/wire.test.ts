import { describe, expect, it } from "vitest";
import { FinSpaceData } from "finspace-data";
import { operations } from "../../generated/operations.gen.js";
import model from "../../model/finspace-data.json" with { type: "json" };
import { createRecordingFetch, json } from "../support/recording-fetch.js";
import { fixedOptions } from "../support/test-client.js";

interface Example {
    readonly input?: object;
    readonly error?: object;
}

const names = Object.keys(operations);

/** The request of the model's first example that succeeds. */
async function toWire(name: string): Promise<string> {
    const shapes = model.shapes as Record<string, { traits?: Record<string, unknown> }>;
    const examples = shapes[`com.amazonaws.finspacedata#${name}`]!.traits!["smithy.api#examples"] as Example[];
    const { input = {} } = examples.find((example) => example.error === undefined)!;
    const { fetch, requests } = createRecordingFetch(json({}));
    const finspace = new FinSpaceData({ ...fixedOptions, fetch });
    const method = name.charAt(0).toLowerCase() + name.slice(1);
    await (finspace as unknown as Record<string, (input: object) => Promise<object>>)[method]!(input);
    const [{ method: verb, url, headers, text }] = requests as [(typeof requests)[0]];
    const { "content-type": type, host: _, authorization, "x-amz-date": date, ...others } = headers;
    expect({ signed: authorization?.startsWith("AWS4-HMAC-SHA256 "), date, others, count: requests.length }).toEqual({
        signed: true,
        date: "20240131T120000Z",
        others: {},
        count: 1,
    });
    const lines = [`### ${name}`, `${verb} ${url.pathname}${url.search}`];
    if (type !== undefined) lines.push(`content-type: ${type}`);
    if (text !== "") lines.push("", JSON.stringify(JSON.parse(text), null, 2));
    return lines.join("\n");
}

describe("the wire", () => {
    it("carries each operation's first example as committed", async () => {
        const wires = await Promise.all(names.map(toWire));
        const text = `${wires.join("\n\n")}\n`;
        expect(text.match(/^### \w+$/gm)).toHaveLength(31);
        await expect(text).toMatchFileSnapshot("wire.snapshot.http");
    });

    it("is that of every operation of the model", () => {
        const modelled = Object.entries(model.shapes).flatMap(([id, { type }]) =>
            type === "operation" ? [id.split("#")[1]] : [],
        );
        expect(names.toSorted()).toEqual((modelled as string[]).toSorted());
        expect(names).toHaveLength(31);
    });
});
