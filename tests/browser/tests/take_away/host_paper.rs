//! Paper of a copy with a helpline of its host's: theirs comes after 999 and before the nation's, named as theirs, and everything still fits,
//! whatever they are called.

use browser_tests::{Engine, Fault, Page, Printed, Site};

use crate::printed::{NATIONS, nothing_is_cut, one_sheet, sheets, stays_within_its_quarters};

/// As they stand in `folder.toml`, the longest that are let through, and short ones in their place.
const NAMES: [(&str, &str); 3] = [
    ("Brindle Row Women’s Centre for Refugee, Asylum-Seeking and Migrant Families (UK)", "Brindle Row"),
    ("Brindle Row advice and support line for women and their families of every origin", "Advice line"),
    ("Monday to Friday 9.30 to 16.30, Wednesdays until 20.00, closed on bank holidays", "24 hours"),
];
const NUMBER: &str = "020 7946 0000";

/// The first number of each nation.
const HERS: [&str; 4] = ["0808 2000 247", "0808 802 1414", "0800 027 1234", "0808 80 10 800"];

#[track_caller]
fn theirs_stands_between(page: &Page, first: Option<&str>, path: &str) {
    // What is on paper is known; the order is the page's, since half of a card stands on its head.
    let said = page.run("return document.querySelector('.paper').textContent").as_str().expect("words").to_owned();
    let place = |what: &str| said.find(what).unwrap_or_else(|| panic!("{path}: `{what}` is not on paper: {said}"));
    let (danger, label, number) = (place("999"), place("Helpline of Brindle Row"), place(NUMBER));
    assert!(danger < label && label < number, "{path}: {said}");
    assert!(said[label..number].contains("who offer this guide:"), "{path}: whose it is does not stand before the number: {said}");
    if let Some(first) = first {
        assert!(number < place(first), "{path}: the nation's comes before the host's: {said}");
        assert!(!said[number..place(first)].contains("080"), "{path}: others come between: {said}");
    }
}

#[track_caller]
fn prints(page: &Page, path: &str, first: Option<&str>) -> Printed {
    let (printed, codes) = one_sheet(page, path);
    assert!(codes.iter().any(|code| code.starts_with("https://charity.example/tools/ask-first/#nation=")), "{path}: {codes:?}");
    theirs_stands_between(page, first, path);
    printed
}

#[track_caller]
fn cards_and_posters(page: &Page) {
    for (nation, hers) in NATIONS.into_iter().zip(HERS) {
        let card = format!("/en/print/{nation}-card/");
        stays_within_its_quarters(&prints(page, &card, Some(hers)), &card);
        prints(page, &format!("/en/print/{nation}-poster/"), Some(hers));
    }
}

#[test]
fn a_host_with_long_names_fits_on_every_paper_in_chromium() {
    let site = Site::of_copy();
    let page = Engine::Chromium.at(&site).start();
    cards_and_posters(&page);
    for path in sheets(&page) {
        page.open(&path);
        let printed = page.print();
        assert_eq!(printed.sheets(), [(210, 297)], "{path}");
        nothing_is_cut(&page, &printed, ".paper", &path);
        theirs_stands_between(&page, None, &path);
    }
}

#[test]
fn a_host_with_short_names_fits_too_in_chromium() {
    let site = Site::of_copy();
    for nation in NATIONS {
        for paper in ["card", "poster"] {
            let path = format!("/en/print/{nation}-{paper}/");
            let page = String::from_utf8(site.file(&path).expect("a paper")).expect("text");
            let renamed = NAMES.iter().fold(page, |page, (long, short)| page.replace(long, short));
            site.breaks(&path, Fault::Body(renamed.into_bytes()));
        }
    }
    let page = Engine::Chromium.at(&site).start();
    cards_and_posters(&page);
}
