//! Every other page of the site, as its map lists them: the same rules, also on a narrow page and from right to left.

use std::{env, fs, path::Path};

use browser_tests::{Engine, Page, Part, Site, in_each_engine};

use crate::long_pages::is_well_in_all_its_length;
use crate::screens::{does_not_stick_out, is_well, open_everything, presses_are_large_enough, space_the_text};

/// The paths of all pages but the guide.
fn paths() -> Vec<String> {
    let dist = env::var_os("ASK_FIRST_DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), Into::into);
    let map = fs::read_to_string(dist.join("sitemap.xml")).expect("a built site with a map");
    let paths = map
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next()?.split_once("://")?.1.split_once('/').map(|(_, path)| format!("/{path}")));
    let paths: Vec<String> = paths.filter(|path| path != "/").chain(["/404.html".to_owned()]).collect();
    assert!(paths.len() > 30, "{paths:?}");
    paths
}

/// One page of each kind that somebody beside her opens, prints or shows.
const HANDED_OUT: [&str; 20] = [
    "/en/advocates/",
    "/en/links/",
    "/en/links/scotland-helper/",
    "/en/cards/",
    "/en/letters/",
    "/en/letters/7/",
    "/en/print/",
    "/en/print/wales-card/",
    "/en/print/northern-ireland-poster/",
    "/en/print/england-1/",
    "/en/before-you-refer/",
    "/en/questions-to-ask/",
    "/en/sharing-policy/",
    "/en/compare/",
    "/en/compare/scotland/",
    "/en/compare/police/",
    "/en/evidence/",
    "/en/changes/",
    "/en/take-away/",
    "/en/answers/doctor-without-papers/",
];

/// Pages made alike are looked at once: each letter is the first one in other words, each public answer too.
fn is_one_of_its_kind(path: &str) -> bool {
    let again = |kind: &str, first: &str| path.starts_with(kind) && path != kind && !path.ends_with(first);
    !again("/en/letters/", "/1/") && !again("/en/answers/", "/will-the-police-tell-the-home-office/")
}

#[track_caller]
fn walk(page: &Page, path: &str) {
    page.open(path);
    does_not_stick_out(page, path);
    // The last to look at, since most of the page is left out for it; a card held up covers the others.
    is_well_in_all_its_length(page, Part::Whole, path);
    page.reload();
    open_everything(page);
    does_not_stick_out(page, &format!("{path}, everything open"));
    space_the_text(page, true);
    does_not_stick_out(page, &format!("{path}, everything open, spaced"));
}

#[test]
fn every_page_of_the_map_is_well_on_a_narrow_screen() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).size(320, 640).start();
    for path in paths() {
        if is_one_of_its_kind(&path) {
            walk(&page, &path);
        } else {
            page.open(&path);
            does_not_stick_out(&page, &path);
            presses_are_large_enough(&page, &path);
        }
    }
}

#[test]
fn every_kind_of_page_is_well_from_right_to_left_and_in_the_dark() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).size(320, 640).dark().start();
    for path in paths().iter().filter(|path| is_one_of_its_kind(path) && path.starts_with("/en/")) {
        let path = path.replacen("/en/", "/ar-XB/", 1);
        page.open(&path);
        assert_eq!(page.run("return document.documentElement.dir"), "rtl", "{path}");
        does_not_stick_out(&page, &path);
        is_well_in_all_its_length(&page, Part::Whole, &path);
    }
}

in_each_engine! {
    fn what_is_handed_out_is_well(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        for path in HANDED_OUT {
            page.open(path);
            does_not_stick_out(&page, path);
            is_well_in_all_its_length(&page, Part::Whole, path);
        }
    }
}

#[test]
fn a_card_held_up_is_well_and_can_be_put_away() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    page.open("/en/cards/");
    page.press_this(&page.pressable_by("return document.querySelector('.card__show > summary')"));
    is_well(&page, Part::Whole, "a card held up");
    presses_are_large_enough(&page, "a card held up");
    page.press_this(&page.pressable_by("return document.querySelector('.card__show[open] > summary')"));
    assert_eq!(page.run("return document.querySelectorAll('.card__show[open]').length"), 0);
}
