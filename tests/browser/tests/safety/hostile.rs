//! Strangers: addresses made to harm, messages, frames.

use std::{fs, path::PathBuf};

use browser_tests::{Engine, Page, Proxy, Site, in_each_engine, wait_until};

use crate::visit::{Neighbours, begin, has_essentials, is_neutral, pressable};

/// What somebody could put behind `#`. Each holds `zqfrag`, which must be nowhere in the page afterwards.
fn fragments() -> Vec<String> {
    let mut fragments: Vec<String> = [
        "zqfrag",
        "<script>zqfrag()</script>",
        "%3Cimg%20src=x%20onerror=zqfrag()%3E",
        "nation=zqfrag&voice=<b>zqfrag",
        "nation=scotland&nation=wales&zqfrag",
        "nation=%ff%fe%zqfrag",
        "%00%00zqfrag%E0%A4%A",
        "javascript:zqfrag()",
        "__proto__=zqfrag&constructor=zqfrag&toString=zqfrag",
        "\u{202e}zqfrag\u{2066}",
        "nation=scotland\nzqfrag\r\nSet-Cookie:zqfrag",
        "][data-s=zqfrag],*{}",
        "#######zqfrag",
        "&&&===&zqfrag=&=&",
        "pack",
        "exit",
    ]
    .map(str::to_owned)
    .to_vec();
    fragments.push(format!("zqfrag{}", "A".repeat(60_000)));
    fragments.push("nation=scotland&".repeat(2_000));
    fragments
}

/// How a stranger may frame us: the name of the page, the sandbox, and whether the way out can move the whole window.
const FRAMES: &[(&str, &str, bool)] = &[
    ("free", "", true),
    ("good", "sandbox=\"allow-scripts allow-same-origin allow-top-navigation-by-user-activation\"", true),
    ("caged", "sandbox=\"allow-scripts allow-same-origin\"", false),
    ("opaque", "sandbox=\"allow-scripts\"", false),
    ("mute", "sandbox=\"allow-top-navigation-by-user-activation\"", true),
];

/// A stranger's site with one page for each frame.
fn stranger(engine: Engine, ours: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("ask-first-stranger-{}-{engine:?}", std::process::id()));
    let head = "<!doctype html><html lang=en><meta charset=utf-8><title>Stranger</title><link rel=icon href=data:,>";
    for (name, sandbox, _) in FRAMES {
        fs::create_dir_all(folder.join(name)).expect("make the stranger's folder");
        let frame = format!("{head}<iframe {sandbox} width=400 height=600 src=\"http://site.localhost{ours}\"></iframe>");
        fs::write(folder.join(name).join("index.html"), frame).expect("write the stranger's page");
    }
    fs::write(folder.join("index.html"), head).expect("write the stranger's start");
    folder
}

#[track_caller]
fn knows_nothing_of_it(page: &Page, fragment: &str) {
    let shown: String = fragment.chars().take(60).collect();
    assert!(!page.address().contains('#'), "`{shown}` stays in the address");
    assert_eq!(page.run("return document.documentElement.outerHTML.includes('zqfrag')"), false, "`{shown}` is in the page");
    assert_eq!(page.run("return 'zqfrag' in window || Object.prototype.zqfrag !== undefined"), false, "`{shown}` ran");
}

in_each_engine! {
    fn no_address_can_harm(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        for fragment in fragments() {
            page.open("/en/about/");
            page.run(&format!("location.href = {} + '#' + {}", serde_json::Value::from(page.at("/")), serde_json::Value::from(fragment.clone())));
            page.sees("Question 1 of");
            knows_nothing_of_it(&page, &fragment);
            assert!(pressable(&page, "Exit this page").is_some());
        }
        // Typed into the address of the open page.
        page.run("location.hash = 'zqfrag'");
        page.settle();
        knows_nothing_of_it(&page, "a fragment of the open page");
    }

    fn strangers_messages_are_not_heard(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        begin(&page);
        page.run(
            "for (const message of ['leave', 'exit', { type: 'ask-first:exit' }, { nation: 'scotland' }, null, '<img src=x>', { toString() { return 'leave'; } }.toString()])
                window.postMessage(message, '*');",
        );
        page.settle();
        page.sees("Question 1 of");
        is_neutral(&page);
        assert_eq!(page.run("return document.documentElement.className.includes('is-left')"), false);
    }

    fn a_polluted_page_still_works(engine) {
        let site = Site::of_dist();
        // What a careless extension does before our scripts run.
        let pollution = "Object.prototype.nation = 'wales'; Object.prototype.passive = 1; Array.prototype.zqfrag = 1;";
        let app = crate::visit::file("/app.js");
        site.breaks("/app.js", browser_tests::Fault::Body(format!("{pollution}{app}").into_bytes()));
        let page = engine.at(&site).start();
        begin(&page);
        is_neutral(&page);
        page.press("It is for me");
        page.sees("Now showing:");
    }

    fn in_a_strangers_frame_it_reads_and_leads_out(engine) {
        let ours = Neighbours::new();
        let stranger = Site::of(stranger(engine, ours.ours.folder()));
        let proxy = Proxy::to_all([("site.localhost", &ours.ours), ("weather.localhost", &ours.weather), ("stranger.localhost", &stranger)]);
        let page = engine.through(&proxy).start();
        for (name, _, moves_the_window) in FRAMES {
            page.open(&format!("http://stranger.localhost/{name}/"));
            page.enter_frame("iframe");
            page.sees("In danger now? Call 999.");
            has_essentials(&page, name);
            page.press_and_go("Exit this page");
            page.leave_frames();
            if *moves_the_window {
                page.sees("Rain later.");
                continue;
            }
            // The frame that may not move the window is at least blank.
            wait_until("the frame to be blank", || {
                page.leave_frames();
                page.enter_frame("iframe");
                let words = page.words();
                if words.contains("999") { Err(format!("{name}: {words}")) } else { Ok(()) }
            });
            page.leave_frames();
        }
    }
}

#[test]
fn a_link_brings_its_nation_and_nothing_stays_in_the_address() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).start();
    page.open("/#nation=scotland&voice=someone-else");
    page.sees("You are helping someone.");
    knows_nothing_of_it(&page, "a good link");
}
