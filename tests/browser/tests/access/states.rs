//! axe-core on every state of the screen, and on everything the guide says, once.
//!
//! axe-core reads every element there is, and the guide has forty thousand. So the questions are looked at with the guide taken out of the
//! page, and the guide with everything open once (`long_pages.rs`), with the questions taken out.

use browser_tests::{Engine, Part, Site, in_each_engine};

use crate::long_pages::is_well_in_all_its_length;
use crate::screens::{answer, begin, is_well, presses_are_large_enough, through_the_questions};

/// All there is but the guide.
const QUESTIONS: Part = Part::Without(".page__guide");
/// The guide as the app draws it, alone.
const GUIDE: Part = Part::Without("#guide-static, .page__ask");
/// The guide as it came, alone.
const STATIC_GUIDE: Part = Part::Without("#guide, .page__ask");

in_each_engine! {
    fn every_question_is_well(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        through_the_questions(&page, |number| {
            is_well(&page, QUESTIONS, &format!("question {number}"));
            presses_are_large_enough(&page, &format!("question {number}"));
        });
        is_well(&page, QUESTIONS, "the last question, answered");
        page.press("Hide");
        is_well(&page, QUESTIONS, "the curtain");
    }

    fn the_guide_is_well_with_everything_open(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        answer(&page);
        is_well_in_all_its_length(&page, GUIDE, "the guide");
    }
}

#[test]
fn the_page_as_it_comes_is_well_with_everything_open() {
    let site = Site::of_dist();
    // No app: the page stays as it came, also while axe-core runs.
    site.breaks("/app.js", browser_tests::Fault::Missing);
    let page = Engine::Chromium.at(&site).phone().start();
    page.open("/");
    is_well_in_all_its_length(&page, STATIC_GUIDE, "the page as it comes");
    is_well(&page, QUESTIONS, "the start as it comes");
}
