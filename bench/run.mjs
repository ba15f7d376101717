// `make bench`: one run, one table. Ratios to pages measured in the same run; nothing here is asserted.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { firstPaint, lighthouse, memory, open, start, walk } from "./chromium.mjs";
import { engine } from "./engines.mjs";
import { version } from "./packages.mjs";
import { govuk, shell, staticAlone, takeGuide } from "./peers.mjs";
import { brotli, serve, serveFolder } from "./serve.mjs";

const dist = resolve(process.argv[2] ?? "dist");
const slowdown = 6;
const rounds = Number(process.env.ROUNDS ?? 5);
const say = (words) => console.error(`bench: ${words} …`);
const sorted = (numbers) => [...numbers].sort((one, other) => one - other);
const at = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
const median = (numbers) => at(numbers, 0.5);
const html = readFileSync(join(dist, "index.html"), "utf8");

/** One first visit, and a walk through the questions where there are any. */
async function visit(site, controls) {
    const browser = await start();
    const { page, tools } = await open(browser);
    await page.goto(`${site.address}/`, { waitUntil: "load", timeout: 120_000 });
    const paint = await firstPaint(page);
    if (controls) await page.waitForSelector(controls.ready, { timeout: 120_000 });
    const { long } = await page.evaluate(() => globalThis.seen);
    const size = await memory(browser, tools);
    // Counted on the processor and multiplied: slowing while others use the machine would count their work as well.
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const { presses, nothing } = controls ? await walk(page, tools, controls) : { presses: [], nothing: [] };
    const { shift } = await page.evaluate(() => globalThis.seen);
    await browser.close();
    return { paint, size, presses, nothing, shift, long: long.filter(([begun]) => begun > paint).map(([, length]) => Math.round(length)) };
}

/** The pages one after the other, round by round, so that what else this machine does falls on all of them. */
async function visits(pages) {
    for (let round = 1; round <= rounds; round++) {
        for (const page of pages) {
            say(`round ${round} of ${rounds}, ${page.name}`);
            page.seen = [...(page.seen ?? []), await visit(page.site, page.controls)];
        }
    }
    return pages.map(({ name, site, seen }) => {
        const presses = seen.flatMap(({ presses }) => presses);
        // Less that of a press on nothing.
        const costs = (kind) => {
            const cost = median(seen.flatMap(({ nothing }) => nothing.map((press) => press[kind]))) || 0;
            return presses.map((press) => slowdown * Math.max(0, press[kind] - cost));
        };
        const [work, whole] = [costs("work"), costs("whole")];
        const wait = presses.map(({ wait }) => wait);
        const base = pages[0].seen;
        return {
            name, bytes: site.bytes, paint: median(seen.map(({ paint }, round) => paint / base[round].paint)), memory: median(seen.map(({ size }, round) => size / base[round].size)),
            shift: Math.max(...seen.map(({ shift }) => shift)), long: seen.map(({ long }) => long), presses: presses.length, work: median(work), work99: at(work, 0.99), whole: median(whole), whole99: at(whole, 0.99), wait: median(wait), wait99: at(wait, 0.99),
            script: slowdown * median(presses.map(({ script }) => script)), layout: slowdown * median(presses.map(({ layout }) => layout)), seen,
        };
    });
}

/** Presses that are requests: from the press to the first paint of the next page. */
async function requests(name, site, base) {
    say(name);
    const paints = [], waits = [], memories = [];
    const browser = await start();
    const { page, tools } = await open(browser);
    await page.goto(`${site.address}/`, { waitUntil: "load", timeout: 120_000 });
    paints.push(await firstPaint(page));
    for (let step = 0; step < 8; step++) {
        const begun = Date.now();
        await Promise.all([page.waitForNavigation({ waitUntil: "load", timeout: 120_000 }), page.evaluate(() => { document.querySelector("input")?.click(); document.querySelector("button").click(); })]);
        const painted = await firstPaint(page);
        waits.push((await page.evaluate(() => performance.timeOrigin)) + painted - begun);
        memories.push(await memory(browser, tools));
        if (!(await page.$("button"))) break;
    }
    await browser.close();
    return { name, bytes: site.bytes, paint: paints[0] / median(base.map(({ paint }) => paint)), shift: 0, memory: median(memories) / median(base.map(({ size }) => size)), long: [], presses: waits.length, work: Number.NaN, work99: Number.NaN, whole: Number.NaN, whole99: Number.NaN, wait: median(waits), wait99: at(waits, 0.99) };
}

/** The engine alone: milliseconds of the first guides, before the browser has optimised them, and of later ones, slowed. */
async function guides(wasm) {
    say("the engine in Chromium");
    const browser = await start();
    const page = await browser.newPage();
    const times = await page.evaluate(async (bytes) => {
        const module = await WebAssembly.compile(Uint8Array.from(bytes));
        // Yew is linked and never called: what it would ask of a page may do nothing.
        const imports = {};
        for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
        const instance = await WebAssembly.instantiate(module, imports);
        // The first call reads the pack as well.
        return Array.from({ length: 15 }, () => {
            const begun = performance.now();
            const computed = instance.exports.main(0, 0);
            if (!computed) throw new Error('guides.wasm holds no pack of this commit: make dist first');
            return (performance.now() - begun) / computed;
        });
    }, [...readFileSync(wasm)]);
    await browser.close();
    return { first: slowdown * times[0], later: slowdown * median(times.slice(1)) };
}

const ours = { answers: "#ask fieldset input", next: "#ask .asking__ways .press:not(.press--plain)", ready: "#ask fieldset" };
const theirs = { answers: "fieldset input", next: "button.next", ready: "fieldset" };

const site = await serveFolder(dist);
const bare = await serveFolder(dist, { "/": staticAlone(html) });
say("taking the guide's words for the others");
const taking = await start();
const guide = await takeGuide(await taking.newPage(), site.address);
await taking.close();
const packed = (made) => { const bodies = Object.fromEntries(Object.entries(made).map(([path, text]) => [path, brotli(text)])); return serve((path) => bodies[path] && { body: bodies[path], path: path.includes(".") ? path : "x.html", headers: {} }).then((served) => ({ ...served, bytes: Object.values(bodies).reduce((sum, body) => sum + body.length, 0) })); };
const react = await packed(shell("react", guide, html));
const preact = await packed(shell("preact", guide, html));
const government = await packed(govuk(guide));

site.bytes = ["index.html", "app.js"].reduce((sum, file) => sum + readFileSync(join(dist, `${file}.br`)).length, 0);
bare.bytes = brotli(staticAlone(html)).length;
const rows = await visits([
    { name: "static HTML alone", site: bare },
    { name: "Ask First", site, controls: ours },
    { name: `Preact ${version("preact")} shell`, site: preact, controls: theirs },
    { name: `React ${version("react")} shell`, site: react, controls: theirs },
]);
rows.push(await requests(`GOV.UK-style pages (govuk-frontend ${version("govuk-frontend")})`, government, rows[0].seen));
const ratio = (one) => (Number.isFinite(one) ? one.toFixed(2) : "–");
const ms = (number) => (Number.isFinite(number) ? `${number.toFixed(number < 10 ? 1 : 0)} ms` : "–");
const lines = [
    "| page | bytes, brotli | first paint ÷ static | memory ÷ static | layout shift | main-thread work × 6 until a press is painted, median / p99 | until nothing is left to draw | press to painted, unslowed, median / p99 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.name} | ${(row.bytes / 1000).toFixed(0)} kB | ${ratio(row.paint)} | ${ratio(row.memory)} | ${row.shift.toFixed(3)} | ${ms(row.work)} / ${ms(row.work99)} | ${ms(row.whole)} / ${ms(row.whole99)} | ${ms(row.wait)} / ${ms(row.wait99)} |`),
];
console.log(`${lines.join("\n")}\n`);
console.log(rows.map((row) => `- ${row.name}: ${row.presses} presses; of a press's work, median, script ${ms(row.script)}, style and layout ${ms(row.layout)}; long tasks after first paint, each round: ${JSON.stringify(row.long)}`).join("\n"));
if (process.argv[3]) {
    const { first, later } = await guides(process.argv[3]);
    console.log(`\nThe engine in Chromium × ${slowdown}: a guide ${ms(later)}, one of the first hundred ${ms(first)} (reading the pack shared among them).`);
}
console.log(`\n${cpus()[0].model}, ${cpus().length} cores; Chromium, pages loaded at 6 × slowdown over 400 kbit/s and 400 ms; ${rounds} first visits each.`);

for (const kind of ["firefox", "webkit"]) {
    const walks = [];
    for (const [name, one, controls] of [["Ask First", site, ours], ["Preact shell", preact, theirs], ["React shell", react, theirs]]) {
        say(`${kind}, ${name}`);
        const times = await engine(kind, one.address, controls);
        walks.push(Array.isArray(times) ? `${name} ${ms(median(times))} / ${ms(at(times, 0.99))} (${times.length} presses)` : `${name}: ${times}`);
    }
    console.log(`\n${kind}, unslowed, press to painted, median / p99: ${walks.join("; ")}`);
}

if (process.env.LIGHTHOUSE !== "no") {
    for (const path of ["/", "/en/advocates/", "/en/embed/"]) {
        say(`Lighthouse on ${path}`);
        const { version: lighthouseVersion, marks } = await lighthouse(`${site.address}${path}`);
        console.log(`\nLighthouse ${lighthouseVersion} on \`${path}\`: ${marks.map(({ title, score }) => `${title} ${score}`).join(", ")}`);
        for (const { title, missing } of marks) for (const one of missing) console.log(`  - ${title}: ${one}`);
    }
}
if (process.env.BENCH_JSON) writeFileSync(process.env.BENCH_JSON, JSON.stringify(rows.map(({ seen, ...row }) => row), null, 1));
for (const one of [site, bare, react, preact, government]) one.close();
