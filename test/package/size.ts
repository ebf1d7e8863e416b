/** `npm run size`: holds what a user pays for the package against the budgets in package.json. */
import { readFile } from "node:fs/promises";
import { compile, listComplaints } from "../support/compile.js";
import { measureBundle, measureLater, measureWhole } from "../support/measure-bundle.js";
import { measureTwoOperations } from "./two-operations.js";
import { printTable } from "../support/print-table.js";

interface Budgets {
    /** All 31 operations, minified for a browser; without what a program loads when it first needs it. */
    readonly browserBundleGzipBytes: number;
    /** The same of a client with two operations. */
    readonly twoOperationsGzipBytes: number;
    /** The same with all that a program may load later. */
    readonly twoOperationsWholeGzipBytes: number;
    /** What `validate: true` loads: the engine, and the constraints of all 31 operations. */
    readonly validationGzipBytes: number;
    readonly typeInstantiations: number;
}

/** A client and a call of two operations, one of them a list. */
const program = `
    import { FinSpaceData } from "finspace-data";
    const finspace = new FinSpaceData({ region: "us-east-1", credentials: { accessKeyId: "", secretAccessKey: "" } });
    for await (const user of finspace.listUsers({ maxResults: 100 })) console.log(await finspace.getUser(user));
`;

const { budgets } = JSON.parse(await readFile("package.json", "utf8")) as { budgets: Budgets };
const measured: Budgets = {
    browserBundleGzipBytes: (await measureBundle(program, ".")).gzipBytes,
    twoOperationsGzipBytes: (await measureTwoOperations(measureBundle)).gzipBytes,
    twoOperationsWholeGzipBytes: (await measureTwoOperations(measureWhole)).gzipBytes,
    validationGzipBytes: (await measureLater(program, ".", /\/(validation\/|shapes\.gen\.)/)).gzipBytes,
    typeInstantiations: countInstantiations(program) - countInstantiations(""),
};
const rows = Object.entries(measured).map(([name, value]) => [
    name,
    String(value),
    String(budgets[name as keyof Budgets]),
]);
printTable(["What", "Measured", "Budget"], rows);
// A budget that is missing is no budget that is met.
if (rows.some(([, value, budget]) => !(Number(value) <= Number(budget)))) {
    console.error("Over budget.");
    process.exitCode = 1;
}

/** Type instantiations that the compiler makes for a module of a user, who sees the built types. */
function countInstantiations(contents: string): number {
    const compiled = compile({ "program.ts": contents }, { customConditions: [] });
    const complaints = listComplaints(compiled);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return compiled.getInstantiationCount();
}
