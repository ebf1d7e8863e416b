import { describe, expect, it } from "vitest";
import { toChart } from "./to-chart.js";

const samples = new Map([
    ["bare", [10]],
    ["ours <&>", [15, 20, 25, 30, 10]],
    ["below none", [-5]],
]);
const table = { name: "a", title: "CPU & more", what: "Client", measures: [{ title: "CPU", unit: "µs", samples }] };

/** The attributes of each element of a name. */
function listElements(chart: string, name: string): Record<string, string>[] {
    return [...chart.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, "g"))].map(([, attributes]) =>
        Object.fromEntries([...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])),
    );
}

describe("toChart", () => {
    const chart = toChart({ ...table, base: "bare", ours: "ours <&>" });
    const bars = listElements(chart, "rect").slice(1);

    it("draws each row's median as a bar, and marks ours", () => {
        expect(bars.map((bar) => bar["class"])).toEqual(["bar", "ours", "bar"]);
        const [bare, ours] = bars.map((bar) => Number(bar["width"]));
        expect(ours).toBeCloseTo(2 * bare!, -1);
    });

    it("draws nothing backwards", () => {
        expect(bars[2]!["width"]).toBe("0");
    });

    it("draws quartiles of what varies, across the end of the bar", () => {
        const lines = listElements(chart, "line");
        expect(lines).toHaveLength(1);
        const end = Number(bars[1]!["x"]) + Number(bars[1]!["width"]);
        expect(Number(lines[0]!["x1"])).toBeLessThan(end);
        expect(Number(lines[0]!["x2"])).toBeGreaterThan(end);
    });

    it("keeps everything on its paper", () => {
        const [paper] = listElements(chart, "rect");
        for (const { x, width } of bars) expect(Number(x) + Number(width)).toBeLessThan(Number(paper!["width"]));
        for (const { y } of bars) expect(Number(y)).toBeLessThan(Number(paper!["height"]) - 18);
    });

    it("writes the figure and its ratio, and names as text", () => {
        expect(chart).toContain(">20 µs · 2.00 ×</text>");
        expect(chart).toContain(">ours &lt;&amp;&gt;</text>");
        expect(chart).toContain("<title>CPU &amp; more</title>");
    });

    it("writes no ratio where there is nothing to compare with", () => {
        expect(toChart(table)).toContain(">20 µs</text>");
    });
});
