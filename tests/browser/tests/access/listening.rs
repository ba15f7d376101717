//! What people hear who do not see the page: headings, landmarks, and what is said without being asked.

use browser_tests::{Engine, Site, in_each_engine};

use crate::screens::{answer, begin, through_the_questions};

in_each_engine! {
    fn headings_descend_one_step_at_a_time(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        begin(&page, "/");
        answer(&page);
        let levels = page.run("return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => Number(one.localName[1]))");
        let levels: Vec<i64> = levels.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
        assert_eq!(levels.first(), Some(&1));
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "one page, one title");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }

    fn each_answer_is_announced_once_and_in_words(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        page.listen();
        page.press("I am helping someone");
        assert_eq!(page.announced(), ["Now showing: I am helping someone"], "{engine:?}");
        page.press("Next");
        page.press("Wales");
        assert_eq!(page.announced(), ["Now showing: Wales"], "{engine:?}");
        // Said again when it is so again: a status line with the words that it had would be silent.
        page.press("England");
        page.press("Wales");
        assert_eq!(page.announced().last().map(String::as_str), Some("Now showing: Wales"), "{engine:?}");
    }
}

#[test]
fn the_way_out_is_the_first_landmark_and_each_has_its_place() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).start();
    begin(&page, "/");
    let landmarks = page.transcript("body");
    let is_one = |line: &&String| {
        ["navigation", "banner", "navigation “Languages”", "main", "contentinfo", "complementary"]
            .iter()
            .any(|role| line.trim_start().starts_with(role))
    };
    let landmarks: Vec<&str> = landmarks.iter().filter(is_one).map(|line| line.trim()).collect();
    assert_eq!(
        landmarks,
        ["navigation “Leave or hide this page”", "banner", "navigation “Languages”", "main", "navigation “On this page”", "contentinfo"]
    );
}

#[test]
fn every_question_is_a_group_with_a_name_and_every_row_too() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    begin(&page, "/");
    through_the_questions(&page, |number| {
        let heard = page.transcript("#ask fieldset");
        assert!(heard.first().is_some_and(|first| first.starts_with("group “")), "question {number}: {heard:?}");
        let rows: Vec<&String> = heard.iter().filter(|line| line.contains("radio") || line.contains("checkbox")).collect();
        let nameless = rows.iter().find(|line| !line.contains('“'));
        assert!(rows.len() >= 2 && nameless.is_none(), "question {number}: {heard:?}");
        let mut names = rows.clone();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), rows.len(), "question {number}: two rows sound alike: {heard:?}");
    });
}
