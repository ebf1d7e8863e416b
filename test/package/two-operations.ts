import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { generateFiles } from "../../scripts/generate-files.js";
import { writeFiles } from "../../scripts/output-folder.js";
import type { BundleSize, measureBundle } from "../support/measure-bundle.js";

interface Model {
    shapes: Record<string, { type: string; operations?: { target: string }[] }>;
}

const program = `
    import { FinSpaceData } from "./generated/client.gen.js";
    const finspace = new FinSpaceData({ region: "us-east-1", credentials: { accessKeyId: "", secretAccessKey: "" } });
    for await (const user of finspace.listUsers({ maxResults: 100 })) console.log(await finspace.getUser(user));
`;

/** The size, as it is to be measured, of a client that is generated from two operations of the model, GetUser and ListUsers. */
export async function measureTwoOperations(measure: typeof measureBundle): Promise<BundleSize> {
    const model = JSON.parse(await readFile("model/finspace-data.json", "utf8")) as Model;
    const service = Object.values(model.shapes).find(({ type }) => type === "service");
    service!.operations = service!.operations!.filter(({ target }) => /#(GetUser|ListUsers)$/.test(target));
    const { files } = await generateFiles(JSON.stringify(model), {
        runtime: `${process.cwd()}/dist/src/runtime/index.js`,
    });
    const folder = await mkdtemp(`${tmpdir()}/two-operations-`);
    try {
        await writeFiles(folder, files);
        return await measure(program, folder);
    } finally {
        await rm(folder, { recursive: true });
    }
}
