//! The keyboard alone: it gets everywhere, one sees where it is, and nothing lies over that place.

use std::env;

use browser_tests::{Engine, Key, Page, Site, in_each_engine, wait_until};

use crate::screens::begin;

/// Goes `steps` further by this key; gives the names of what had the focus.
#[track_caller]
fn tab_along(page: &Page, key: Key, steps: usize) -> Vec<String> {
    let mut stops = Vec::new();
    for _ in 0..steps {
        page.keys(&[key]);
        let Some(focus) = page.focus() else { break };
        // A box in a row of its own: the ring goes round the whole row.
        let row = "const row = document.activeElement.closest('label'); return row !== null && getComputedStyle(row).outlineStyle === 'solid'";
        assert!(focus.ringed || page.run(row) == true, "{:?}: no ring round {focus:?}, after {stops:?}", page.engine());
        assert!(!focus.covered, "{:?}: something lies over {focus:?}, after {stops:?}", page.engine());
        stops.push(focus.name);
    }
    stops
}

in_each_engine! {
    fn the_keyboard_alone_goes_through_and_sees_where_it_is(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        let steps = env::var("ASK_FIRST_STEPS").ok().and_then(|steps| steps.parse().ok()).unwrap_or(24);
        let stops = tab_along(&page, Key::Tab, steps);
        assert_eq!(stops.first().map(String::as_str), Some("Exit this page"));
        assert!(stops.len() > 12, "{stops:?}");
        // Upwards the bar at the top is what could lie over it.
        tab_along(&page, Key::BackTab, 8);
    }

    fn she_answers_by_keyboard_and_keeps_her_place(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        let focus_is_on = |what: &str, expected: &str| {
            let at = "return document.activeElement.closest('legend, h2, label, button, summary, a')?.textContent.trim() ?? document.activeElement.localName";
            // The press is drawn first, and the focus comes after.
            wait_until(&format!("`{expected}` to have the focus: {what}"), || {
                let at = page.run(at);
                if at == expected { Ok(()) } else { Err(at.to_string()) }
            });
        };
        page.press_by_key("It is for me");
        page.sees("Now showing: It is for me");
        page.press_by_key("Next");
        focus_is_on("the next question is read", "Where are you?");
        page.press_by_key("Back");
        focus_is_on("and the one before", "Who is this for?");
        page.press_by_key("Show me now");
        focus_is_on("the short answer is read", "The short answer");
        page.press_by_key("Start again");
        focus_is_on("at the start again", "Who is this for?");
        page.press_by_key("Numbers");
        focus_is_on("the numbers are read", "One person to talk to");
    }
}

#[test]
fn at_four_hundred_per_cent_the_keyboard_is_seen_too() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).size(1280, 1024).zoomed(4).start();
    begin(&page, "/");
    tab_along(&page, Key::Tab, 14);
    tab_along(&page, Key::BackTab, 8);
}
