import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readText } from "./models.js";

const root = join(import.meta.dirname, "../..");

it.each(["scripts", "src/runtime"])(
    "names no service in %s, but for the specifiers and the command of the package",
    (folder) => {
        const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
        expect(paths.length).toBeGreaterThan(10);
        for (const path of paths) {
            expect(
                `${path}\n${readText(path)}`.replace(root, "").replace(/finspace-data[/ ](runtime|generate)/g, ""),
            ).not.toMatch(/finspace/i);
        }
    },
);
