//! Hosts that watch: every event that a tracker can listen to, every property that it can read, while somebody answers. Two visits with
//! different answers look the same to them.

use browser_tests::{Engine, Page, in_each_engine};
use serde_json::{Value, json};

use crate::charity::{Charity, FRAME, HostPage, SEE_INSIDE, enter, into_the_guide};
use crate::snippets::Snippets;

/// Listens to all there is, from the first moment on.
const TRACKER: &str = "<script>
window.told = [];
const kinds = 'message focus blur focusin focusout resize scroll scrollend wheel pointerdown pointerup pointercancel pointermove pointerover pointerout mousemove mouseover mouseout click auxclick dblclick contextmenu touchstart touchend keydown keypress keyup beforeinput input change submit select selectionchange copy cut paste hashchange popstate pagehide beforeprint afterprint securitypolicyviolation fullscreenchange visibilitychange error toggle animationstart transitionend'.split(' ');
for (const kind of kinds) addEventListener(kind, (event) => {
  const about = [kind, event.target?.localName ?? 'window', event.key, event.data && JSON.stringify(event.data), event.origin];
  told.push(about.filter(Boolean).join(' '));
}, true);
new PerformanceObserver((list) => { for (const entry of list.getEntries()) told.push(`${entry.entryType} ${entry.name}`); }).observe({ type: 'resource' });
addEventListener('DOMContentLoaded', () => {
  new MutationObserver((changes) => { for (const change of changes) told.push(`${change.type} ${change.target.localName} ${change.attributeName}`); })
    .observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  new ResizeObserver(() => told.push('size')).observe(document.documentElement);
});
</script>";

/// Chromium's driver marks each frame of the light tree that it goes into; no browser of a visitor does.
const MARK_OF_CHROMEDRIVER: &str = "'attributes iframe cd_frame_id_'";

/// Everything that can be read of a frame from outside, refusals too.
fn look() -> String {
    format!(
        "const frame = {FRAME}, inside = frame.contentWindow;
        const read = (what) => {{ try {{ return String(what()); }} catch (error) {{ return error.name; }} }};
        const box = frame.getBoundingClientRect();
        return {{
            document: read(() => frame.contentDocument), address: read(() => inside.location.href), hash: read(() => inside.location.hash),
            words: read(() => inside.document.body.innerText), scroll: read(() => inside.scrollY), name: read(() => inside.name),
            at: [scrollX, scrollY], entries: read(() => inside.history.length), frames: inside.length, closed: inside.closed, src: frame.src,
            history: history.length, box: [box.width, box.height], active: document.activeElement?.localName, title: document.title,
            here: location.href, size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight], cookie: document.cookie,
            kept: [localStorage.length, sessionStorage.length], asked: performance.getEntriesByType('resource').map((entry) => entry.name).sort(),
            told: told.filter((one) => !/^(resource |(focus|blur|scroll|scrollend) window)/.test(one) && one !== {MARK_OF_CHROMEDRIVER}),
        }};"
    )
}

/// A visit with these answers, by keyboard, and all that the host saw after each press.
#[track_caller]
fn seen_of_a_visit(page: &Page, name: &str, answers: &[&str]) -> Vec<Value> {
    enter(page, name);
    // The first press brings the keyboard into the frame, which every host sees; from then on nothing is to be seen.
    page.press_by_key("It is for me");
    page.leave_frames();
    let ready = page.run("return told.splice(0).filter((one) => one.startsWith('message'))");
    let said = if name == "element" { json!(["message window \"ask-first:ready\" http://site.localhost"]) } else { json!([]) };
    assert_eq!(ready, said, "{name}: what the guide told when it came");
    into_the_guide(page);
    let mut seen = Vec::new();
    for answer in answers {
        page.press_by_key(answer);
        page.leave_frames();
        seen.push(page.run(&look()));
        into_the_guide(page);
    }
    seen
}

in_each_engine! {
    fn a_host_with_trackers_learns_nothing_of_what_is_pressed(engine) {
        let lines = Snippets::of_the_readme();
        let head = format!("{SEE_INSIDE}{TRACKER}");
        let charity = Charity::with(&[
            HostPage { head: &head, ..HostPage::plain("element", &lines.element) },
            HostPage { head: &head, ..HostPage::plain("frame", &lines.frame) },
        ]);
        let page = charity.visited_by(engine).size(1280, 900).start();
        for name in ["element", "frame"] {
            let one = seen_of_a_visit(&page, name, &["It is for me", "Next", "Scotland", "Show me now"]);
            let other = seen_of_a_visit(&page, name, &["I am helping someone", "Next", "Wales", "Show me now"]);
            for (at, (one, other)) in one.iter().zip(&other).enumerate() {
                // What the tab itself counts differs by one visit; nothing else may.
                let without_history = |seen: &Value| {
                    let mut seen = seen.clone();
                    seen["history"].take();
                    seen
                };
                assert_eq!(without_history(one), without_history(other), "{engine:?}, {name}: press {at} tells the host which answer it was");
            }
            for visit in [&one, &other] {
                for (at, seen) in visit.iter().enumerate() {
                    assert_eq!(seen["told"], json!([]), "{engine:?}, {name}: press {at} was noticed");
                    assert_eq!(seen["history"], visit[0]["history"], "{engine:?}, {name}: press {at} left an entry in the tab's history");
                    assert_eq!(seen["box"], visit[0]["box"], "{engine:?}, {name}: press {at} changed the frame's size");
                }
            }
        }
        assert_eq!(charity.strangers(), []);
        the_tracker_is_awake(&page, engine);
    }
}

/// A guide that told would have been noticed: the same watcher, and inside the frame what must not happen there.
#[track_caller]
fn the_tracker_is_awake(page: &Page, engine: Engine) {
    enter(page, "frame");
    page.leave_frames();
    let before = page.run(&look());
    assert_eq!(before["document"], "null", "{engine:?}");
    assert_eq!((&before["address"], &before["words"]), (&Value::from("SecurityError"), &Value::from("SecurityError")), "{engine:?}");
    into_the_guide(page);
    // WebKitGTK 2.50 does not count a `pushState` in a frame, so a step within the page goes with it.
    page.run(
        "parent.postMessage('scotland', '*'); document.body.append(document.createElement('iframe'));
         history.pushState(null, '', '?scotland'); location.hash = 'scotland'",
    );
    page.leave_frames();
    browser_tests::wait_until("the tracker to hear a message", || {
        let after = page.run(&look());
        let heard = after["told"].to_string().contains("scotland");
        if heard && after["frames"] == 1 && after["history"] != before["history"] { Ok(()) } else { Err(after.to_string()) }
    });
}
