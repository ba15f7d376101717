//! Everybody can use it: axe-core in every engine and setting, the keyboard alone, narrow and enlarged pages.
//!
//! A first version, against the rig's own quiet page until the product stands: [`site`] is the line to change.

use browser_tests::{Engine, Fault, Key, Page, Rules, Setup, Site, in_each_engine};

fn site() -> Site {
    Site::of_fixture("quiet")
}

/// axe-core finds nothing, and nothing sticks out sideways.
#[track_caller]
fn check(setup: &Setup) -> Page {
    let page = setup.start();
    page.open("/");
    page.passes_axe();
    let sticks_out = "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";
    assert_eq!(page.run(sticks_out), 0, "the page has to be scrolled sideways");
    page
}

in_each_engine! {
    fn it_reads_well_on_a_phone_and_on_a_desk(engine) {
        let site = site();
        check(&engine.at(&site).phone());
        check(&engine.at(&site));
    }

    fn it_reads_well_in_the_dark(engine) {
        check(&engine.at(&site()).dark());
    }

    fn it_reads_well_at_four_times_the_size(engine) {
        check(&engine.at(&site()).size(1280, 1024).zoomed(4));
    }

    fn it_reads_well_without_its_scripts(engine) {
        let site = site();
        // axe-core needs scripts itself, so they are missing here and not off.
        site.breaks("*.js", Fault::Missing);
        check(&engine.at(&site));
    }

    fn the_keyboard_reaches_everything_and_shows_where_it_is(engine) {
        let site = site();
        let page = engine.at(&site).phone().start();
        page.open("/");
        let mut stops = Vec::new();
        page.keys(&[Key::Tab]);
        while let Some(focus) = page.focus().filter(|focus| !stops.contains(&focus.name)) {
            assert!(focus.ringed, "no ring round {focus:?}");
            assert!(!focus.covered, "something lies over {focus:?}");
            stops.push(focus.name);
            page.keys(&[Key::Tab]);
        }
        // A group of radio buttons is one stop.
        assert_eq!(stops, ["Exit this page", "England", "Show me now", "More about sharing", "A page with faults"]);
    }
}

#[test]
fn it_reads_well_in_forced_colours() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let page = engine.at(&site()).forced_colours().start();
        page.open("/");
        // The colours are the system's then, and axe-core measures the page's.
        let violations: Vec<_> = page.axe(Rules::WcagTwoTwoAa).into_iter().filter(|violation| violation.rule != "color-contrast").collect();
        assert_eq!(violations, []);
    }
}
