//! Somebody who helps is spoken to as a helper: whom words are for, and what to ask, with no name.

use browser_tests::{Page, Site, in_each_engine};
use serde_json::{Value, json};

/// What the short answer and the table offer to ask, and the first words of the lines that say for whom something is.
#[track_caller]
fn spoken_to(page: &Page) -> [Value; 3] {
    page.begins_to_search();
    let asked = |of: &str| {
        page.run(&format!("return [...document.querySelectorAll('#guide {of} .say')].filter((one) => one.checkVisibility()).map((one) => one.textContent.includes('I support somebody'))"))
    };
    let openers = "return [...new Set([...document.querySelectorAll('#guide .opener')].flatMap((one) => one.textContent.match(/If (you|they) (have|are) /g) ?? []))].sort()";
    [asked(".short-answer"), asked(".glance"), page.run(openers)]
}

in_each_engine! {
    fn whom_words_are_for_and_what_to_ask_is_said_to_whoever_reads(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        for (voice, spoken) in [
            ("It is for me", [json!([false]), json!([false]), json!(["If you are ", "If you have "])]),
            ("I am helping someone", [json!([true]), json!([true]), json!(["If they are ", "If they have "])]),
        ] {
            page.open("/en/about/");
            page.open("/");
            page.sees("Question 1 of");
            page.press(voice);
            page.press("Next");
            page.press("England");
            page.press("Next");
            let police = page.pressables().into_iter().find(|one| one.name.contains("Thinking of it")).expect("a line for the police");
            page.press_this(&police);
            assert_eq!(spoken_to(&page), spoken, "{engine:?}, {voice}");
        }
    }
}
