//! What the person's system wishes: dark, few colours, no movement.

use browser_tests::{Engine, Look, Part, Rules, Site, in_each_engine};

use crate::screens::{answer, begin, does_not_stick_out, finds_nothing, through_the_questions};

const COLOURS: Rules = Rules::Only(&["color-contrast"]);
const QUESTIONS: Part = Part::Without(".page__guide");

in_each_engine! {
    fn colours_keep_their_contrast_in_the_dark(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().dark().start();
        begin(&page, "/");
        answer(&page);
        assert_ne!(page.style("body", "color").as_deref(), Some("rgb(29, 43, 46)"), "{engine:?} is not dark: nothing was looked at");
        finds_nothing(&page, QUESTIONS, COLOURS, "in the dark, a question");
        crate::long_pages::one_of_each_kind_open(&page);
        finds_nothing(&page, Part::Without("#guide-static, .page__ask"), COLOURS, "in the dark, the guide");
    }
}

#[test]
fn every_question_is_well_in_the_dark() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    begin(&page, "/");
    page.turn(Look::Dark);
    through_the_questions(&page, |number| finds_nothing(&page, QUESTIONS, COLOURS, &format!("in the dark, question {number}")));
}

#[test]
fn forced_colours_show_what_is_ticked_and_how_much_is_shared() {
    let site = Site::of_dist();
    for engine in [Engine::Chromium, Engine::Firefox] {
        let page = engine.at(&site).phone().forced_colours().start();
        begin(&page, "/");
        through_the_questions(&page, |number| does_not_stick_out(&page, &format!("forced colours, question {number}")));
        answer(&page);
        page.run("document.querySelector('#ask input:not(:checked)')?.click()");
        page.settle();
        assert_eq!(page.style("#ask .answer:has(:checked)", "outline-style").as_deref(), Some("solid"), "{engine:?}: what is ticked");
        // A tint is gone there: the border, the mark and the words tell one level from another.
        assert_eq!(page.style("#guide .level", "border-top-style").as_deref(), Some("solid"), "{engine:?}: a level");
        does_not_stick_out(&page, "forced colours, the guide");
    }
}

#[test]
fn nothing_moves_by_itself_for_somebody_who_asked_for_that() {
    let site = Site::of_dist();
    for engine in [Engine::Chromium, Engine::Firefox] {
        let page = engine.at(&site).phone().reduced_motion().start();
        begin(&page, "/");
        answer(&page);
        let moving = page.run(
            "const moves = (one) => { const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one); return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'; };
             return [document.documentElement, ...document.querySelectorAll('.exit-bar *, .page__ask *, #guide .short-answer, #guide summary, #guide a')].filter(moves).map((one) => one.outerHTML.slice(0, 100)).slice(0, 5)",
        );
        assert_eq!(moving, serde_json::json!([]), "{engine:?}");
    }
}
