/** What the page may load: what stands in it, and answers of the service. */
export const statusPagePolicy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; frame-ancestors 'none'";

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 62%, transparent); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { color: var(--soft); margin: .2rem 0; }
#resources { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); list-style: none; margin: 0; padding: 0; }
#resources li { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
#resources b { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; }
.wide { overflow-x: auto; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; white-space: nowrap; }
th { color: var(--soft); font-weight: 600; }
td:last-child { white-space: normal; }
code { font: .85rem ui-monospace, monospace; overflow-wrap: anywhere; }
.bad { color: light-dark(#b3261e, #ff8a80); font-weight: 600; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
button { border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; font: inherit; padding: .3rem .8rem; }
`;

const script = `
const at = (id) => document.getElementById(id);
const ask = async (name, method = "GET", body) => {
    const response = await fetch("/_local/" + name, { method, body: body && JSON.stringify(body) });
    const value = await response.json();
    if (!response.ok) throw new Error(value.message);
    return value;
};
const create = (tag, text, name) => {
    const element = document.createElement(tag);
    element.textContent = text ?? "";
    if (name) element.className = name;
    return element;
};
const addRow = (to, cells) => {
    const row = create("tr");
    row.append(...cells.map((cell) => {
        if (typeof cell === "string" || cell === undefined) return create("td", cell);
        const holder = create("td");
        holder.append(cell);
        return holder;
    }));
    to.append(row);
};
const printTime = (ms) => new Date(ms).toISOString().replace("T", " ").slice(0, 19);
async function show() {
    try {
        const [health, { faults }, { journal }] = await Promise.all(["health", "faults", "journal"].map((name) => ask(name)));
        at("clock").textContent = "Service's clock: " + printTime(health.timeMs) + " UTC";
        at("resources").replaceChildren(...Object.entries(health.resources).map(([name, count]) => {
            const item = create("li");
            item.append(create("b", count), create("span", name));
            return item;
        }));
        at("faults").replaceChildren();
        for (const { operation = "every operation", probability = 1, next, ...effect } of faults)
            addRow(at("faults"), [operation, next === undefined ? "always" : "next " + next, Math.round(probability * 100) + " %", create("code", JSON.stringify(effect))]);
        at("no-faults").hidden = faults.length > 0;
        at("journal").replaceChildren();
        for (const entry of journal.slice(-100).reverse())
            addRow(at("journal"), [
                printTime(entry.timeMs),
                entry.operation ?? entry.method + " " + entry.path,
                create("span", entry.cut ?? entry.status, entry.status < 400 && !entry.cut ? "" : "bad"),
                entry.error ? create("span", entry.error + ": " + (entry.message ?? "")) : create("code", JSON.stringify(entry.input)),
            ]);
        at("no-journal").hidden = journal.length > 0;
        at("problem").textContent = "";
    } catch (error) {
        at("problem").textContent = "The service does not answer: " + error.message;
    }
}
for (const button of document.querySelectorAll("button"))
    button.onclick = async () => {
        const { name, method, advance, confirm: question } = button.dataset;
        if (question && !confirm(question)) return;
        await ask(name, method, advance && { advanceMs: Number(advance) }).catch((error) => alert(error.message));
        await show();
    };
show();
setInterval(() => document.hidden || show(), 2000);
`;

/** A page for a person: what there is, what was asked, what goes wrong on purpose. It loads nothing from elsewhere. */
export const statusPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>FinSpace Data, local</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<h1>FinSpace Data, local</h1>
<p id="clock"></p>
<p id="problem" class="bad" role="alert"></p>
<div class="bar">
<button data-name="clock" data-method="POST" data-advance="60000">Advance the clock by a minute</button>
<button data-name="clock" data-method="POST" data-advance="3600000">by an hour</button>
<button data-name="journal" data-method="DELETE">Clear the journal</button>
<button data-name="faults" data-method="DELETE">Clear the faults</button>
<button data-name="reset" data-method="POST" data-confirm="Forget everything?">Reset</button>
</div>
<h2>Resources</h2>
<ul id="resources"></ul>
<h2>Faults</h2>
<p id="no-faults">Nothing goes wrong on purpose.</p>
<div class="wide"><table><thead><tr><th>Operation</th><th>How long</th><th>Share</th><th>What happens</th></tr></thead><tbody id="faults"></tbody></table></div>
<h2>Journal</h2>
<p id="no-journal">Nobody has asked anything yet.</p>
<div class="wide"><table><thead><tr><th>Time</th><th>Operation</th><th>Answer</th><th>Input or error</th></tr></thead><tbody id="journal"></tbody></table></div>
<script>${script}</script>
</body>
</html>
`;
