//! axe-core on every state of the screen, and on everything the guide says, once.
//!
//! axe-core reads every element there is, and the guide has forty thousand. So the questions are looked at with the guide taken out of the
//! page, and the guide with everything open once, with the questions taken out.

use browser_tests::{Engine, Page, Part, Rules, Site, in_each_engine};

use crate::screens::{answer, begin, finds_nothing, is_well, open_everything, presses_are_large_enough, through_the_questions};

/// All there is but the guide.
const QUESTIONS: Part = Part::Without(".page__guide");
/// The guide as the app draws it, alone.
const GUIDE: Part = Part::Without("#guide-static, .page__ask");
/// The guide as it came, alone.
const STATIC_GUIDE: Part = Part::Without("#guide, .page__ask");

/// All rules but the colours of words: those are looked at on one word of each kind ([`one_of_each_kind_open`]).
const BUT_COLOURS: &[&str] = &[
    "aria-allowed-attr",
    "aria-allowed-role",
    "aria-conditional-attr",
    "aria-hidden-body",
    "aria-hidden-focus",
    "aria-prohibited-attr",
    "aria-required-attr",
    "aria-required-children",
    "aria-required-parent",
    "aria-roles",
    "aria-valid-attr",
    "aria-valid-attr-value",
    "autocomplete-valid",
    "button-name",
    "definition-list",
    "dlitem",
    "document-title",
    "duplicate-id-aria",
    "empty-heading",
    "form-field-multiple-labels",
    "heading-order",
    "html-has-lang",
    "html-lang-valid",
    "image-alt",
    "label",
    "label-title-only",
    "landmark-banner-is-top-level",
    "landmark-complementary-is-top-level",
    "landmark-contentinfo-is-top-level",
    "landmark-main-is-top-level",
    "landmark-no-duplicate-main",
    "landmark-one-main",
    "landmark-unique",
    "link-in-text-block",
    "link-name",
    "list",
    "listitem",
    "meta-viewport",
    "nested-interactive",
    "page-has-heading-one",
    "presentation-role-conflict",
    "region",
    "role-img-alt",
    "scrollable-region-focusable",
    "select-name",
    "skip-link",
    "summary-name",
    "svg-img-alt",
    "tabindex",
    "target-size",
    "valid-lang",
];

/// Opens everything and leaves of the guide one piece of each kind: every combination of classes and colours once.
pub fn one_of_each_kind_open(page: &Page) {
    open_everything(page);
    page.run(
        "const known = new Set();
         const kind = (one) => { const { color, fontSize, fontWeight, display } = getComputedStyle(one); return [one.localName, one.className.baseVal ?? one.className, color, fontSize, fontWeight, display].join('|'); };
         const all = [...document.querySelectorAll('.page__guide *')];
         // A piece is kept if anything in it is the first of its kind.
         const first = new Set(all.filter((one) => { const what = kind(one) + '<' + kind(one.parentElement); return known.has(what) ? false : known.add(what); }));
         const kept = new Set();
         for (const one of first) for (let around = one; around && !kept.has(around); around = around.parentElement) kept.add(around);
         for (const one of all) if (!kept.has(one) && kept.has(one.parentElement) && one.matches('.shown, .help-item, .group, .glance__row, li, .cell, .statement')) one.hidden = true;",
    );
}

/// The guide with everything open: all rules on all of it, colours on one word of each kind, in light and in dark.
#[track_caller]
fn guide_is_well(page: &Page, part: Part<'_>, state: &str) {
    open_everything(page);
    finds_nothing(page, part, Rules::Only(BUT_COLOURS), state);
    presses_are_large_enough(page, state);
    one_of_each_kind_open(page);
    finds_nothing(page, part, Rules::Only(&["color-contrast"]), &format!("{state}, its colours"));
}

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
        guide_is_well(&page, GUIDE, "the guide");
    }
}

#[test]
fn the_page_as_it_comes_is_well_with_everything_open() {
    let site = Site::of_dist();
    // No app: the page stays as it came, also while axe-core runs.
    site.breaks("/app.js", browser_tests::Fault::Missing);
    let page = Engine::Chromium.at(&site).phone().start();
    page.open("/");
    guide_is_well(&page, STATIC_GUIDE, "the page as it comes");
    is_well(&page, QUESTIONS, "the start as it comes");
}
