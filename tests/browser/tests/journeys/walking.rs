//! How she answers: question by question, by the words on the screen, skipping what she does not say.

use browser_tests::{Page, wait_until};

use crate::words::{answer as answer_words, words};
use crate::written::Journey;

/// Goes through all questions that arise, and ends at the last.
#[track_caller]
pub fn answer(page: &Page, journey: &Journey) {
    page.sees("Question 1 of");
    let mut pressed = 0;
    loop {
        let question = question(page, journey);
        for row in answers(journey, &question) {
            page.press(&row);
            pressed += 1;
        }
        let is_last = page.pressables().iter().all(|one| one.name != words("ui-next"));
        if is_last {
            break;
        }
        page.press(words("ui-next"));
    }
    let questions =
        ["voice", "nation", "services"].into_iter().chain(journey.answers.keys().map(String::as_str).filter(|id| !["thinking", "told"].contains(id)));
    assert_eq!(
        pressed,
        questions.map(|question| answers(journey, question).len()).sum::<usize>(),
        "{}: an answer belongs to a question that never came",
        journey.name
    );
    // The guide stands below the questions; nobody has to ask for it.
    page.sees(words("ui-short-answer-heading"));
}

/// The two questions of the page as served, which filter it by plain style.
#[track_caller]
pub fn filter_without_scripts(page: &Page, journey: &Journey) {
    for row in answers(journey, "nation").iter().chain(&answers(journey, "permission")) {
        page.press(row);
    }
}

/// Which question stands on the screen, by its words. Two ask in the same words: then it is the one that she answers.
#[track_caller]
fn question(page: &Page, journey: &Journey) -> String {
    let ids = "voice nation services soon permission partner-permission refugee-permission own-permission harms home household money help tactics";
    wait_until("a question", || {
        let legend = page.run("return document.querySelector('#ask legend')?.textContent ?? ''");
        let legend = legend.as_str().unwrap_or_default().to_owned();
        let is_it = |id: &&str| legend == words(&format!("question-{id}")) || crate::words::helper(id).is_some_and(|words| words == legend);
        let mut asked = ids.split(' ').filter(is_it).collect::<Vec<_>>();
        asked.sort_by_key(|id| journey.said(id).is_empty());
        asked.first().map(|id| (*id).to_owned()).ok_or(legend.clone())
    })
}

/// The names of the rows that she presses.
#[track_caller]
fn answers(journey: &Journey, question: &str) -> Vec<String> {
    if question != "services" {
        return journey.said(question).iter().map(|id| answer_words(id).to_owned()).collect();
    }
    let column = |column: &'static str| {
        // One row says it for both columns.
        let tick = move |service: &String| {
            if service == "rather-not-say" {
                answer_words(service).to_owned()
            } else {
                format!("{}: {}", words(&format!("service-{service}")), words(&format!("ui-grid-{column}")))
            }
        };
        journey.said(column).iter().filter(move |service| !(column == "told" && *service == "rather-not-say")).map(tick)
    };
    column("thinking").chain(column("told")).collect()
}
