//! Pages too long for all of axe-core at once: the guide has forty thousand elements, the page of sources a thousand links.

use browser_tests::{Page, Part, Rules};

use crate::screens::{finds_nothing, open_everything, presses_are_large_enough};

/// What takes axe-core minutes on a long page: rules that compare every word with all that lies around it.
const SLOW: &[&str] = &["color-contrast", "target-size"];

/// What only a whole page can have.
const OF_THE_PAGE: &[&str] = &["page-has-heading-one"];

/// Opens everything and leaves of the guide one piece of each kind: every combination of classes and colours once.
pub fn one_of_each_kind_open(page: &Page) {
    open_everything(page);
    page.run(
        // The guide that is not shown (as it came, or the app's) is left alone: styles of what is not drawn are made anew for every question.
        "const known = new Set(), kinds = new Map();
         const look = (one) => { const { color, fontSize, fontWeight, display } = getComputedStyle(one); return [one.localName, one.className.baseVal ?? one.className, color, fontSize, fontWeight, display].join('|'); };
         const kind = (one) => { if (!kinds.has(one)) kinds.set(one, look(one)); return kinds.get(one); };
         const guide = document.querySelector('.page__guide');
         const all = guide ? [...guide.querySelectorAll('*')].filter((one) => one.checkVisibility()) : [];
         // A piece is kept if anything in it is the first of its kind.
         const first = new Set(all.filter((one) => { const what = kind(one) + '<' + kind(one.parentElement); return known.has(what) ? false : known.add(what); }));
         const kept = new Set();
         for (const one of first) for (let around = one; around && !kept.has(around); around = around.parentElement) kept.add(around);
         for (const one of all) if (!kept.has(one) && kept.has(one.parentElement) && one.matches('.shown, .help-item, .group, .glance__row, li, .cell, .statement')) one.hidden = true;",
    );
}

/// With everything open: all quick rules on all of it, our own measure of what is pressed, and the slow rules on one piece of each kind.
#[track_caller]
pub fn is_well_in_all_its_length(page: &Page, part: Part<'_>, state: &str) {
    open_everything(page);
    // What a part leaves out may hold the one title: whether the page has it is asked of the whole page.
    finds_nothing(page, Part::Whole, Rules::Only(OF_THE_PAGE), &format!("{state}, the whole page"));
    let quick: Vec<&str> = SLOW.iter().chain(OF_THE_PAGE).copied().collect();
    finds_nothing(page, part, Rules::AllBut(&quick), state);
    presses_are_large_enough(page, state);
    one_of_each_kind_open(page);
    finds_nothing(page, part, Rules::Only(SLOW), &format!("{state}, one piece of each kind"));
}
