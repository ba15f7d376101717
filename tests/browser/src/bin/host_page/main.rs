//! `make prove PAGE=http://127.0.0.1:8000/help/`: a host's own page with the guide on it, as Chromium sees it. Who else is told that somebody
//! opened it, what the page and the guide are sent with, whether the frame has its flags, whether the guide stays silent there, and whether
//! the way out leads out. Where the frame is refused: by whom, and what to do.
//!
//! The page and the guide stand on this machine; the rest of the world is refused, and what asks for it is written down. For a page that is
//! online already, `/en/embed/` tells how a person checks the same.

#![forbid(unsafe_code)]

mod finding;
mod frame;
mod headers;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::{env, panic};

use browser_tests::{Engine, Mark, Page, Proxy, is_this_machine, wait_until};
use serde_json::Value;

use finding::{Finding, Kind, good, mend};
use frame::{FRAME, Frame, LEAVE, Shown};
use headers::{Refusal, Sent, of_the_guide, of_the_page};

fn main() -> ExitCode {
    let Some(address) = env::args().nth(1).filter(|address| address.starts_with("http://")) else {
        eprintln!("host_page: name the page, on this machine: make prove PAGE=http://127.0.0.1:8000/help/");
        return ExitCode::FAILURE;
    };
    // The rig panics with a sentence where a browser is missing or a page does not come.
    let Ok(findings) = panic::catch_unwind(|| look_at(&address)) else { return ExitCode::FAILURE };
    println!("\n{address}, as Chromium sees it:");
    for finding in &findings {
        println!("{finding}");
    }
    if findings.iter().any(|finding| matches!(finding.kind, Kind::Mend(_))) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn look_at(address: &str) -> Vec<Finding> {
    let proxy = Proxy::to_this_machine();
    let page = Engine::Chromium.through(&proxy).size(1280, 900).start();
    page.sees_inside_elements();
    page.notes_what_policies_refuse();
    let start = proxy.mark();
    page.open(address);
    let there = wait_until("the page to be whole", || {
        let state = page.run(&format!(
            "const frame = {FRAME}; frame?.scrollIntoView({{ block: 'center', behavior: 'instant' }}); return [document.readyState, Boolean(frame)]"
        ));
        if state[0] == "complete" { Ok(state[1] == true) } else { Err(state.to_string()) }
    });
    // Where the browser arrived: a host may have led it on.
    let Some(sent) = Sent::with(&page.address()) else { return vec![nobody_answers("your page", &page.address())] };
    if !there {
        let refused = Refusal::all(&page.refused_by_policies());
        return [vec![strangers(&proxy, start), link_alone(&page, &refused)], of_the_page(&sent, None, &[])].concat();
    }
    let frame = Frame::of(&page);
    let looks = vec![frame.flags(), frame.height()];
    if !frame.stands_here() {
        return [vec![strangers(&proxy, start)], of_the_page(&sent, None, &[]), looks, vec![frame.elsewhere()]].concat();
    }
    let guide = Sent::with(&frame.src).filter(|guide| guide.status < 400);
    let Some(guide) = guide else { return [vec![strangers(&proxy, start)], looks, vec![nobody_answers("the guide", &frame.src)]].concat() };
    let shown = frame.shown(&page);
    page.leave_frames();
    let refused = Refusal::all(&page.refused_by_policies());
    let told = strangers(&proxy, start);
    let sent_with = [of_the_page(&sent, Some(&guide), &refused), vec![of_the_guide(&guide, &sent)]].concat();
    let looked_at = [vec![told], sent_with, looks].concat();
    page.enter_frame_found_by(&format!("return {FRAME}"));
    match shown {
        Shown::Whole => [looked_at, answered(&page, &proxy, &frame, address)].concat(),
        Shown::WithoutQuestions => [looked_at, vec![frame::without_questions()]].concat(),
        Shown::Refused => [looked_at, vec![frame.refused()]].concat(),
    }
}

/// What the guide's own page says, and a visit: two answers, and out.
fn answered(page: &Page, proxy: &Proxy, frame: &Frame, address: &str) -> Vec<Finding> {
    let policy = page.run("return document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content ?? ''");
    let answered = proxy.mark();
    page.press("It is for me");
    page.press("Next");
    page.press("Scotland");
    let silent = silence(proxy, answered);
    let left = proxy.mark();
    page.press_and_go("Exit this page");
    let way_out = if frame.lacking().contains(&LEAVE) { stuck(page) } else { way_out(page, proxy, left, address) };
    vec![connect_policy(&policy), silent, way_out]
}

fn nobody_answers(what: &str, address: &str) -> Finding {
    mend(format!("nobody on this machine hands out {what} at {address}"), "Start its server, or mend the address in the pasted lines.")
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

fn link_alone(page: &Page, refused: &[Refusal]) -> Finding {
    let link = page.run("return document.querySelector('ask-first a')?.href ?? ''");
    let by = refused.iter().map(|refusal| format!("; refused by your Content-Security-Policy: {}", refusal.line())).next().unwrap_or_default();
    let remedy = "Your page or its policy refuses scripts or frames: docs/embedding.md says what is left.";
    mend(format!("no frame with the guide; the link inside: {}{by}", link.as_str().filter(|link| !link.is_empty()).unwrap_or("none")), remedy)
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
