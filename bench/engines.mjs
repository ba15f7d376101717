// The same presses in Firefox and WebKit through their drivers, unslowed (only Chromium can be slowed): from a press to the frame after it.
import { spawn } from "node:child_process";

const ask = async (port, path, body) => {
    // A driver that hangs ends this walk, not the run.
    const signal = AbortSignal.timeout(180_000);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, body === null ? { method: "DELETE", signal } : { signal, method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    return (await answer.json()).value;
};

const kinds = {
    firefox: { command: ["geckodriver", "--port", "4801"], port: 4801, capabilities: { browserName: "firefox", "moz:firefoxOptions": { binary: "/usr/bin/firefox-esr", args: ["-headless"] } } },
    webkit: {
        command: ["xvfb-run", "--auto-servernum", "WebKitWebDriver", "--port=4802"], port: 4802,
        capabilities: { "webkitgtk:browserOptions": { binary: "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", args: ["--automation"] } },
    },
};

const presses = `
    const [answers, next, most, done] = arguments;
    const frame = () => new Promise((over) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = over; port2.postMessage(0); }));
    const press = async (target) => {
        const begun = performance.now();
        target.click();
        await frame();
        const wait = performance.now() - begun;
        // Sections of our guide follow one by one.
        do await frame(); while (document.querySelector("[aria-busy=true]"));
        return wait;
    };
    (async () => {
        const times = [];
        for (;;) {
            const count = document.querySelectorAll(answers).length;
            for (let at = 0; at < count && times.length < most; at++) times.push(await press(document.querySelectorAll(answers)[at]));
            const on = document.querySelector(next);
            if (!on || times.length >= most) return done(times);
            times.push(await press(on));
        }
    })();`;

/** Milliseconds of each press, or a word why there are none. */
export async function engine(kind, address, { answers, next }, most = 40) {
    const { command: [program, ...args], port, capabilities } = kinds[kind];
    const driver = spawn(program, args, { stdio: "ignore", detached: true });
    try {
        for (let tries = 0; ; tries++) {
            try {
                if ((await (await fetch(`http://127.0.0.1:${port}/status`)).json()).value.ready) break;
            } catch {
                if (tries > 100) return `no answer from ${program}`;
            }
            await new Promise((later) => setTimeout(later, 100));
        }
        const session = await ask(port, "/session", { capabilities: { alwaysMatch: capabilities } });
        if (!session.sessionId) return session.message ?? "no session";
        const path = `/session/${session.sessionId}`;
        await ask(port, `${path}/timeouts`, { script: 120_000, pageLoad: 120_000 });
        await ask(port, `${path}/url`, { url: `${address}/` });
        await ask(port, `${path}/timeouts`, { implicit: 30_000 });
        await ask(port, `${path}/element`, { using: "css selector", value: answers });
        const times = await ask(port, `${path}/execute/async`, { script: presses, args: [answers, next, most] });
        await ask(port, path, null);
        return Array.isArray(times) ? times : JSON.stringify(times);
    } catch (fault) {
        return `${program}: ${fault.message}`;
    } finally {
        process.kill(-driver.pid);
    }
}
