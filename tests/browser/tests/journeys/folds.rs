//! The live guide is drawn as far as somebody has opened it. Whatever needs the rest of it finds the rest.

use browser_tests::{Page, Site, in_each_engine};

/// The guide after one answer, with everything still folded.
#[track_caller]
fn answered(page: &Page) -> u64 {
    page.open("/");
    page.sees("Question 1 of");
    page.press("It is for me");
    let drawn = statements(page);
    assert!(drawn < 100, "{drawn} statements are drawn before anybody has asked for them");
    drawn
}

/// How many statements the live guide holds, seen or folded away.
#[track_caller]
fn statements(page: &Page) -> u64 {
    page.run("return document.querySelectorAll('#guide .statement').length").as_u64().unwrap_or_default()
}

/// All that apply to her: most of what the static guide has.
#[track_caller]
fn is_whole(page: &Page, when: &str) {
    page.settle();
    let drawn = statements(page);
    assert!(drawn > 300, "{when}: only {drawn} statements");
    assert_eq!(page.run("return document.querySelectorAll('#guide .group > .slot:empty').length"), 0, "{when}: something is left out");
}

in_each_engine! {
    fn what_is_behind_a_heading_is_drawn_when_it_is_opened(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        let before = answered(&page);
        let heading = page.pressable_by("return document.querySelector('#guide [data-section=threats] .group > summary')");
        page.press_this(&heading);
        let told = page.run("return document.querySelector('#guide [data-section=threats] .group[open]').innerText.length").as_u64();
        assert!(told > Some(200), "{told:?} letters under `{}`", heading.name);
        assert!(statements(&page) > before);
        page.press("Next");
        page.press("Scotland");
        assert!(page.run("return document.querySelector('#guide [data-section=threats] .group').open") == true, "an answer closed what she had opened");
    }

    fn the_browsers_own_search_finds_all_of_it(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        answered(&page);
        page.begins_to_search();
        is_whole(&page, "searched");
    }

    fn a_pointer_that_leaves_for_the_browsers_menus_has_all_of_it_drawn(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        page.open("/");
        page.sees("Question 1 of");
        // Not yet: then the first press would wait for it.
        let leaves = "document.documentElement.dispatchEvent(new MouseEvent('mouseleave'))";
        page.run(leaves);
        page.press("It is for me");
        assert!(statements(&page) < 100, "all is drawn with the first press");
        page.run(leaves);
        is_whole(&page, "left by the pointer");
    }

    fn paper_shows_all_of_it_opened(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        answered(&page);
        // What Chromium and WebKit do before they print. Firefox's own printing is tried in safety/refusals.rs: it waits for nobody.
        page.run("dispatchEvent(new Event('beforeprint'))");
        is_whole(&page, "printed");
        let folded = "return document.querySelectorAll('#guide .guide details:not([open], .sources)').length";
        assert_eq!(page.run(folded), 0, "folded on paper");
        page.run("dispatchEvent(new Event('afterprint'))");
        assert_ne!(page.run(folded), 0, "still open after printing");
    }

    fn its_own_button_prints_all_of_it(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        answered(&page);
        let count = "document.querySelectorAll('#guide .statement').length";
        page.run(&format!("(window.wrappedJSObject ?? window).print = () => {{ document.body.dataset.printed = {count}; }}"));
        page.press("Print");
        let printed = page.run("return document.body.dataset.printed");
        assert!(printed.as_str().and_then(|count| count.parse::<u32>().ok()).is_some_and(|count| count > 300), "printed: {printed}");
    }
}
