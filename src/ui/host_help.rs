//! The helpline of the charity that put this copy online: first among the numbers, and plainly theirs.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::help_card::call_link;
use crate::model::UiWords;

/// One number, and whose it is.
#[component]
pub fn HostHelp(HostHelpProps { label, name, line, number, small, ui }: &HostHelpProps) -> Html {
    html! {
        <div class="help help--host" data-host-help="">
            <h3 translate="no">{ &**name }</h3>
            <p class="help__host">{ &**label }</p>
            <div class="slot">if let Some(line) = line { <p class="help__line">{ &**line }</p> }</div>
            { call_link(number, name, ui) }
            <p class="help__small">{ &**small }</p>
        </div>
    }
}

/// What [`HostHelp`] needs.
#[derive(Properties, Clone, PartialEq, Eq)]
pub struct HostHelpProps {
    /// Whose helpline it is.
    pub label: Rc<str>,
    pub name: Rc<str>,
    /// What it does, where our directory knows.
    pub line: Option<Rc<str>>,
    pub number: Rc<str>,
    /// Hours, and who has checked them.
    pub small: Rc<str>,
    pub ui: Rc<UiWords>,
}
