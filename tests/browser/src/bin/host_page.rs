//! `make prove PAGE=http://127.0.0.1:8000/help/`: a host's own page with the guide on it, as Chromium sees it. Who else is told that somebody
//! opened it, whether the frame has its flags, whether the guide stays silent there, and whether the way out leads out.
//!
//! The page and the guide stand on this machine; the rest of the world is refused, and what asks for it is written down. For a page that is
//! online already, `/en/embed/` tells how a person checks the same.

#![forbid(unsafe_code)]

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::{env, panic};

use browser_tests::{Engine, Mark, Page, Proxy, is_this_machine, wait_until};
use serde_json::Value;

/// Where the guide's frame stands: inside the element, or the frame titled as the pasted lines have it, or the first.
const FRAME: &str = "document.querySelector('ask-first')?.seenInside?.querySelector('iframe') ?? document.querySelector('iframe[title=Guide]') ?? document.querySelector('iframe')";

/// Rights that the frame's `sandbox` must give where there is one (`docs/embedding.md`).
const RIGHTS: [&str; 5] = ["allow-scripts", "allow-same-origin", LEAVE, "allow-modals", "allow-downloads"];

/// The right without which the way out cannot move the tab.
const LEAVE: &str = "allow-top-navigation-by-user-activation";

/// One thing looked at: what was seen, and how to mend it where it is wrong.
struct Finding {
    seen: String,
    remedy: Option<&'static str>,
}

fn main() -> ExitCode {
    let Some(address) = env::args().nth(1).filter(|address| address.starts_with("http://")) else {
        eprintln!("host_page: name the page, on this machine: make prove PAGE=http://127.0.0.1:8000/help/");
        return ExitCode::FAILURE;
    };
    // The rig panics with a sentence where a browser is missing or a page does not come.
    let Ok(findings) = panic::catch_unwind(|| look_at(&address)) else { return ExitCode::FAILURE };
    println!("\n{address}, as Chromium sees it:");
    for Finding { seen, remedy } in &findings {
        match remedy {
            None => println!("  good  {seen}"),
            Some(remedy) => println!("  MEND  {seen}\n        {remedy}"),
        }
    }
    if findings.iter().all(|finding| finding.remedy.is_none()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn look_at(address: &str) -> Vec<Finding> {
    let proxy = Proxy::to_this_machine();
    let page = Engine::Chromium.through(&proxy).size(1280, 900).start();
    page.sees_inside_elements();
    let start = proxy.mark();
    page.open(address);
    let there = wait_until("the page to be whole", || {
        let state = page.run(&format!(
            "const frame = {FRAME}; frame?.scrollIntoView({{ block: 'center', behavior: 'instant' }}); return [document.readyState, Boolean(frame)]"
        ));
        if state[0] == "complete" { Ok(state[1] == true) } else { Err(state.to_string()) }
    });
    if !there {
        return vec![strangers(&proxy, start), link_alone(&page)];
    }
    let frame = page.run(&format!("const frame = {FRAME}; const say = (name) => frame.getAttribute(name); return {{ src: frame.src, sandbox: say('sandbox'), referrer: say('referrerpolicy'), title: say('title'), high: frame.clientHeight }}"));
    if !stands_here(&frame) {
        return vec![strangers(&proxy, start), flags(&frame), height(&frame), elsewhere(&frame)];
    }
    page.enter_frame_found_by(&format!("return {FRAME}"));
    page.sees("Question 1 of");
    let policy = page.run("return document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content ?? ''");
    let told = strangers(&proxy, start);
    let answered = proxy.mark();
    page.press("It is for me");
    page.press("Next");
    page.press("Scotland");
    let silent = silence(&proxy, answered);
    let left = proxy.mark();
    page.press_and_go("Exit this page");
    let way_out = if lacking(&frame).contains(&LEAVE) { stuck(&page) } else { way_out(&page, &proxy, left, address) };
    vec![told, flags(&frame), height(&frame), connect_policy(&policy), silent, way_out]
}

fn good(seen: impl Into<String>) -> Finding {
    Finding { seen: seen.into(), remedy: None }
}

fn mend(seen: impl Into<String>, remedy: &'static str) -> Finding {
    Finding { seen: seen.into(), remedy: Some(remedy) }
}

/// Names outside this machine that were asked for since `mark`.
fn names(proxy: &Proxy, mark: Mark) -> String {
    let outside = |host: &&String| !host.is_empty() && !is_this_machine(host);
    let seen = proxy.since(mark);
    seen.iter().map(|seen| &seen.host).filter(outside).map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

fn strangers(proxy: &Proxy, start: Mark) -> Finding {
    match names(proxy, start) {
        none if none.is_empty() => good("nobody else is told that somebody opened the page"),
        names => mend(
            format!("told that somebody opened the page: {names}"),
            "Take what asks for them off this page: statistics, fonts, videos, chat boxes.",
        ),
    }
}

fn link_alone(page: &Page) -> Finding {
    let link = page.run("return document.querySelector('ask-first a')?.href ?? ''");
    let remedy = "Your page or its policy refuses scripts or frames: docs/embedding.md says what is left.";
    mend(format!("no frame with the guide; the link inside: {}", link.as_str().filter(|link| !link.is_empty()).unwrap_or("none")), remedy)
}

/// Whether the guide in the frame comes from this machine, by plain http: the proxy leads nowhere else.
fn stands_here(frame: &Value) -> bool {
    let authority = frame["src"].as_str().and_then(|src| src.strip_prefix("http://")).and_then(|rest| rest.split('/').next());
    authority.is_some_and(|authority| is_this_machine(authority.rsplit_once(':').map_or(authority, |(host, _)| host)))
}

fn elsewhere(frame: &Value) -> Finding {
    mend(
        format!("the guide is not on this machine: {}", frame["src"].as_str().unwrap_or_default()),
        "Serve a copy here (make serve) and paste the lines with its address; a page online is checked by hand (/en/embed/).",
    )
}

/// Rights that the frame's `sandbox` does not give.
fn lacking(frame: &Value) -> Vec<&'static str> {
    let sandbox = frame["sandbox"].as_str();
    RIGHTS.into_iter().filter(|right| sandbox.is_some_and(|given| !given.split_whitespace().any(|one| one == *right))).collect()
}

fn flags(frame: &Value) -> Finding {
    let missing = lacking(frame);
    if !missing.is_empty() {
        return mend(format!("the frame's sandbox lacks {}", missing.join(" ")), "Paste the lines of docs/embedding.md as they are.");
    }
    if frame["referrer"] != "no-referrer" || frame["title"].as_str().is_none_or(str::is_empty) {
        return mend(
            format!("the frame has referrerpolicy {} and title {}", frame["referrer"], frame["title"]),
            "Paste the lines of docs/embedding.md as they are.",
        );
    }
    good("the frame has its sandbox, its referrer policy and a title")
}

fn height(frame: &Value) -> Finding {
    match frame["high"].as_i64().unwrap_or_default() {
        high @ 480.. => good(format!("the frame is {high} pixels high")),
        high => mend(format!("the frame is {high} pixels high"), "Give it 480 or more: the way out and a whole question have to be on screen."),
    }
}

fn connect_policy(policy: &Value) -> Finding {
    if policy.as_str().is_some_and(|policy| policy.contains("connect-src 'none'")) {
        good("the guide's own policy lets the browser refuse every connection")
    } else {
        mend(
            "the guide came without its policy",
            "Something on the way rewrites its pages: a cache, an optimiser, a proxy. make verify names the difference.",
        )
    }
}

fn silence(proxy: &Proxy, answered: Mark) -> Finding {
    match proxy.since(answered) {
        none if none.is_empty() => good("nothing was sent while two questions were answered"),
        sent => mend(
            format!("sent while two questions were answered: {}", sent.iter().map(|seen| &*seen.request).collect::<Vec<_>>().join("; ")),
            "Something on your page listens or asks again and again: take it off this page.",
        ),
    }
}

/// Where the frame is not allowed to move the tab, the guide goes blank and says so. It is looked at from inside.
fn stuck(page: &Page) -> Finding {
    wait_until("the guide to say that it cannot move the tab", || {
        let says = page.run("return document.querySelector('.stuck:not([hidden])')?.innerText ?? null");
        if says.is_string() { Ok(()) } else { Err(page.words()) }
    });
    mend(
        "“Exit this page” does not leave the page: the guide goes blank and offers a link",
        "Give the frame's sandbox allow-top-navigation-by-user-activation, or use the link alone.",
    )
}

fn way_out(page: &Page, proxy: &Proxy, left: Mark, address: &str) -> Finding {
    page.leave_frames();
    let gone = panic::catch_unwind(panic::AssertUnwindSafe(|| {
        wait_until("the tab to leave", || {
            let asked = names(proxy, left);
            let here = page.address();
            if !asked.is_empty() && !here.starts_with(address) { Ok(asked) } else { Err(format!("{here}; asked for: {asked}")) }
        })
    }));
    match gone {
        Ok(asked) => good(format!("“Exit this page” leaves the page, for {asked}")),
        Err(_) => mend(
            "“Exit this page” does not leave the page",
            "Something holds the tab: a frame around yours, a setting of the browser. Use the link alone.",
        ),
    }
}
