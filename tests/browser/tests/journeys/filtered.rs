//! With scripts off two questions filter the page by plain style: what is left is hers, and nothing introduces what is gone.

use browser_tests::{Page, Site, in_each_engine};
use serde_json::json;

/// What only introduces something that is gone: lines that say for whom, and folds that open on nothing.
#[track_caller]
fn left_over(page: &Page) -> serde_json::Value {
    page.run(
        // All is opened for the look, and folded again.
        "const folded = [...document.querySelectorAll('details:not([open])')];
         folded.forEach((fold) => { fold.open = true; });
         const all = (selector) => [...document.querySelectorAll(`#guide-static ${selector}`)].filter((one) => one.checkVisibility());
         const isGone = (one) => !one.checkVisibility();
         const openers = all('.shown').filter((one) => isGone(one.querySelector('.statement')));
         const cards = all('.help-item').filter((one) => one.querySelector('.help') && isGone(one.querySelector('.help')));
         const folds = all(':is(.group, .more)').filter((one) => [...one.querySelectorAll('.statement, .cell, .help')].every(isGone));
         const left = [...openers, ...cards, ...folds].map((one) => one.textContent.trim().slice(0, 60));
         folded.forEach((fold) => { fold.open = false; });
         return left",
    )
}

in_each_engine! {
    fn the_page_of_one_nation_is_whole_and_hers_alone(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().scripts_off().start();
        page.open("/");
        page.sees("In England a GP practice must not refuse you for lack of papers");
        for nation in ["England", "Northern Ireland", "Scotland", "Wales"] {
            page.press(nation);
            assert_eq!(left_over(&page), json!([]), "{engine:?}, {nation}");
        }
        page.press("Scotland");
        page.sees("In Scotland you need no papers to register with a GP.");
        page.does_not_see("In England a GP practice must not refuse you for lack of papers");
        page.does_not_see("0808 2000 247");
    }

    fn what_police_can_pass_on_is_told_by_her_permission(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().scripts_off().start();
        page.open("/");
        page.press("England");
        let police = || {
            page.run(
                "const cells = [...document.querySelectorAll('#guide-static [data-cell]')].filter((cell) => cell.querySelector('[data-know-valid]') && cell.textContent.includes('officers at the door'));
                 cells.forEach((cell) => { cell.closest('details').open = true; });
                 return cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.innerText).join(' ')",
            )
            .to_string()
        };
        let (valid, without, both) = ("An adviser can tell you before you decide.", "One charity reports a plan of December 2025", "whatever your visa");
        let told = |words: &str| [valid, without, both].map(|one| words.contains(one));
        assert_eq!(told(&police()), [true; 3], "{engine:?}, nothing pressed: {}", police());
        page.press("I am British or settled");
        assert_eq!(told(&police()), [true, false, false], "{engine:?}, British: {}", police());
        page.press("It ran out, was refused, or I have none");
        assert_eq!(told(&police()), [false, true, false], "{engine:?}, without: {}", police());
    }
}
