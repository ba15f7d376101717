// One page in Chromium as on an old phone: six times slower, a line of 400 kbit/s and 400 ms. What is counted is said beside each number.
import { readFileSync } from "node:fs";
import { bring, load } from "./packages.mjs";

const puppeteer = load("puppeteer-core");
export const line = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };

/** A browser of its own for each page, so that nothing is shared. */
export const start = () => puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", headless: "shell", args: ["--no-sandbox", "--disable-dev-shm-usage", "--lang=en-GB"] });

/** A page of 360 × 640 that writes down its long tasks and layout shifts from the first moment on. */
export async function open(browser, slow = true) {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    await page.evaluateOnNewDocument(() => {
        globalThis.seen = { long: [], shift: 0 };
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => globalThis.seen.long.push([entry.startTime, entry.duration]))).observe({ type: "longtask", buffered: true });
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.seen.shift += entry.hadRecentInput ? 0 : entry.value))).observe({ type: "layout-shift", buffered: true });
    });
    const tools = await page.createCDPSession();
    if (slow) {
        await tools.send("Network.enable");
        await tools.send("Network.emulateNetworkConditions", line);
        await tools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    }
    // Time on the processor, not on the wall: other work on this machine counts less.
    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    return { page, tools };
}

const metrics = async (tools) => Object.fromEntries((await tools.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));

/** Milliseconds until the first words are painted. */
export const firstPaint = (page) =>
    page.evaluate(() => new Promise((done) => {
        const look = () => {
            const [paint] = performance.getEntriesByName("first-contentful-paint");
            return paint ? done(paint.startTime) : setTimeout(look, 50);
        };
        look();
    }));

/**
 * What a press costs, in milliseconds: main-thread time until its answer is painted, the wait for that, and main-thread time until nothing is
 * left to draw: sections of our guide follow one by one.
 */
export async function press(page, tools, selector, at) {
    const before = await metrics(tools);
    const wait = await page.evaluate((selector, at) => new Promise((done) => {
        const target = document.querySelectorAll(selector)[at];
        const begun = performance.now();
        target?.click();
        // After the next frame has been handed over.
        requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - begun);
            port2.postMessage(0);
        });
    }), selector, at);
    const after = await metrics(tools);
    await page.evaluate(() => new Promise((done) => { const look = () => (document.querySelector("[aria-busy=true]") ? requestAnimationFrame(look) : done()); requestAnimationFrame(look); }));
    const end = await metrics(tools);
    return { work: (after.TaskDuration - before.TaskDuration) * 1000, whole: (end.TaskDuration - before.TaskDuration) * 1000, script: (after.ScriptDuration - before.ScriptDuration) * 1000, layout: (after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration) * 1000, wait };
}

/** Presses every answer of every question and "next", at most `most` times. `nothing` presses the page itself: what measuring costs. */
export async function walk(page, tools, { answers, next }, most = Number(process.env.PRESSES ?? 24)) {
    const presses = [];
    const nothing = [];
    for (;;) {
        const count = await page.evaluate((selector) => document.querySelectorAll(selector).length, answers);
        for (let at = 0; at < count && presses.length < most; at++) {
            presses.push(await press(page, tools, answers, at));
            nothing.push(await press(page, tools, "html", 0));
        }
        const more = await page.evaluate((selector) => document.querySelectorAll(selector).length, next);
        if (more === 0 || presses.length >= most) return { presses, nothing };
        presses.push(await press(page, tools, next, 0));
    }
}

/** Private memory of the page's own process, in bytes, after a collection. */
export async function memory(browser, tools) {
    await tools.send("HeapProfiler.collectGarbage");
    const whole = await browser.target().createCDPSession();
    const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
    const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
        try {
            const lines = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
            return [...lines.matchAll(/^Private_\w+:\s+(\d+)/gm)].reduce((sum, [, size]) => sum + Number(size) * 1024, 0);
        } catch {
            return 0;
        }
    });
    return Math.max(...sizes);
}

/** Lighthouse's four marks, and what is missing in each. */
export async function lighthouse(address) {
    const { default: run } = await bring("lighthouse/core/index.js");
    const browser = await start();
    const page = await browser.newPage();
    const { lhr } = await run(address, { logLevel: "silent", output: "json" }, undefined, page);
    await browser.close();
    const marks = Object.values(lhr.categories).map(({ title, score, auditRefs }) => ({
        title, score: Math.round(score * 100),
        missing: auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1).map(({ id }) => `${id}: ${lhr.audits[id].title}${lhr.audits[id].displayValue ? ` (${lhr.audits[id].displayValue})` : ""}`),
    }));
    return { version: lhr.lighthouseVersion, marks };
}
