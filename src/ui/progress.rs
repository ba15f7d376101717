//! Where in the questions she is, truthfully.

use yew::{Html, html};

use crate::model::UiWords;

/// "Question 3 / 10", and that all are optional; `at` counts from 1.
pub fn progress(ui: &UiWords, at: usize, of: usize) -> Html {
    let words = &ui.question_of;
    html! {
        <p class="progress">
            <span key={at}>{ format!("{words} {at} / {of}. ") }</span>
            <span>{ ui.questions_note.clone() }</span>
        </p>
    }
}
