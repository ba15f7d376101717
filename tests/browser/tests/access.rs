//! Everybody can use it: axe-core in every engine and state of the screen, the keyboard alone, narrow, enlarged and right-to-left pages.

use std::env;

use browser_tests::{Engine, Key, Page, Rules, Site, in_each_engine};

/// Opens a page of the guide and waits for the first question, in whatever language.
#[track_caller]
fn begin(page: &Page, path: &str) {
    page.open(path);
    browser_tests::wait_until("the app's first question", || {
        if page.run("return document.querySelector('#ask input') !== null") == true { Ok(()) } else { Err(page.address()) }
    });
    page.settle();
}

/// axe-core finds nothing, and nothing sticks out sideways.
#[track_caller]
fn is_well(page: &Page, state: &str) {
    let found: Vec<String> = page.axe(Rules::WcagTwoTwoAa).iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{:?}, {state}: axe-core finds\n{}", page.engine(), found.join("\n").chars().take(4000).collect::<String>());
    does_not_stick_out(page, state);
}

#[track_caller]
fn does_not_stick_out(page: &Page, state: &str) {
    let out = page.run(
        "const { scrollWidth, clientWidth } = document.documentElement;
         if (scrollWidth <= clientWidth) return '';
         const far = [...document.body.querySelectorAll('*')].filter((one) => { const box = one.getBoundingClientRect(); return box.width > 1 && (box.right > clientWidth + 1 || box.left < -1); });
         return `${scrollWidth} of ${clientWidth}: ` + far.slice(0, 5).map((one) => one.outerHTML.slice(0, 120)).join(' | ');",
    );
    assert_eq!(out, "", "{:?}, {state}: the page has to be scrolled sideways", page.engine());
}

/// Answers the first of each question and goes on; `look` at each.
#[track_caller]
fn through_the_questions(page: &Page, mut look: impl FnMut(usize)) {
    for number in 1..=16 {
        look(number);
        let more = page.run(
            "document.querySelector('#ask input').click();
             const next = document.querySelector('#ask .asking__ways .press:not(.press--plain)'); next?.click(); return next !== null;",
        );
        page.settle();
        if more != true {
            return;
        }
    }
}

/// Every press is at least 44 px in both directions, but for links in the run of a sentence (WCAG 2.5.8 leaves those).
const TOO_SMALL: &str =
    "return [...document.querySelectorAll('button, summary, select, label.answer, label.tick, .exit-bar a, .footer a, .languages a, .contents a')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
    .map(([one, box]) => `${Math.round(box.width)} x ${Math.round(box.height)} ${one.outerHTML.slice(0, 100)}`).slice(0, 12)";

/// Text as WCAG 1.4.12 lets a person space it. Through the object model, which the policy allows.
const SPACED: &str = "for (const one of document.querySelectorAll('body, body *')) {
    one.style.lineHeight = '1.5'; one.style.letterSpacing = '.12em'; one.style.wordSpacing = '.16em';
    if (one.matches('p')) one.style.marginBlockEnd = '2em';
}";

in_each_engine! {
    fn every_state_of_the_screen_is_well(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        // axe-core measures the colours of every word, and the guide has twenty thousand: it is looked at once, the rest without it.
        let guide = |shown: bool| page.run(&format!("document.querySelector('.page__guide').hidden = {}", !shown));
        guide(false);
        is_well(&page, "the start");
        through_the_questions(&page, |number| is_well(&page, &format!("question {number}")));
        guide(true);
        if engine == Engine::Chromium {
            page.run("document.querySelectorAll('#guide details').forEach((details) => { details.open = true; })");
        }
        is_well(&page, "the guide");
        page.press("Hide");
        is_well(&page, "the curtain");
    }

    fn it_is_well_from_right_to_left(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(320, 640).start();
        begin(&page, "/ar-XB/");
        assert_eq!(page.run("return document.documentElement.dir"), "rtl");
        page.run("document.querySelector('.page__guide').hidden = true");
        is_well(&page, "right to left");
        page.run("document.querySelector('.page__guide').hidden = false");
        page.run("document.querySelector('#ask input').click()");
        page.settle();
        does_not_stick_out(&page, "right to left, answered");
        // The way out is at the start of the line, which is the right.
        assert_eq!(page.run("const exit = document.getElementById('exit').getBoundingClientRect(), hide = document.getElementById('hide').getBoundingClientRect(); return exit.left > hide.left"), true);
    }

    fn colours_keep_their_contrast_in_the_dark(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().dark().start();
        begin(&page, "/");
        page.run("document.querySelector('#ask input').click()");
        page.settle();
        // Every kind of thing once is enough for its colours: all sections but the first few are left out.
        page.run("[...document.querySelectorAll('#guide .guide-section')].slice(4).forEach((section) => { section.hidden = true; })");
        let found: Vec<String> = page.axe(Rules::Only(&["color-contrast"])).iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    fn nothing_runs_off_a_narrow_page_however_it_is_spaced(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(320, 640).start();
        begin(&page, "/");
        through_the_questions(&page, |number| does_not_stick_out(&page, &format!("question {number}")));
        page.run("document.querySelectorAll('#guide details').forEach((details) => { details.open = true; })");
        does_not_stick_out(&page, "the guide, everything open");
        page.run(SPACED);
        does_not_stick_out(&page, "spaced");
    }

    fn whatever_is_pressed_is_large_enough(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        through_the_questions(&page, |number| assert_eq!(page.run(TOO_SMALL), serde_json::json!([]), "question {number}"));
    }

    fn the_keyboard_alone_goes_through_and_sees_where_it_is(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page, "/");
        let steps = env::var("ASK_FIRST_STEPS").ok().and_then(|steps| steps.parse().ok()).unwrap_or(40);
        let mut stops = Vec::new();
        for _ in 0..steps {
            page.keys(&[Key::Tab]);
            let Some(focus) = page.focus() else { break };
            // A box in a row of its own: the ring goes round the whole row.
            let row = "const row = document.activeElement.closest('label'); return row !== null && getComputedStyle(row).outlineStyle === 'solid'";
            assert!(focus.ringed || page.run(row) == true, "no ring round {focus:?}, after {stops:?}");
            assert!(!focus.covered, "something lies over {focus:?}, after {stops:?}");
            stops.push(focus.name);
        }
        assert_eq!(stops.first().map(String::as_str), Some("Exit this page"));
        assert!(stops.len() > 12, "{stops:?}");
        // An answer by the keyboard, said to listeners.
        begin(&page, "/en/about/../../");
        page.run("document.querySelector('#ask input').focus()");
        page.keys(&[Key::Space]);
        page.sees("Now showing: It is for me");
        assert_eq!(page.run("return document.getElementById('status').textContent"), "Now showing: It is for me");
    }

    fn headings_descend_one_step_at_a_time(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        begin(&page, "/");
        page.run("document.querySelector('#ask input').click()");
        page.settle();
        let levels = page.run("return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => Number(one.localName[1]))");
        let levels: Vec<i64> = levels.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
        assert_eq!(levels.first(), Some(&1));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn forced_colours_show_what_is_ticked() {
    let site = Site::of_dist();
    for engine in [Engine::Chromium, Engine::Firefox] {
        let page = engine.at(&site).phone().forced_colours().start();
        begin(&page, "/");
        page.run("document.querySelector('#ask input').click()");
        page.settle();
        let outline = page.run("return getComputedStyle(document.querySelector('#ask .answer:has(:checked)')).outlineStyle");
        assert_eq!(outline, "solid", "{engine:?}");
        does_not_stick_out(&page, "forced colours");
    }
}
