//! Hosts that watch: every event that a tracker can listen to, every property that it can read, while somebody answers. Two visits with
//! different answers look the same to them.

use browser_tests::{Engine, Key, Page, in_each_engine};
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

/// How somebody presses.
type Press = fn(&Page, &str);

/// A visit with these answers, and all that the host saw after each press.
#[track_caller]
fn seen_of_a_visit(page: &Page, name: &str, press: Press, answers: &[&str]) -> Vec<Value> {
    enter(page, name);
    // The first press brings keyboard or pointer into the frame, which every host sees; from then on nothing is to be seen.
    press(page, "It is for me");
    page.leave_frames();
    let ready = page.run("return told.splice(0).filter((one) => one.startsWith('message'))");
    let said = if name == "element" { json!(["message window \"ask-first:ready\" http://site.localhost"]) } else { json!([]) };
    assert_eq!(ready, said, "{name}: what the guide told when it came");
    into_the_guide(page);
    let mut seen = Vec::new();
    for answer in answers {
        press(page, answer);
        page.leave_frames();
        seen.push(page.run(&look()));
        into_the_guide(page);
    }
    seen
}

/// What the tab itself counts differs by one visit; nothing else may.
fn without_history(seen: &Value) -> Value {
    let mut seen = seen.clone();
    seen["history"].take();
    seen
}

#[track_caller]
fn learns_nothing_of(engine: Engine, press: Press) {
    let lines = Snippets::of_the_readme();
    let head = format!("{SEE_INSIDE}{TRACKER}");
    let charity = Charity::with(&[
        HostPage { head: &head, ..HostPage::plain("element", &lines.element) },
        HostPage { head: &head, ..HostPage::plain("frame", &lines.frame) },
    ]);
    let page = charity.visited_by(engine).size(1280, 900).start();
    for name in ["element", "frame"] {
        let one = seen_of_a_visit(&page, name, press, &["It is for me", "Next", "Scotland", "Show me now"]);
        let other = seen_of_a_visit(&page, name, press, &["I am helping someone", "Next", "Wales", "Show me now"]);
        for (at, (one, other)) in one.iter().zip(&other).enumerate() {
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

/// A visit by the keys alone, from question to question and on through the guide, and what the host saw after each key.
struct ByKeys<'p> {
    page: &'p Page,
    seen: Vec<(String, Value)>,
}

impl<'p> ByKeys<'p> {
    #[track_caller]
    fn of(page: &'p Page, name: &str, nation: &str) -> Vec<(String, Value)> {
        enter(page, name);
        page.press_by_key("It is for me");
        let mut visit = ByKeys { page, seen: Vec::new() };
        page.leave_frames();
        page.run("told.splice(0)");
        visit.looks("the start");
        visit.goes_on(Key::Tab, "Next");
        visit.press(Key::Enter);
        visit.goes_on(Key::Tab, "England");
        visit.goes_on(Key::Down, nation);
        visit.goes_on(Key::Tab, "Show me now");
        visit.press(Key::Enter);
        for _ in 0..12 {
            visit.press(Key::Tab);
        }
        visit.seen
    }

    /// The host's page is left where the browser has put it.
    #[track_caller]
    fn looks(&mut self, after: &str) {
        self.page.leave_frames();
        self.seen.push((after.to_owned(), without_history(&self.page.run(&look()))));
        self.page.enter_frame_found_by(&format!("return {FRAME}"));
    }

    #[track_caller]
    fn press(&mut self, key: Key) {
        self.page.keys(&[key]);
        let focus = self.page.focus().map(|focus| focus.name).unwrap_or_default();
        self.looks(&format!("{key:?} to `{focus}`"));
    }

    #[track_caller]
    fn goes_on(&mut self, key: Key, name: &str) {
        for _ in 0..40 {
            self.press(key);
            if self.page.focus().is_some_and(|focus| focus.name == name) {
                return;
            }
        }
        panic!("{key:?} does not lead to `{name}`: {:?}", self.seen.iter().map(|(after, _)| after).collect::<Vec<_>>());
    }
}

in_each_engine! {
    fn a_host_with_trackers_learns_nothing_of_what_is_pressed_by_key(engine) {
        learns_nothing_of(engine, Page::press_by_key);
    }

    fn a_host_with_trackers_learns_nothing_of_what_is_pressed_by_pointer(engine) {
        learns_nothing_of(engine, Page::press_by_pointer);
    }

    /// Chromium and Firefox scroll the page around a frame to what has the keyboard, and no page inside can forbid it. A frame that is in
    /// view as a whole needs no scrolling; one that is taller than the window tells its host how far down somebody is. docs/embedding.md
    /// says so.
    fn the_keys_tell_a_host_nothing_while_the_whole_frame_is_in_view(engine) {
        let lines = Snippets::of_the_readme();
        let tall = lines.frame.replace("height=\"640\"", "height=\"2000\"");
        let pages = [("frame", &lines.frame), ("tall", &tall)].map(|(name, pasted)| HostPage { head: TRACKER, ..HostPage::plain(name, pasted) });
        let charity = Charity::with(&pages);
        let page = charity.visited_by(engine).size(1280, 700).start();
        for nation in ["Scotland", "Wales"] {
            let seen = ByKeys::of(&page, "frame", nation);
            for (after, seen_then) in &seen {
                assert_eq!(seen_then, &seen[0].1, "{engine:?}, {nation}: the host saw {after}");
            }
        }
        let seen = ByKeys::of(&page, "tall", "Wales");
        let scrolled = seen.iter().any(|(_, then)| then["at"] != seen[0].1["at"]);
        // WebKitGTK 2.50 leaves the host's page where it is, and what has the keyboard out of sight.
        assert_eq!(scrolled, engine != Engine::WebKit, "{engine:?}: docs/embedding.md says otherwise of a tall frame");
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
