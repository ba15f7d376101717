//! Three journeys by ear. What must be heard stands in `heard/`; `transcript.rs` says how to refresh it.

use browser_tests::{Engine, Fault, Page, Site};

use crate::{screens::begin, transcript::Transcript};

/// What a person calls it who listens; pressed by the keyboard, as she does.
#[track_caller]
fn presses(page: &Page, transcript: &mut Transcript, name: &str) {
    transcript.does(&format!("She presses “{name}”."));
    page.press_by_key(name);
    transcript.hears();
}

#[test]
fn a_first_visit_and_one_answer() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    begin(&page, "/");
    page.listen();
    let mut transcript = Transcript::of(&page);
    transcript.does("She opens the page and reads down to the first question.");
    transcript.reads(".exit-bar");
    transcript.reads("header, .masthead");
    transcript.reads(".page__ask");
    presses(&page, &mut transcript, "It is for me");
    presses(&page, &mut transcript, "Next");
    transcript.reads("#ask");
    presses(&page, &mut transcript, "England");
    transcript.does("She reads on.");
    transcript.reads("#guide .short-answer");
    transcript.stays_as_kept("first-visit");
}

#[test]
fn the_short_answer_on_police_in_scotland() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    begin(&page, "/");
    page.listen();
    let mut transcript = Transcript::of(&page);
    page.press_by_key("Next");
    presses(&page, &mut transcript, "Scotland");
    presses(&page, &mut transcript, "Next");
    transcript.reads("#ask fieldset");
    presses(&page, &mut transcript, "Police: Thinking of it");
    presses(&page, &mut transcript, "Show me now");
    transcript.reads("#guide .short-answer");
    transcript.does("The table at a glance begins.");
    transcript.reads("#guide .glance__row");
    transcript.stays_as_kept("police-in-scotland");
}

#[test]
fn the_directory_and_a_call_from_right_to_left_without_the_app() {
    let site = Site::of_dist();
    site.breaks("/app.js", Fault::Missing);
    let page = Engine::Chromium.at(&site).phone().start();
    page.open("/ar-XB/");
    page.listen();
    let mut transcript = Transcript::of(&page);
    transcript.does("The app does not come. The second link of the bar leads to the numbers.");
    page.run("document.querySelector('.exit-bar a:last-of-type').click()");
    transcript.hears();
    transcript.reads("#talk .help-lines");
    transcript.does("Further down: all services of one kind, opened. The first card.");
    page.run("document.querySelector('#help .directory .group').open = true");
    transcript.reads("#help .directory .group > summary");
    transcript.reads("#help .directory .group .help");
    transcript.stays_as_kept("directory-right-to-left");
}
