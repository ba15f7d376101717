//! Frames with too little allowed, and frames in frames: the way out leads out, or the page goes blank at once and says so with a plain
//! link (`design/tech-notes.md` 10.1 has what each engine does).

use browser_tests::{Engine, Page, in_each_engine};

use crate::charity::{Charity, HostPage, OUTSIDE, SEE_INSIDE, enter, into_the_guide, is_blank, open};
use crate::snippets::Snippets;

/// Name, sandbox (`None`: no attribute), whether the app runs, whether the way out can move the tab.
const SANDBOXES: &[(&str, Option<&str>, bool, bool)] = &[
    ("free", None, true, true),
    ("caged", Some("allow-scripts allow-same-origin"), true, false),
    ("opaque", Some("allow-scripts"), false, false),
    // No name of its own, and leave to go: in some WebKit only the link may move the tab, and its script may not.
    ("nameless", Some("allow-scripts allow-top-navigation-by-user-activation"), false, true),
    ("mute", Some("allow-top-navigation-by-user-activation"), false, true),
];

/// Blank, with one sentence and one plain link that leads where the way out leads.
#[track_caller]
fn says_that_it_could_not_leave(page: &Page, name: &str) {
    is_blank(page, name);
    page.sees("This page is blank now. Close this tab to leave.");
    let link = "const link = document.querySelector('.stuck a'); return link.checkVisibility() && link.href === document.getElementById('exit').href";
    assert_eq!(page.run(link), true, "{name}: no plain link to leave by");
    let left = "return document.querySelectorAll('input:checked').length + document.querySelectorAll('details[open]').length";
    assert_eq!(page.run(left), 0, "{name}: something is still ticked or open");
}

in_each_engine! {
    fn the_way_out_leads_out_or_says_that_it_cannot(engine) {
        let lines = Snippets::of_the_readme();
        let pasted: Vec<String> = SANDBOXES.iter().map(|(_, sandbox, ..)| lines.frame_with(*sandbox)).collect();
        let pages: Vec<HostPage<'_>> = SANDBOXES.iter().zip(&pasted).map(|((name, ..), pasted)| HostPage::plain(name, pasted)).collect();
        let charity = Charity::with(&pages);
        let page = charity.visited_by(engine).start();
        for (name, _, app, leads_out) in SANDBOXES {
            open(&page, name);
            into_the_guide(&page);
            page.sees("In danger now? Call 999.");
            if *app {
                page.sees("Question 1 of");
                page.press_by_key("It is for me");
            }
            // By pointer: with scripts off in the frame nothing can tell when the keyboard is in it.
            page.press_and_go("Exit this page");
            if *leads_out {
                page.leave_frames();
                page.sees(OUTSIDE);
            } else {
                says_that_it_could_not_leave(&page, name);
            }
        }
    }

    fn where_nothing_at_all_is_allowed_it_can_still_be_read(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage::plain("dead", &lines.frame_with(Some("")))]);
        let page = charity.visited_by(engine).start();
        open(&page, "dead");
        into_the_guide(&page);
        for words in ["In danger now? Call 999.", "0808 2000 247", "only if you agree"] {
            page.sees(words);
        }
        // The host's own link below leads to the guide with everything.
        page.leave_frames();
        page.press_and_go("Open the guide by itself");
        page.sees("Question 1 of");
    }

    fn in_frames_of_frames_the_whole_tab_leaves(engine) {
        let lines = Snippets::of_the_readme();
        let inner = HostPage { head: SEE_INSIDE, ..HostPage::plain("inner", &lines.element) };
        let free = "<iframe class=builder src=/inner/ width=700 height=900></iframe>";
        let caged = "<iframe class=builder sandbox='allow-scripts allow-same-origin' src=/inner/ width=700 height=900></iframe>";
        let charity = Charity::with(&[inner, HostPage::plain("builder", free), HostPage::plain("cage", caged)]);
        let page = charity.visited_by(engine).size(1280, 1000).start();
        // WebKitGTK 2.50 lets her out of the cage all the same (seen; a cage without a frame between holds there too).
        for (name, leads_out) in [("builder", true), ("cage", engine == Engine::WebKit)] {
            open(&page, name);
            page.enter_frame("iframe.builder");
            into_the_inner_guide(&page);
            page.sees("Question 1 of");
            page.press_by_key("It is for me");
            page.press_by_key_and_go("Exit this page");
            if leads_out {
                page.leave_frames();
                page.sees(OUTSIDE);
            } else {
                says_that_it_could_not_leave(&page, name);
            }
        }
    }

    fn two_guides_on_a_page_are_two_visits_with_one_way_out(engine) {
        let lines = Snippets::of_the_readme();
        let free = format!("{}<hr>{}", lines.frame, lines.frame.replace("<iframe ", "<iframe id=second "));
        let caged = lines.frame_with(Some("allow-scripts allow-same-origin"));
        let caged = format!("{caged}<hr>{}", caged.replace("<iframe ", "<iframe id=second "));
        let charity = Charity::with(&[HostPage::plain("two", &free), HostPage::plain("caged", &caged)]);
        let page = charity.visited_by(engine).size(1280, 1600).start();
        for (name, leads_out) in [("two", true), ("caged", false)] {
            enter(&page, name);
            page.press_by_key("It is for me");
            page.leave_frames();
            page.run("document.getElementById('second').scrollIntoView()");
            page.enter_frame("#second");
            page.sees("Question 1 of");
            assert_eq!(page.run("return document.querySelectorAll('input:checked').length"), 0, "{name}: an answer went from one guide to the other");
            page.press_by_key("It is for me");
            page.press_by_key_and_go("Exit this page");
            if leads_out {
                page.leave_frames();
                page.sees(OUTSIDE);
                continue;
            }
            says_that_it_could_not_leave(&page, "the second");
            page.leave_frames();
            into_the_guide(&page);
            // The first goes blank with it, and says why.
            says_that_it_could_not_leave(&page, "the first");
        }
    }
}

/// The guide inside the frame where we are now.
#[track_caller]
fn into_the_inner_guide(page: &Page) {
    let frame = crate::charity::FRAME;
    browser_tests::wait_until("the inner guide's frame", || {
        let there = page.run(&format!("const frame = {frame}; frame?.scrollIntoView({{ block: 'center' }}); return Boolean(frame)"));
        if there == true { Ok(()) } else { Err(page.words()) }
    });
    page.enter_frame_found_by(&format!("return {frame}"));
}
