// The pages that ours is compared with, all made from the built page: its words, its styles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folder, load } from "./packages.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The page without any script and without the pack: what reading alone costs. */
export const staticAlone = (html) => html.replace(/<script[\s\S]*?<\/script>/g, "");

/** The words of the guide and the questions, taken from the running page. */
export async function takeGuide(page, address) {
    await page.goto(`${address}/`);
    await page.waitForSelector("#ask fieldset");
    const sections = await page.evaluate(() =>
        [...document.querySelectorAll("#guide-static section")].map((section, at) => ({
            id: at,
            heading: section.querySelector("h2")?.textContent ?? "",
            pieces: [...section.querySelectorAll("[data-s], [data-row], [data-cell], [data-help]")].map((piece, place) => ({ id: place, html: piece.innerHTML, nation: piece.dataset.nation })),
        })),
    );
    const questions = [];
    for (;;) {
        questions.push(
            await page.evaluate((at) => {
                const inputs = [...document.querySelectorAll("#ask fieldset input")];
                return { at, words: document.querySelector("#ask legend").textContent, many: inputs.some((input) => input.type === "checkbox"), answers: inputs.map((input) => input.closest("label").textContent) };
            }, questions.length),
        );
        const last = await page.evaluate(() => {
            const next = document.querySelector("#ask .asking__ways .press:not(.press--plain)");
            next?.click();
            return !next;
        });
        if (last) break;
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    const nationAt = questions.findIndex((question) => question.answers.includes("Scotland"));
    const nations = questions[nationAt].answers.map((name) => name.toLowerCase().replace(" ", "-")).map((name) => (/^(england|scotland|wales|northern-ireland)$/.test(name) ? name : null));
    return { sections, questions, nationAt, nations };
}

/** A shell's page and its script. */
export function shell(kind, guide, html) {
    const built = load("esbuild").buildSync({
        entryPoints: [join(here, `${kind}.jsx`)], bundle: true, minify: true, write: false, format: "iife", target: "chrome97",
        nodePaths: [folder], define: { "process.env.NODE_ENV": '"production"' }, jsxFactory: "h",
    });
    const style = html.match(/<style>([\s\S]*?)<\/style>/)[1];
    const data = JSON.stringify(guide).replaceAll("<", "\\u003c");
    return {
        "/": `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Guide</title><style>${style}</style><div id="root"></div><script type="application/json" id="guide-data">${data}</script><script src="/app.js"></script></html>`,
        "/app.js": built.outputFiles[0].text,
    };
}

/** A server-rendered flow in the manner of GOV.UK: one question a page, each press is a request, the answer is the last page. */
export function govuk(guide) {
    const style = readFileSync(join(folder, "govuk-frontend/dist/govuk/govuk-frontend.min.css"), "utf8");
    const script = readFileSync(join(folder, "govuk-frontend/dist/govuk/govuk-frontend.min.js"), "utf8");
    const page = (body) =>
        `<!doctype html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Guide</title><link rel="stylesheet" href="/govuk.css"></head><body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper">${body}</main></div><script type="module">import { initAll } from "/govuk.js"; initAll();</script></body></html>`;
    const question = (at) => {
        const { words, answers } = guide.questions[at];
        const radios = answers.map((answer, place) => `<div class="govuk-radios__item"><input class="govuk-radios__input" id="a${place}" name="a" type="radio" value="${place}"><label class="govuk-label govuk-radios__label" for="a${place}">${answer}</label></div>`).join("");
        return page(`<form action="/${at + 1}"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">${words}</h1></legend><div class="govuk-radios" data-module="govuk-radios">${radios}</div></fieldset><button class="govuk-button" data-module="govuk-button">Continue</button></form>`);
    };
    const answer = page(guide.sections.map((section) => `<h2 class="govuk-heading-m">${section.heading}</h2>${section.pieces.map((piece) => `<div class="govuk-body">${piece.html}</div>`).join("")}`).join(""));
    const pages = { "/": question(0), "/govuk.css": style, "/govuk.js": script };
    guide.questions.forEach((_, at) => (pages[`/${at}`] = question(at)));
    pages[`/${guide.questions.length}`] = answer;
    return pages;
}
