import { readFileSync } from "node:fs";
import { createLocalService } from "finspace-data/local";
import type { Project } from "./create-project.js";
import type { Platform } from "./platforms/platform.js";
import { credentials } from "./programs/settings.js";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: object };

/**
 * Runs a platform's programs against a service that verifies signatures.
 *
 * @returns the subpaths that were used, or nothing where the platform is missing on this machine.
 * @throws Error for what went wrong in them, and for a subpath that is neither used nor left out for a reason.
 */
export async function runPlatform({ run, leavesOut }: Platform, project: Project): Promise<string | undefined> {
    const local = createLocalService({ auth: "strict", credentials: [credentials] });
    const service = await local.listen();
    try {
        const problems = await run(project, service.url);
        if (problems === undefined) return undefined;
        const complaints = Object.entries(problems).flatMap(([subpath, problem]) =>
            problem === null ? [] : `${subpath}: ${problem}`,
        );
        const used = Object.keys(problems);
        for (const subpath of Object.keys(exports))
            if (used.includes(subpath) === Object.hasOwn(leavesOut, subpath))
                complaints.push(`${subpath}: must be either used or left out`);
        if (complaints.length > 0) throw new Error(complaints.join("\n"));
        return used.toSorted().join(" ");
    } finally {
        await service.close({ graceMs: 0 });
    }
}
