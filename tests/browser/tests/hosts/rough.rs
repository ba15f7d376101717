//! Hosts that are rough: they restyle, shrink, overlay, zoom, print. The guide stays whole in its frame and the way out is on its screen.

use browser_tests::{Engine, Key, Page, in_each_engine};

use crate::charity::{Charity, HostPage, OUTSIDE, SEE_INSIDE, enter, into_the_guide};
use crate::snippets::Snippets;

/// Name, and the style of a host that knows no manners.
const ROUGH: &[(&str, &str)] = &[
    (
        "restyled",
        "<style>* { all: revert !important; font: 40px cursive !important; color: red !important; visibility: visible !important; letter-spacing: 1em !important; direction: rtl !important }</style>",
    ),
    ("shrunk", "<style>ask-first { display: block; width: 320px !important } ask-first::part(box) { block-size: 400px !important }</style>"),
    // Its column stays wide enough for a phone's screen: below that, nothing is promised to anybody.
    ("zoomed", "<style>html { zoom: 3 } .columns { display: block !important } article { transform: scale(.5); filter: blur(1px) }</style>"),
    (
        "overlaid",
        "<style>body::after { content: 'Subscribe to our newsletter'; position: fixed; inset: 0; z-index: 99999; background: #fffe }</style>",
    ),
];

/// The narrowest screen that the guide is made for, in CSS pixels.
const NARROWEST: u64 = 320;

/// The whole way-out button is inside the frame's own window.
const ON_SCREEN: &str = "const box = document.getElementById('exit').getBoundingClientRect();
    return box.width > 40 && box.height >= 44 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1";

in_each_engine! {
    fn whatever_a_host_does_to_its_page_the_guide_stays_whole(engine) {
        let lines = Snippets::of_the_readme();
        let heads: Vec<String> = ROUGH.iter().map(|(_, style)| format!("{SEE_INSIDE}{style}")).collect();
        let pages: Vec<HostPage<'_>> =
            ROUGH.iter().zip(&heads).map(|((name, _), head)| HostPage { head, ..HostPage::plain(name, &lines.element) }).collect();
        let charity = Charity::with(&pages);
        let page = charity.visited_by(engine).start();
        for (name, _) in ROUGH {
            enter(&page, name);
            let loaded = charity.proxy.mark();
            let wide = page.run("return [innerWidth, document.documentElement.scrollWidth]");
            assert!(wide[0].as_u64() >= Some(NARROWEST) && wide[1].as_u64() <= wide[0].as_u64(), "{name}: to be scrolled sideways: {wide}");
            page.press_by_key("It is for me");
            page.press_by_key("Next");
            page.sees("Question 2 of");
            assert_eq!(page.run(ON_SCREEN), true, "{name}: the way out is not on the guide's screen");
            assert_eq!(charity.proxy.since(loaded), [], "{name}: sent after load");
            page.press_by_key_and_go("Exit this page");
            page.leave_frames();
            page.sees(OUTSIDE);
        }
    }

    /// Some engines do not let a Shift move the tab (tech-notes 10.3): then the element is told, and its page goes.
    fn three_shifts_leave_also_from_the_element(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage { head: SEE_INSIDE, ..HostPage::plain("element", &lines.element) }]);
        let page = charity.visited_by(engine).start();
        // After a press the frame can move the tab by itself, for a while. Without one it cannot.
        for pressed in [true, false] {
            enter(&page, "element");
            if pressed {
                page.press_by_key("It is for me");
            } else {
                page.run("document.getElementById('exit').focus()");
            }
            page.keys_and_go(&[Key::Shift, Key::Shift, Key::Shift]);
            page.leave_frames();
            page.sees(OUTSIDE);
        }
    }

    fn a_guide_that_is_moved_removed_or_added_again_starts_anew(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage { head: SEE_INSIDE, ..HostPage::plain("element", &lines.element) }]);
        let page = charity.visited_by(engine).start();
        enter(&page, "element");
        page.press_by_key("It is for me");
        page.leave_frames();
        let entries = page.history_length();
        for (done, how) in [
            ("moved", "document.querySelector('aside').append(document.querySelector('ask-first'))"),
            ("removed and put back", "const guide = document.querySelector('ask-first'); guide.remove(); document.querySelector('article').append(guide)"),
            ("made anew", "const guide = document.querySelector('ask-first'); guide.replaceWith(guide.cloneNode(true))"),
            ("made by a script", "const guide = document.createElement('ask-first'); guide.lang = 'en'; document.querySelector('ask-first').replaceWith(guide)"),
        ] {
            page.leave_frames();
            page.run(how);
            into_the_guide(&page);
            page.sees("Question 1 of");
            assert_eq!(page.run("return document.querySelectorAll('input:checked').length"), 0, "{done}: an answer is still there");
            page.press_by_key("It is for me");
            page.leave_frames();
            assert_eq!(page.history_length(), entries, "{done}: an entry in the host's history");
        }
        into_the_guide(&page);
        page.press_by_key_and_go("Exit this page");
        page.leave_frames();
        page.sees(OUTSIDE);
    }
}

/// Only these two print by command.
#[track_caller]
fn prints(page: &Page) {
    let lines_before = page.words();
    page.leave_frames();
    let file = std::env::temp_dir().join(format!("ask-first-printed-{}.pdf", std::process::id()));
    page.print_to(&file);
    std::fs::remove_file(&file).expect("a print of the host's page");
    into_the_guide(page);
    assert_eq!(page.words(), lines_before, "the guide is another after its host was printed");
    assert_eq!(page.run("return document.querySelectorAll('details[open]').length"), 0, "printing left something open");
}

#[test]
fn a_host_that_prints_changes_nothing_in_the_guide() {
    let lines = Snippets::of_the_readme();
    let charity = Charity::with(&[HostPage::plain("frame", &lines.frame)]);
    for engine in [Engine::Chromium, Engine::Firefox] {
        let page = charity.visited_by(engine).start();
        enter(&page, "frame");
        page.press_by_key("It is for me");
        let loaded = charity.proxy.mark();
        prints(&page);
        assert_eq!(charity.proxy.since(loaded), [], "{engine:?}: sent by printing");
        is_left_by_the_way_out(&page);
    }
}

#[track_caller]
fn is_left_by_the_way_out(page: &Page) {
    page.press_by_key_and_go("Exit this page");
    page.leave_frames();
    page.sees(OUTSIDE);
}
