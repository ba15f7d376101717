//! Where in the questions she is, truthfully.

use yew::{Html, html};

use crate::model::{QUESTION_AT, QUESTION_OF, UiWords};

/// "Question 3 of 10.", and that all are optional; `at` counts from 1.
pub fn progress(ui: &UiWords, at: usize, of: usize) -> Html {
    let words = ui.question_of.replace(QUESTION_AT, &at.to_string()).replace(QUESTION_OF, &of.to_string());
    html! {
        <p class="progress">
            <span key={at}>{ words + " " }</span>
            <span>{ ui.questions_note.clone() }</span>
        </p>
    }
}
