//! Fifteen quiet minutes, on a clock of our own: said a minute before, put off by any touch, and nothing left after.
//! Hiding and showing the page is played the same way.

use browser_tests::{Fault, Page, Proxy, Site, in_each_engine};

use crate::visit::{begin, file, is_neutral, traces};

/// In place of the browser's clock: it stands still until the test says that time passes. Laid before the app's own script, for it must be
/// the page's world and not the driver's.
const CLOCK: &str = "
const clock = { now: Date.now(), due: [], last: 0 };
Date.now = () => clock.now;
// WebKit's driver keeps its own limit for a script (80 s, `Setup::start`) with the page's timers: that one stays on the real clock, or
// fifteen minutes in a moment would be past it.
const [real, end] = [globalThis.setTimeout, globalThis.clearTimeout];
const ours = id => id < 1e9;
globalThis.setTimeout = (act, after) => {
  if (after === 80000) return 1e9 + real(act, after);
  clock.last += 1; clock.due.push({ id: clock.last, at: clock.now + Number(after ?? 0), act }); return clock.last; };
globalThis.clearTimeout = id => { if (!ours(id)) return end(id - 1e9); clock.due = clock.due.filter(one => one.id !== id); };
document.addEventListener('test:pass', () => {
  const until = clock.now + Number(document.documentElement.dataset.pass);
  for (;;) {
    clock.due.sort((one, other) => one.at - other.at);
    const next = clock.due[0];
    if (!next || next.at > until) break;
    clock.due.shift();
    clock.now = Math.max(clock.now, next.at);
    next.act();
  }
  clock.now = until;
});
// The phone sleeps: the clock goes on, no timer runs.
document.addEventListener('test:sleep', () => { clock.now += Number(document.documentElement.dataset.pass); });
let hidden = false;
Object.defineProperty(document, 'hidden', { get: () => hidden });
document.addEventListener('test:hide', () => { hidden = true; document.dispatchEvent(new Event('visibilitychange')); });
document.addEventListener('test:show', () => { hidden = false; document.dispatchEvent(new Event('visibilitychange')); });
document.dispatchEvent(new Event('visibilitychange'));
";

const SOON: &str = "In one minute this page forgets what you pressed.";

fn with_our_clock() -> Site {
    let site = Site::of_dist();
    site.breaks("/app.js", Fault::Body(format!("{CLOCK}{}", file("/app.js")).into_bytes()));
    site
}

#[track_caller]
fn minutes(page: &Page, way: &str, minutes: u32) {
    page.run(&format!("document.documentElement.dataset.pass = '{}'; document.dispatchEvent(new Event('test:{way}'))", minutes * 60_000));
    page.settle();
}

in_each_engine! {
    fn fifteen_quiet_minutes_end_in_the_neutral_start(engine) {
        let site = with_our_clock();
        let page = engine.at(&site).phone().start();
        begin(&page);
        page.press("It is for me");
        page.press("Next");
        page.press("Scotland");
        minutes(&page, "pass", 13);
        page.does_not_see(SOON);
        minutes(&page, "pass", 1);
        page.sees(SOON);
        assert_eq!(page.run("return document.getElementById('idle').getAttribute('role')"), "status", "listeners are told");
        // Any touch keeps the answers.
        for touch in ["new PointerEvent('pointerdown', { bubbles: true })", "new KeyboardEvent('keydown', { bubbles: true })", "new Event('scroll')", "new Event('change', { bubbles: true })"] {
            page.run(&format!("document.body.dispatchEvent({touch})"));
            page.does_not_see(SOON);
            assert_ne!(traces(&page).0, 0, "{touch}");
            minutes(&page, "pass", 14);
            page.sees(SOON);
        }
        minutes(&page, "pass", 1);
        page.does_not_see(SOON);
        page.sees("Question 1 of");
        is_neutral(&page);
        // And again for the next answer.
        page.press("It is for me");
        minutes(&page, "pass", 15);
        is_neutral(&page);
    }

    fn a_phone_that_slept_wakes_at_the_neutral_start(engine) {
        let site = with_our_clock();
        let page = engine.at(&site).phone().start();
        begin(&page);
        page.press("It is for me");
        minutes(&page, "hide", 0);
        assert_eq!(page.words(), "", "a hidden page is blank");
        minutes(&page, "sleep", 10);
        minutes(&page, "show", 0);
        page.sees("Question 1 of");
        assert_eq!(traces(&page).0, 1, "ten minutes are not fifteen, and a call does not cost the answers");
        minutes(&page, "hide", 0);
        minutes(&page, "sleep", 600);
        minutes(&page, "show", 0);
        page.sees("Question 1 of");
        is_neutral(&page);
    }
}

#[test]
fn the_limit_needs_no_app() {
    let site = Site::of_dist();
    site.breaks("/app.js", Fault::Body(CLOCK.as_bytes().to_vec()));
    let proxy = Proxy::to(&site);
    let page = browser_tests::Engine::Chromium.through(&proxy).start();
    page.open("/");
    page.press("Scotland");
    assert_eq!(traces(&page).0, 1);
    minutes(&page, "pass", 15);
    is_neutral(&page);
}
