//! What one service does in some nations: a line of the table, and the same in full.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{LevelMark, MOST, SourcesNote, prose};
use crate::{
    engine::Variant,
    model::{CellWords, UiWords},
};

/// The line of the table: where, level, "unless".
#[component]
pub fn CellRow(CellRowProps { words }: &CellRowProps) -> Html {
    html! {
        <div class="cell-row" data-row={words.place.to_string()} data-nation={nation(words)} lang={words.lang.clone()}>
            if !words.nations.is_empty() {
                <span class="cell-row__nations">{ &*words.nations }</span>
            }
            <LevelMark level={words.level} words={words.level_words.clone()} />
            <p class="cell-row__unless">{ prose(&words.unless) }</p>
        </div>
    }
}

/// The cell in full: what to know, what to ask, sources.
#[component]
pub fn CellView(CellViewProps { words, ui, sources_page, most }: &CellViewProps) -> Html {
    let place = words.place;
    let know = |variant: Variant, text: &Rc<str>, heading: Option<&Rc<str>>| {
        let mark = |wanted: Variant| (variant == wanted).then(|| place.to_string());
        let (class, ids) = whom(words, variant);
        html! {
            <div {class} data-permission={ids}>
                if let Some(heading) = heading {
                    <p class="cell__for">{ &**heading }</p>
                }
                <p data-know={mark(Variant::Unknown)} data-know-valid={mark(Variant::Valid)} data-know-without={mark(Variant::Without)}>{ prose(text) }</p>
            </div>
        }
    };
    html! {
        <div class="cell" data-cell={place.to_string()} data-nation={nation(words)} lang={words.lang.clone()}>
            if !words.nations.is_empty() {
                <p class="cell__nations">{ &*words.nations }</p>
            }
            <LevelMark level={words.level} words={words.level_words.clone()} />
            { know(Variant::Unknown, &words.know, None) }
            if let Some(text) = &words.know_valid {
                { know(Variant::Valid, text, Some(&ui.know_valid)) }
            }
            if let Some(text) = &words.know_without {
                { know(Variant::Without, text, Some(&ui.know_without)) }
            }
            { ask_first(words, ui, true) }
            <SourcesNote kinds={words.kinds.clone()} seen={words.seen.clone()} sources={words.sources.clone()} review_by={words.review_by} piece={words.piece()} more_words={ui.more_sources.clone()} most={*most}
                not_settled_words={ui.not_settled.clone()} {sources_page} />
        </div>
    }
}

/// What to ask first, never without when not to ask it (`design/casework.md` 7). `is_piece`: the one that the app copies. What a helper can
/// ask can name the Home Office, so it stands apart from what she says herself (`design/casework.md` 6).
pub fn ask_first(words: &CellWords, ui: &UiWords, is_piece: bool) -> Html {
    let Some(ask) = &words.ask else { return Html::default() };
    let helper = words.ask_helper.as_ref().filter(|_| is_piece);
    let class = if helper.is_some() { "cell__ask cell__ask--both" } else { "cell__ask" };
    html! {
        <div {class} data-ask={is_piece.then(|| words.place.to_string())}>
            <div class="cell__ask-own">
                <p class="cell__ask-label">{ &*ui.ask_first }</p>
                <p class="say">{ &**ask }</p>
            </div>
            if let Some(helper) = helper {
                <div class="cell__ask-helper">
                    <p class="cell__ask-label">{ &*ui.ask_helper }</p>
                    <p class="say">{ &**helper }</p>
                </div>
            }
            if let Some(not) = &words.ask_not {
                <p class="say-not">{ prose(not) }</p>
            }
        </div>
    }
}

/// The class that hides these words in the running app from those for whom the cell has others, and the answers that keep them where two
/// questions filter by plain style. Not `:has()`: a browser of early 2023 would show somebody with a visa the threat she has heard before.
fn whom(words: &CellWords, variant: Variant) -> (&'static str, Option<Rc<str>>) {
    match (variant, &words.know_valid, &words.know_without) {
        (Variant::Valid, ..) => ("cell__know cell__know--not-without", Some(words.valid_for.clone())),
        (Variant::Without, ..) => ("cell__know cell__know--not-valid", Some(words.without_for.clone())),
        (Variant::Unknown, Some(_), Some(_)) => ("cell__know cell__know--not-valid cell__know--not-without", Some("".into())),
        (Variant::Unknown, Some(_), None) => ("cell__know cell__know--not-valid", Some(words.without_for.clone())),
        (Variant::Unknown, None, Some(_)) => ("cell__know cell__know--not-without", Some(words.valid_for.clone())),
        (Variant::Unknown, None, None) => ("cell__know", None),
    }
}

fn nation(words: &CellWords) -> Option<String> {
    words.filters.iter().find(|(name, _)| &**name == "nation").map(|(_, ids)| ids.to_string())
}

/// What [`CellRow`] needs.
#[derive(Properties, PartialEq)]
pub struct CellRowProps {
    pub words: Rc<CellWords>,
}

/// What [`CellView`] needs.
#[derive(Properties, PartialEq)]
pub struct CellViewProps {
    pub words: Rc<CellWords>,
    pub ui: Rc<UiWords>,
    /// Where the page of sources stands, from here.
    pub sources_page: Rc<str>,
    /// How many sources stand in place.
    #[prop_or(MOST)]
    pub most: usize,
}
