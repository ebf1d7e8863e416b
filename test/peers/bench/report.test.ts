import { expect, it } from "vitest";
import { toReport } from "./report.js";
import type { Result } from "./result.js";

const machine = { date: "2026-11-25", node: "20.20.2", cores: 2, cpu: "Example", peers: ["aws4 1.0.0", "fetch 2.0.0"] };
const samples = new Map([
    ["bare", [1]],
    ["ours", [3]],
]);
const measures = [{ title: "time", unit: "ms", samples }];
const results: Result[] = [
    {
        tables: [{ name: "start", title: "Cold start", what: "Client", measures, base: "bare", ours: "ours" }],
        targets: [{ name: "Start, to bare", bound: "at most", limit: 2, measured: 3, unit: "×" }],
    },
    { tables: [{ name: "stages", title: "Stages", what: "Stage", measures }], targets: [] },
];

it("tells the machine, the targets, and each table with its chart", () => {
    const files = toReport({ machine, rounds: 3, results });
    expect(files.get("report.md")).toBe(`# Bench

2026-11-25, Node 20.20.2, 2 cores of Example; rounds: 3.

Peers: aws4 1.0.0, fetch 2.0.0.

Times mean something only against one another. test/peers/README.md says how to read them.

## Targets

| Target | Limit | Measured | Held |
| --- | ---: | ---: | ---: |
| Start, to bare | at most 2 × | 3 × | no |

## Cold start

![Cold start](start.svg)

| Client | time, ms | to bare | ours to it |
| --- | ---: | ---: | ---: |
| bare | 1 | 1.00 | 3.00 |
| ours | 3 | 3.00 | 1.00 |

## Stages

| Stage | time, ms |
| --- | ---: |
| bare | 1 |
| ours | 3 |
`);
    expect([...files.keys()]).toEqual(["report.md", "start.svg"]);
    expect(files.get("start.svg")).toMatch(/^<svg /);
});

it("has no heading for targets where there are none", () => {
    expect(toReport({ machine, rounds: 1, results: results.slice(1) }).get("report.md")).not.toContain("Targets");
});
