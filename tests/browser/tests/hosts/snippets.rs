//! The lines of the README, as they stand there.

use std::fs;
use std::path::Path;

use browser_tests::{Key, in_each_engine};

use crate::charity::{Charity, FRAME, HostPage, OURS, OUTSIDE, SEE_INSIDE, enter, open};

/// The snippets of the README, for the address that these tests serve.
pub struct Snippets {
    pub link: String,
    pub element: String,
    pub frame: String,
}

impl Snippets {
    #[track_caller]
    pub fn of_the_readme() -> Snippets {
        let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md")).expect("read the README");
        let mut blocks = readme.split("```html\n").skip(1).map(|rest| rest.split("\n```").next().unwrap_or_default());
        let mut next = |start: &str| {
            let block = blocks.next().filter(|block| block.starts_with(start)).unwrap_or_else(|| panic!("the README shows no {start} where it was"));
            assert!(block.contains("https://ask-first.example/"), "{block}");
            block.replace("https://ask-first.example/", OURS)
        };
        Snippets { link: next("<a "), element: next("<script "), frame: next("<iframe ") }
    }

    /// The frame with another sandbox; `None` takes it away.
    pub fn frame_with(&self, sandbox: Option<&str>) -> String {
        let (before, rest) = self.frame.split_once("sandbox=\"").expect("a sandbox");
        let (_, after) = rest.split_once('"').expect("its end");
        sandbox.map_or_else(|| format!("{before}{after}"), |sandbox| format!("{before}sandbox=\"{sandbox}\"{after}"))
    }
}

in_each_engine! {
    fn each_snippet_of_the_readme_shows_the_guide_and_leads_out(engine) {
        let lines = Snippets::of_the_readme();
        let element = HostPage { head: SEE_INSIDE, ..HostPage::plain("element", &lines.element) };
        let charity = Charity::with(&[HostPage::plain("link", &lines.link), element, HostPage::plain("frame", &lines.frame)]);
        let page = charity.visited_by(engine).phone().start();
        open(&page, "link");
        page.press("Who can share what about you");
        page.sees("Question 1 of");
        for name in ["element", "frame"] {
            enter(&page, name);
            assert_eq!(page.run("return document.referrer"), "", "{name}: the guide learns where it stands");
            let loaded = charity.proxy.mark();
            page.press_by_key("It is for me");
            page.press_by_key("Next");
            page.press_by_key("Scotland");
            page.sees("Now showing: Scotland");
            assert_eq!(charity.proxy.since(loaded), [], "{name}: sent after load");
            // The host's words are where they were, and the guide is 640 pixels high, whatever is in it.
            page.leave_frames();
            page.sees("Talk to us");
            assert_eq!(page.run(&format!("return Math.round(({FRAME}).getBoundingClientRect().height)")), 640, "{name}");
            crate::charity::into_the_guide(&page);
            page.press_by_key_and_go("Exit this page");
            page.leave_frames();
            page.sees(OUTSIDE);
        }
        assert_eq!(charity.strangers(), []);
    }

    fn the_keyboard_walks_in_leaves_and_walks_on(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage::plain("frame", &lines.frame)]);
        let page = charity.visited_by(engine).start();
        enter(&page, "frame");
        page.leave_frames();
        // From the last link before the guide into it: the first stop is the way out.
        page.run("document.querySelector('.crumbs a').focus()");
        page.keys(&[Key::Tab]);
        crate::charity::into_the_guide(&page);
        assert_eq!(page.focus().map(|focus| focus.name).as_deref(), Some("Exit this page"));
        page.keys_and_go(&[Key::Enter]);
        page.leave_frames();
        page.sees(OUTSIDE);
    }
}
