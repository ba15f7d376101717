//! The seven journeys of `tests/content/journeys.toml`, walked on the release build as that person would: she presses her answers by the
//! words on them, and each of her five things stands on the screen or one press away, while the two that would harm her stand nowhere.
//!
//! `tests/native/situations.rs` holds the same file against the engine, for every thing by its facts; here it is what is read that counts.

mod answering;
mod filtered;
mod folds;
mod helper;
mod reading;
mod walking;
mod words;
mod written;

use browser_tests::{Engine, Page, Site};
use written::Journey;

/// The journey of this letter, in this engine.
#[track_caller]
fn walk(engine: Engine, letter: char) {
    let journey = Journey::of(letter);
    let site = Site::of_dist();
    // The friend of (g) reads with scripts off: then only the page itself can be asked, and only by its own pressing.
    let setup = engine.at(&site).phone();
    let page = if journey.scripts_off() { setup.scripts_off().start() } else { setup.start() };
    page.open("/");
    if journey.scripts_off() {
        walking::filter_without_scripts(&page, &journey);
    } else {
        walking::answer(&page, &journey);
    }
    // What is behind headings counts as well: for what she finds with one press, and for what must stand nowhere.
    page.begins_to_search();
    let wrong = wrong(&page, &journey);
    assert!(wrong.is_empty(), "{engine:?}, {}:\n{}", journey.name, wrong.join("\n"));
}

/// Everything that this person does not find, or should have been spared.
fn wrong(page: &Page, journey: &Journey) -> Vec<String> {
    let lost = journey.finds.iter().filter_map(|mark| reading::does_not_find(page, mark));
    let shown = journey.never.iter().filter_map(|mark| reading::is_shown(page, mark));
    lost.chain(shown).collect()
}

macro_rules! journeys {
    ($($name:ident $letter:literal)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn chromium() {
                walk(Engine::Chromium, $letter);
            }

            #[test]
            fn firefox() {
                walk(Engine::Firefox, $letter);
            }

            #[test]
            fn webkit() {
                walk(Engine::WebKit, $letter);
            }
        }
    )*};
}

journeys! {
    the_wife_of_a_student_in_leeds 'a'
    an_advocate_in_glasgow 'b'
    a_care_worker_in_belfast 'c'
    an_asylum_seeker_in_cardiff 'd'
    somebody_in_london_who_says_nothing 'e'
    a_settled_man_in_wales_who_is_deaf 'f'
    a_friend_with_scripts_off_who_needs_scotland 'g'
}
