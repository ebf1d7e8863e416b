import type { Table } from "./result.js";
import { computeMedian, computeQuartiles } from "./statistics.js";
import { addUnit, formatNumber } from "./to-cells.js";

const barWidth = 380;
/** For the figures behind the longest bar. */
const figuresWidth = 150;
const letterWidth = 8;
const rowHeight = 28;
const top = 52;

const style = `
    text { font: 14px system-ui, sans-serif; fill: #1f2328; }
    .title { font-weight: 600; font-size: 15px; }
    .paper { fill: #ffffff; }
    .bar { fill: #b6bec9; }
    .ours { fill: #2f6feb; }
    .spread { stroke: #1f2328; stroke-width: 1.5; }
    @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3; }
        .paper { fill: #0d1117; }
        .bar { fill: #5b6572; }
        .ours { fill: #4c8dff; }
        .spread { stroke: #e6edf3; }
    }`;

/**
 * Draws a table's first measure as SVG: a bar for each row's median, its quartiles across the bar's end. It stands on
 * paper of its own, light or dark as its reader's.
 */
export function toChart({ title, measures, base, ours }: Table): string {
    const { samples, unit } = measures[0]!;
    const rows = [...samples].map(([name, values]) => {
        const [low, high] = computeQuartiles(values);
        return { name, median: computeMedian(values), low, high };
    });
    const left = 24 + letterWidth * Math.max(...rows.map(({ name }) => name.length));
    const width = left + barWidth + figuresWidth;
    const longest = Math.max(...rows.map(({ median, high }) => Math.max(median, high)));
    const toLength = (value: number) => Math.round((Math.max(value, 0) / longest) * barWidth);
    const baseMedian = base === undefined ? undefined : computeMedian(samples.get(base)!);
    const height = top + rows.length * rowHeight + 12;
    const bars = rows.map(({ name, median, low, high }, at) => {
        const y = top + at * rowHeight;
        const middle = y + 9;
        const value = addUnit(formatNumber(median), unit);
        const ratio = baseMedian === undefined ? "" : ` · ${(median / baseMedian).toFixed(2)} ×`;
        const spread = `x1="${left + toLength(low)}" x2="${left + toLength(high)}" y1="${middle}" y2="${middle}"`;
        return [
            `<text x="${left - 10}" y="${y + 14}" text-anchor="end">${escapeXml(name)}</text>`,
            `<rect class="${name === ours ? "ours" : "bar"}" x="${left}" y="${y}" width="${toLength(median)}" height="18" rx="2"/>`,
            ...(high > low ? [`<line class="spread" ${spread}/>`] : []),
            `<text x="${left + toLength(Math.max(median, high)) + 8}" y="${y + 14}">${escapeXml(value + ratio)}</text>`,
        ].join("\n");
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escapeXml(title)}</title>
<style>${style}
</style>
<rect class="paper" width="${width}" height="${height}" rx="6"/>
<text class="title" x="16" y="30">${escapeXml(title)}</text>
${bars.join("\n")}
</svg>
`;
}

function escapeXml(text: string): string {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
