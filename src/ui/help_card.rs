//! A service that helps, to be read in three seconds: name, one line, one large number.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{SourcesNote, prose, prose::tel};
use crate::model::{HelpWords, UiWords};

/// One service.
#[component]
pub fn HelpCard(HelpCardProps { words, place, ui, sources_page }: &HelpCardProps) -> Html {
    html! {
        <article class="help" data-help={place.to_string()} data-nation={words.nations.clone()} lang={words.lang.clone()}>
            <h4 translate="no">{ &*words.name }</h4>
            <p class="help__line">{ prose(&words.line) }</p>
            if !words.facts.is_empty() {
                <ul class="help__facts">{ for words.facts.iter().map(|fact| html! { <li>{ &**fact }</li> }) }</ul>
            }
            if let Some(phone) = &words.phone {
                <a class="call" href={tel(phone)} translate="no">
                    <svg aria-hidden="true"><use href="#i-phone" /></svg>
                    <bdi>{ &**phone }</bdi>
                </a>
            }
            <p class="help__small">{ &*words.small }</p>
            if !words.ways.is_empty() || words.confidentiality.is_some() || words.caveat.is_some() {
                <details class="help__more">
                    <summary>{ &*ui.help_more }</summary>
                    <ul>{ for words.ways.iter().map(|way| html! { <li>{ prose(way) }</li> }) }</ul>
                    if let Some(confidentiality) = &words.confidentiality {
                        <p>{ &**confidentiality }</p>
                    }
                    if let Some(caveat) = &words.caveat {
                        <p>{ prose(caveat) }</p>
                    }
                </details>
            }
            <SourcesNote kinds={Vec::new()} seen={words.seen.clone()} sources={words.sources.clone()} review_by={words.review_by} most={1} piece={Rc::<str>::from(format!("help-{}", words.id))} more_words={ui.more_sources.clone()}
                not_settled={words.check_first} not_settled_words={ui.check_first.clone()} titles=false {sources_page} />
        </article>
    }
}

/// What [`HelpCard`] needs.
#[derive(Properties, PartialEq)]
pub struct HelpCardProps {
    pub words: Rc<HelpWords>,
    /// In the pack's directory.
    pub place: usize,
    pub ui: Rc<UiWords>,
    /// Where the page of sources stands, from here.
    pub sources_page: Rc<str>,
}
