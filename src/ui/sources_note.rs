//! Under each statement: what kind of truth it is, when it was read, and its sources, which open in place.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::model::{Day, SourceLine};

/// How many sources of a statement stand in place. Titles are a third of the page's bytes (see BENCHMARKS.md).
pub const MOST: usize = 2;

/// "law · seen in a text of May 2026 · 2 sources". That it is due for checking depends on today: the start-up script adds it.
#[component]
pub fn SourcesNote(props: &SourcesNoteProps) -> Html {
    let source = |line: &SourceLine| {
        let address = format!("{}#s{}", props.sources_page, line.number);
        let who_and_when = match &line.published {
            Some(date) => format!("{}, {date}", line.publisher),
            None => line.publisher.to_string(),
        };
        if props.titles {
            html! { <li><a href={address}><cite>{ &*line.title }</cite></a><span>{ format!(", {who_and_when}") }</span></li> }
        } else {
            html! { <li><a href={address}>{ who_and_when }</a></li> }
        }
    };
    html! {
        <details class="sources" data-review={iso(props.review_by)}>
            <summary>
                if props.kinds.is_empty() {
                    <span>{ &*props.seen }</span>
                } else {
                    <span class="sources__kind">{ props.kinds.join(" + ") }</span>
                    <span>{ format!(" · {}", props.seen) }</span>
                }
                if props.not_settled {
                    <span class="sources__doubt">{ format!(" · {}", props.not_settled_words) }</span>
                }
            </summary>
            if props.sources_page.is_empty() {
                { source_numbers(&props.sources) }
            } else {
                <ul>
                    { for props.sources.iter().take(props.most).map(source) }
                    if props.sources.len() > props.most {
                        <li><a href={format!("{}#of-{}", props.sources_page, props.piece)}>{ format!("{} {}", props.sources.len() - props.most, props.more_words) }</a></li>
                    }
                </ul>
            }
        </details>
    }
}

/// The sources by number, for a file that carries them inside: it has no room to name each of them twice.
pub(super) fn source_numbers(sources: &[SourceLine]) -> Html {
    html! { <p class="cited">{ for sources.iter().map(|line| html! { <a href={format!("#s{}", line.number)}>{ line.number }</a> }) }</p> }
}

/// `2026-11-23`
#[must_use]
pub fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// What [`SourcesNote`] needs.
#[derive(Properties, PartialEq)]
pub struct SourcesNoteProps {
    pub kinds: Vec<Rc<str>>,
    pub seen: Rc<str>,
    pub sources: Vec<SourceLine>,
    /// How many stand in place; the page of sources has the rest under the piece's id.
    #[prop_or(MOST)]
    pub most: usize,
    /// What the sources belong to.
    pub piece: String,
    /// "more, on the page of sources"
    pub more_words: Rc<str>,
    pub review_by: Day,
    /// Whether a fact behind it is not settled.
    #[prop_or_default]
    pub not_settled: bool,
    pub not_settled_words: Rc<str>,
    /// Whether titles stand here; the directory says who and when, and leaves titles to the page of sources.
    #[prop_or(true)]
    pub titles: bool,
    /// Where the page of sources stands, from here; empty where the sources stand on the same page, by number.
    pub sources_page: Rc<str>,
}
