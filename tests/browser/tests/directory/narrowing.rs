//! Filters: lists to choose from, by pointer or keyboard, with what they found announced; and plain style where scripts are off.

use browser_tests::{Engine, Key, Page, Site, in_each_engine};

/// How many cards of the whole list can be seen with everything open.
#[track_caller]
fn cards(page: &Page, guide: &str) -> u64 {
    page.run(&format!("document.querySelectorAll('{guide} .directory details').forEach((details) => {{ details.open = true; }})"));
    page.settle();
    let seen = page.run(&format!("return [...document.querySelectorAll('{guide} .directory .help')].filter((one) => one.checkVisibility()).length"));
    seen.as_u64().unwrap_or_default()
}

in_each_engine! {
    fn the_list_narrows_without_typing_and_says_how_many_are_left(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        page.open("/");
        page.sees("Question 1 of");
        page.press("It is for me");
        let all = cards(&page, "#guide");
        assert!(all > 90, "{all}");
        page.listen();
        // By keyboard: focus on the list, one line down.
        page.run("document.querySelector('#guide .filters select').focus()");
        page.keys(&[Key::Down]);
        if engine == Engine::WebKit {
            // GTK opens the list as a window of its own, which its driver's keys do not reach.
            page.run("const list = document.querySelector('#guide .filters select'); list.selectedIndex = 1; list.dispatchEvent(new Event('change', { bubbles: true }))");
        }
        page.sees("Services shown:");
        let found = cards(&page, "#guide");
        assert!(found > 0 && found < all / 2, "{found} of {all}");
        assert_eq!(page.announced(), [format!("Services shown: {found}")], "{engine:?}");
        let nameless = page.run("return [...document.querySelectorAll('#guide .filters select')].filter((one) => !one.labels[0]?.textContent.trim()).length");
        assert_eq!(nameless, 0, "a list without a name");
        // Her answers stay hers: a nation takes away what does not help there.
        page.press("Next");
        page.press("Northern Ireland");
        assert!(cards(&page, "#guide") < all);
    }

    fn with_scripts_off_plain_style_narrows_the_list(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().scripts_off().start();
        page.open("/");
        let all = cards(&page, "#guide-static");
        assert!(all > 100, "{all}");
        page.press("Northern Ireland");
        let there = cards(&page, "#guide-static");
        assert!(there < all && there > 20, "{there} of {all}");
        page.does_not_see("Live Fear Free Helpline");
        page.sees("0808 802 1414");
    }
}
