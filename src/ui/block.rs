//! The elements that every screen is full of: blocks, slots, lines and buttons.
//!
//! Functions, since `html!` writes a third of a kilobyte of WebAssembly for each element, every time (BENCHMARKS.md).

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

/// A block of this class.
pub fn block(class: &'static str, inner: Html) -> Html {
    html! { <div {class}>{ inner }</div> }
}

/// The place of an optional part: always there, so that what comes and goes in it moves nothing else (see [`super`]).
pub fn slot(inner: Html) -> Html {
    block("slot", inner)
}

/// One line of words.
pub fn line(class: &'static str, words: &Rc<str>) -> Html {
    html! { <p {class}>{ words.clone() }</p> }
}

/// The slot of one line that changes or is empty. The element goes with its words: a translated one would keep the old (`super`).
pub fn changing_line(class: &'static str, words: &str) -> Html {
    let line = |words: Rc<str>| html! { <p {class} key={&*words}>{ words.clone() }</p> };
    slot(if words.is_empty() { Html::default() } else { line(words.into()) })
}

/// Something to press.
pub fn press(class: &'static str, words: &Rc<str>, onclick: Callback<MouseEvent>) -> Html {
    html! { <button {class} type="button" {onclick}>{ words.clone() }</button> }
}
