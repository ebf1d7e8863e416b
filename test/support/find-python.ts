import { execFileSync } from "node:child_process";
import { reportMissing } from "./report-missing.js";

/**
 * The first Python that has a module: the system's has Debian's packages, which another need not have. Without one its
 * checks are skipped, with a message.
 *
 * @throws Error in CI, where none is skipped.
 */
export function findPython(module: string): string | undefined {
    const found = ["/usr/bin/python3", "python3"].find((python) => {
        try {
            execFileSync(python, ["-c", `import ${module}`], { stdio: "ignore" });
            return true;
        } catch {
            return false;
        }
    });
    if (found === undefined) reportMissing(`python3 with ${module}`, "python3-boto3 awscli");
    return found;
}
