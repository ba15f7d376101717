//! One statement: for whom, the sentence, what shows and who learns what, and its sources.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{
    prose,
    sources_note::{MOST, SourcesNote, iso},
};
use crate::model::{StatementWords, UiWords};

/// A statement in full.
#[component]
pub fn StatementView(StatementViewProps { words, ui, sources_page, most }: &StatementViewProps) -> Html {
    let filter = |field: &str| words.filters.iter().find(|(name, _)| **name == *field).map(|(_, ids)| ids.to_string());
    // The guide has hundreds, and nothing links to one of them there: only the page for helpers offers anchors to quote.
    let anchor = words.place.is_none().then(|| words.id.to_string());
    html! {
        <div class="statement" id={anchor} data-s={words.place.map(|place| place.to_string())} lang={words.lang.clone()}
            data-nation={filter("nation")} data-permission={filter("permission")}
            data-from={words.from.map(iso)} data-until={words.until.map(iso)}>
            if let Some(date) = &words.date {
                <p class="statement__date">{ &**date }</p>
            }
            if let Some(said) = &words.said {
                <p class="statement__said"><q>{ &**said }</q></p>
            }
            <p class="statement__text">{ prose(&words.text) }</p>
            if words.notice.is_some() || words.learn.is_some() {
                <dl class="labels">
                    if let Some(notice) = &words.notice {
                        <div><dt>{ &*ui.could_notice }</dt><dd>{ &**notice }</dd></div>
                    }
                    if let Some(learn) = &words.learn {
                        <div><dt>{ &*ui.would_learn }</dt><dd>{ &**learn }</dd></div>
                    }
                </dl>
            }
            <SourcesNote kinds={words.kinds.clone()} seen={words.seen.clone()} sources={words.sources.clone()} review_by={words.review_by} piece={words.piece()} more_words={ui.more_sources.clone()} most={*most}
                not_settled={words.not_settled} not_settled_words={ui.not_settled.clone()} {sources_page} />
        </div>
    }
}

/// What [`StatementView`] needs.
#[derive(Properties, PartialEq)]
pub struct StatementViewProps {
    pub words: Rc<StatementWords>,
    pub ui: Rc<UiWords>,
    /// Where the page of sources stands, from here.
    pub sources_page: Rc<str>,
    /// How many sources stand in place.
    #[prop_or(MOST)]
    pub most: usize,
}
