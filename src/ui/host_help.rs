//! The helpline of the charity that put this copy online: first among the numbers, and plainly theirs.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::prose::tel;

/// One number, and whose it is.
#[component]
pub fn HostHelp(HostHelpProps { label, name, line, number, small }: &HostHelpProps) -> Html {
    html! {
        <article class="help help--host" data-host-help="">
            <p class="help__host">{ &**label }</p>
            <h3 translate="no">{ &**name }</h3>
            <div class="slot">if let Some(line) = line { <p class="help__line">{ &**line }</p> }</div>
            <a class="call" href={tel(number)} translate="no">
                <svg aria-hidden="true"><use href="#i-phone" /></svg>
                <bdi>{ &**number }</bdi>
            </a>
            <p class="help__small">{ &**small }</p>
        </article>
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
}
