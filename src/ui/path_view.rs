//! What happens after somebody tells a service: a strip of steps, the line open where information can leave. To a listener, a list.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{SourcesNote, prose};
use crate::model::{PathWords, StepWords, UiWords};

/// One path.
#[component]
pub fn PathView(PathViewProps { words, place, ui, sources_page }: &PathViewProps) -> Html {
    let step = |step: &StepWords| {
        html! {
            <li class={if step.leaves.is_some() { "path__step path__step--leaves" } else { "path__step" }}>
                <p>{ prose(&step.text) }</p>
                if let Some(leaves) = &step.leaves {
                    <p class="path__leaves">{ &**leaves }</p>
                }
            </li>
        }
    };
    let nation = words.filters.iter().find(|(name, _)| &**name == "nation").map(|(_, ids)| ids.to_string());
    html! {
        <div class="path" data-path={place.to_string()} data-nation={nation}>
            <p class="path__heading">{ &*ui.path_heading }</p>
            if !words.nations.is_empty() {
                <p class="cell__nations">{ &*words.nations }</p>
            }
            <ol class="path__steps">{ for words.steps.iter().map(step) }</ol>
            <SourcesNote kinds={words.kinds.clone()} seen={words.seen.clone()} sources={words.sources.clone()} review_by={words.review_by} piece={words.piece(*place)} more_words={ui.more_sources.clone()}
                not_settled_words={ui.not_settled.clone()} {sources_page} />
        </div>
    }
}

/// What [`PathView`] needs.
#[derive(Properties, PartialEq)]
pub struct PathViewProps {
    pub words: Rc<PathWords>,
    /// In the pack's list of paths.
    pub place: usize,
    pub ui: Rc<UiWords>,
    /// Where the page of sources stands, from here.
    pub sources_page: Rc<str>,
}
