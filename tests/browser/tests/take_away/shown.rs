//! What is held up or walked to on a phone, in three engines: a card held sideways, and the ways of the people beside her.

use browser_tests::{Site, in_each_engine};

in_each_engine! {
    fn a_card_fills_a_phone_held_sideways_and_one_press_puts_it_away(engine) {
        let site = Site::of_dist();
        for (width, height) in [(740, 360), (360, 740)] {
            let page = engine.at(&site).size(width, height).start();
            page.open("/en/cards/");
            let cards = page.run("return document.querySelectorAll('.card__show').length").as_u64().unwrap_or_default();
            assert!(cards > 10, "{cards} cards");
            for at in 0..cards {
                let open = page.pressable_by(&format!("return document.querySelectorAll('.card__show > summary')[{at}]"));
                page.press_this(&open);
                let wrong = page.run(&format!(
                    "const card = document.querySelectorAll('.card__show')[{at}], sheet = card.querySelector('.card__sheet');
                     const inside = (one) => {{ const box = one.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }};
                     const wrong = [...sheet.querySelectorAll('.card__words, .card__second'), card.querySelector('.card__close'), document.querySelector('#exit')].filter((one) => !inside(one));
                     return wrong.map((one) => one.className)"
                ));
                assert_eq!(wrong, serde_json::json!([]), "{engine:?}, {width} × {height}, card {at}: off the screen");
                page.press("Back to all cards");
                assert_eq!(page.run("return document.querySelectorAll('.card__show[open]').length"), 0);
            }
        }
    }

    fn helpers_walk_to_what_they_hand_over(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        for (ways, finds) in [
            (&["Letters", "To a police force: what do you hold, and who got it?"][..], "Signature"),
            (&["Side by side", "Scotland"], "Police"),
            (&["Before you refer"], "Say in their language what goes"),
            (&["Evidence"], "537"),
        ] {
            page.open("/en/advocates/");
            for way in ways {
                page.press(way);
            }
            page.sees(finds);
        }
        page.open("/en/answers/doctor-without-papers/");
        page.press("Go to the page with a neutral title");
        page.sees("Question 1 of");
        assert_eq!(page.title(), "Guide");
    }
}
