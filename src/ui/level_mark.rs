//! A sharing level: a mark, a word and a tint, so that no one of them carries it alone.

use yew::{Html, Properties, component, html};

use crate::model::Level;

/// The level as a small label.
#[component]
pub fn LevelMark(LevelMarkProps { level, words }: &LevelMarkProps) -> Html {
    let name = match level {
        Level::DoesNotNormallyShare => "no",
        Level::OnlyIfYouAgree => "agree",
        Level::MayShare => "may",
        Level::MustShareInSomeCases => "must",
        Level::ChecksYourStatus => "checks",
        Level::NotKnown => "unknown",
    };
    html! {
        <span class={format!("level level--{name}")}>
            <svg aria-hidden="true"><use href={format!("#m-{name}")} /></svg>
            <span>{ words.clone() }</span>
        </span>
    }
}

/// What [`LevelMark`] needs.
#[derive(Properties, PartialEq)]
pub struct LevelMarkProps {
    pub level: Level,
    /// The level's words.
    pub words: std::rc::Rc<str>,
}
