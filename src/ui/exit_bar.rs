//! The way out: first in the reading order, always on screen, a plain link that works before any script and without one.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::model::UiWords;

/// Exit, hide and numbers. The small start-up script adds wiping and `location.replace` to the link.
#[component]
pub fn ExitBar(ExitBarProps { ui, exit, numbers, days }: &ExitBarProps) -> Html {
    html! {
        <nav class="exit-bar" aria-label={ui.exit_bar_label.clone()}>
            <div class="exit-bar__row">
                <a class="exit-bar__exit" id="exit" href={exit.clone()} rel="noreferrer noopener nofollow" target="_top">
                    <svg aria-hidden="true"><use href="#i-door" /></svg>
                    <span>{ &*ui.exit_this_page }</span>
                </a>
                <button class="exit-bar__small" id="hide" type="button" hidden=true data-days={days.clone()}>
                    <svg aria-hidden="true"><use href="#i-hide" /></svg>
                    <span>{ &*ui.hide }</span>
                </button>
                <a class="exit-bar__small" href={numbers.clone()}>
                    <svg aria-hidden="true"><use href="#i-phone" /></svg>
                    <span>{ &*ui.numbers }</span>
                </a>
            </div>
        </nav>
    }
}

/// What [`ExitBar`] needs.
#[derive(Properties, PartialEq)]
pub struct ExitBarProps {
    pub ui: Rc<UiWords>,
    /// A dull page that is not personalised.
    pub exit: Rc<str>,
    /// Where the numbers stand, from here.
    pub numbers: Rc<str>,
    /// What stands on the dull page that hides this one: seven short names of days, Monday first, a space between.
    pub days: Rc<str>,
}
