import { expect, it } from "vitest";
import { compile } from "./support/compile.js";
import { listSilent } from "./support/list-silent.js";
import { publicEntries } from "./support/public-entries.js";

it("says of every public export and of each of its members what it is", () => {
    const imports = publicEntries.map((path) => `import "./${path.replace(/\.ts$/, ".js")}";`);
    const program = compile({ "program.ts": imports.join("\n") });
    const entries = publicEntries.map((path) => `${process.cwd()}/${path}`);
    expect(listSilent(program, entries)).toEqual([]);
});

it("would tell what is silent", () => {
    const program = compile({
        "silent.ts": `
            export interface ThingOptions {
                readonly size?: number;
                /** How wide it is. */
                readonly width?: number;
            }
            /** Does a thing. */
            export function doThing({ size, width = 3 }: ThingOptions): void {
                if (size === width) throw new Error();
            }
            /** A thing. */
            export class Thing {
                secret = 1;
                private hidden = 2;
                /** Opens it. */
                open(): number { return this.hidden; }
            }
            /** One of two. @throws never */
            export type Kind = "a" | "b";
        `,
    });
    expect(listSilent(program, [`${process.cwd()}/silent.ts`])).toEqual([
        "silent.ts: Thing.secret: no doc comment",
        "silent.ts: ThingOptions.size: no doc comment",
        "silent.ts: ThingOptions.width: has a default, and does not say which",
        "silent.ts: ThingOptions: no doc comment",
        "silent.ts: doThing: throws, and does not say so",
    ]);
});
