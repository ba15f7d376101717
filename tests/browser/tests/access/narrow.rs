//! Narrow, enlarged, widely spaced, and from right to left.

use browser_tests::{Engine, Part, Rules, Site, in_each_engine};

use crate::screens::{
    answer, begin, does_not_stick_out, finds_nothing, is_well, open_everything, presses_are_large_enough, space_the_text, through_the_questions,
};

in_each_engine! {
    fn nothing_runs_off_a_narrow_page_however_it_is_spaced(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(320, 640).start();
        begin(&page, "/");
        through_the_questions(&page, |number| {
            does_not_stick_out(&page, &format!("question {number}"));
            space_the_text(&page, true);
            does_not_stick_out(&page, &format!("question {number}, spaced"));
            space_the_text(&page, false);
        });
        open_everything(&page);
        does_not_stick_out(&page, "the guide, everything open");
        space_the_text(&page, true);
        does_not_stick_out(&page, "the guide, everything open, spaced");
    }

    fn it_is_well_from_right_to_left(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(320, 640).start();
        begin(&page, "/ar-XB/");
        assert_eq!(page.run("return document.documentElement.dir"), "rtl");
        is_well(&page, Part::Without(".page__guide"), "right to left");
        presses_are_large_enough(&page, "right to left");
        // The way out is at the start of the line, which is the right.
        let exit_is_first = "const exit = document.getElementById('exit').getBoundingClientRect(), hide = document.getElementById('hide').getBoundingClientRect(); return exit.left > hide.left";
        assert_eq!(page.run(exit_is_first), true);
        answer(&page);
        open_everything(&page);
        does_not_stick_out(&page, "right to left, everything open");
        space_the_text(&page, true);
        does_not_stick_out(&page, "right to left, everything open, spaced");
    }

    fn at_four_hundred_per_cent_everything_is_there_and_nothing_lies_over_it(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(1280, 1024).zoomed(4).start();
        begin(&page, "/");
        assert_eq!(page.run("return innerWidth"), 320);
        does_not_stick_out(&page, "400 %");
        // The way out scrolls away there, so that the text has the window; Shift three times still leaves.
        page.run("document.querySelector('#ask input').scrollIntoView({ block: 'center' })");
        let covered = page.run(
            "const box = document.querySelector('#ask .answer').getBoundingClientRect();
             return !document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('.answer')",
        );
        assert_eq!(covered, false, "something lies over the answers");
        page.run("scrollTo(0, 0)");
        page.press("Hide");
        does_not_stick_out(&page, "400 %, the curtain");
    }
}

/// All questions of the right-to-left page, which are the left-to-right ones in other words: once is enough.
#[test]
fn every_question_is_well_from_right_to_left() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).size(320, 640).start();
    begin(&page, "/ar-XB/");
    through_the_questions(&page, |number| is_well(&page, Part::Without(".page__guide"), &format!("right to left, question {number}")));
}

#[test]
fn numbers_and_names_keep_their_direction_from_right_to_left() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    begin(&page, "/ar-XB/");
    answer(&page);
    open_everything(&page);
    // Each digit stands to the right of the one before it, as it is dialled.
    let turned = page.run(
        "const turned = [];
         for (const number of document.querySelectorAll('#guide a[href^=\"tel:\"] bdi')) {
             const text = number.firstChild, range = document.createRange();
             const left = (at) => { range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect().left; };
             if (number.checkVisibility() && text.data.length > 1 && left(0) >= left(text.data.length - 1)) turned.push(text.data);
         }
         return [document.querySelectorAll('#guide a[href^=\"tel:\"] bdi').length > 100, turned.slice(0, 5)]",
    );
    assert_eq!(turned, serde_json::json!([true, []]));
    finds_nothing(&page, Part::Without("#guide-static, .page__ask"), Rules::Only(&["heading-order", "list", "region"]), "right to left, the guide");
}
