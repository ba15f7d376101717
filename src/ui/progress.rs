//! Where in the questions she is, truthfully.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

/// "Question 3 / 10", and that all are optional.
#[component]
pub fn Progress(ProgressProps { at, of, words, note }: &ProgressProps) -> Html {
    html! {
        <p class="progress">
            <span key={*at}>{ format!("{words} {at} / {of}. ") }</span>
            <span>{ note.clone() }</span>
        </p>
    }
}

/// What [`Progress`] needs.
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// From 1.
    pub at: usize,
    pub of: usize,
    /// "Question"
    pub words: Rc<str>,
    pub note: Rc<str>,
}
