import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { libraryRanges } from "../../scripts/libraries.js";
import { compareFiles } from "../../scripts/output-folder.js";

/** A program of a user: it takes a model and a folder. */
export const generatingProgram = `
    import { generateFiles, MissingLibrariesError, type Service, writeFiles } from "finspace-data/generate";

    declare const process: {
        argv: string[];
        getBuiltinModule(id: "node:fs"): { readFileSync(path: string, encoding: "utf8"): string };
    };
    const [, , model = "", folder = ""] = process.argv;
    try {
        const text = process.getBuiltinModule("node:fs").readFileSync(model, "utf8");
        const { files, service } = await generateFiles(text, { msw: true, awsSdk: true, reference: true });
        await writeFiles(folder, files);
        const { name, operations }: Service = service;
        console.log(name, operations.length > 0);
    } catch (error) {
        if (!(error instanceof MissingLibrariesError)) throw error;
        console.log(error.message);
    }
`;

const fixture = resolve("test/fixtures/gallery");

/**
 * Runs the program in a project that has none of the generator's libraries, and again when it has all of them.
 *
 * @throws Error if it does not say what is missing, or does not give what is committed, byte for byte.
 */
export async function generateIn(project: string, program: string): Promise<string> {
    const names = Object.keys(libraryRanges);
    const run = () =>
        execFileSync(process.execPath, [program, `${fixture}/model.json`, "gallery"], {
            cwd: project,
            encoding: "utf8",
        });

    const complaint = run();
    const wanted = `Generating needs libraries that are not installed: ${names.join(", ")}.\nTo install them, run: npm install `;
    if (!complaint.startsWith(wanted)) throw new Error(`Without libraries the program printed ${complaint}`);

    // Linked and not installed: the check is about the package, and has to be quick.
    for (const name of names) {
        const link = join(project, "node_modules", name);
        mkdirSync(dirname(link), { recursive: true });
        symlinkSync(resolve("node_modules", name), link, "dir");
    }
    const printed = run();
    if (printed !== "ArtGallery true\n") throw new Error(`With libraries the program printed ${printed}`);
    const paths = ["openapi.yaml", ...readdirSync(`${fixture}/generated`).map((name) => `generated/${name}`)];
    const committed = new Map(paths.map((path) => [path, readFileSync(`${fixture}/${path}`, "utf8")]));
    const differences = await compareFiles(join(project, "gallery"), committed);
    if (differences.length > 0) throw new Error(`Not what is committed: ${JSON.stringify(differences)}`);
    return complaint;
}
