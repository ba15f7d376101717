//! The first useful contact is one press away, wherever she stands, and a number is there in full.

use browser_tests::{Engine, Page, Site, in_each_engine};

/// A call button inside the window, not covered, with a number that reads in full.
#[track_caller]
fn a_number_is_on_screen(page: &Page, place: &str) {
    let on_screen = page.run(
        "return [...document.querySelectorAll('a.call')].filter((one) => {
             const box = one.getBoundingClientRect();
             if (box.width < 2 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) return false;
             const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
             return one.contains(over) && /\\d{3}/.test(one.textContent);
         }).map((one) => one.textContent.trim())",
    );
    let numbers = on_screen.as_array().map_or(0, Vec::len);
    assert!(numbers > 0, "{:?}, {place}: no number stands on the screen after one press", page.engine());
}

in_each_engine! {
    fn numbers_are_one_press_away_from_every_screen(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        page.open("/");
        page.sees("Question 1 of");
        page.press("Numbers");
        a_number_is_on_screen(&page, "the start");
        page.run("scrollTo(0, 0)");
        page.press("I am helping someone");
        for number in 2..=15 {
            let Some(next) = page.pressables().into_iter().find(|one| one.name == "Next") else { break };
            page.press_this(&next);
            page.press("Numbers");
            a_number_is_on_screen(&page, &format!("question {number}"));
            page.run("scrollTo(0, 0)");
        }
        page.run("scrollTo(0, document.documentElement.scrollHeight)");
        page.press("Numbers");
        a_number_is_on_screen(&page, "the end of the guide");
    }
}

/// Pages beside the guide: the same link, or a number already there.
#[test]
fn numbers_are_one_press_away_from_every_other_page() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    for path in ["/en/about/", "/en/cards/", "/en/letters/", "/en/answers/", "/en/advocates/", "/en/sources/", "/en/advisers/", "/ar-XB/about/"] {
        page.open(path);
        page.press_this(&page.pressable_by("return document.querySelector('.exit-bar a:last-of-type')"));
        a_number_is_on_screen(&page, path);
    }
}

#[test]
fn with_scripts_off_the_numbers_are_one_press_away_too() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().scripts_off().start();
    page.open("/");
    page.press("Numbers");
    a_number_is_on_screen(&page, "scripts off");
}

#[test]
fn a_call_button_shows_the_number_that_it_dials() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().scripts_off().start();
    page.open("/");
    let wrong = page.run(
        "const plain = (number) => number.replace(/[^0-9]/g, '').replace(/^0(?!$)/, '44').replace(/^00/, '');
         const all = [...document.querySelectorAll('#guide-static a[href^=\"tel:\"]')];
         const short = (number) => number.replace(/[^0-9]/g, '');
         return [all.length > 200, all.filter((one) => plain(one.href.slice(4)) !== plain(one.textContent) && short(one.href) !== short(one.textContent)).map((one) => `${one.href} ${one.textContent}`).slice(0, 5)]",
    );
    assert_eq!(wrong, serde_json::json!([true, []]));
}
