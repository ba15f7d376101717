//! The guide for one situation, section by section. The same function draws the static page (everything, nothing known) and the app's guide.

use std::rc::Rc;

use yew::{Html, html};

use super::{Drawing, Live, SectionView, SectionViewProps, short_answer_view::nation_names};
use crate::{
    engine::{Guide, Opener, Shown, Variant},
    model::{Nation, Pack, StatementId, Voice},
};

/// All sections that `guide` has.
///
/// `anchors`: whether sections carry theirs: on the static page only, an id stands once. `nation`: for the lists that narrow the directory.
/// `live`: what the running app adds.
pub fn sections(pack: &Rc<Pack>, draw: &Drawing, live: Option<&Live>, guide: Guide, anchors: bool, nation: Option<Nation>) -> Vec<SectionViewProps> {
    let guide = Rc::new(guide);
    let section =
        |at| SectionViewProps { pack: Rc::clone(pack), draw: draw.clone(), live: live.cloned(), guide: Rc::clone(&guide), at, anchors, nation };
    (0..guide.sections.len()).map(section).collect()
}

/// The sections, each opening with its own one-sentence answer. `variant` hides the words for another permission, in whichever section.
pub fn guide_view(variant: Variant, sections: &[SectionViewProps]) -> Html {
    let permission = match variant {
        Variant::Unknown => None,
        Variant::Valid => Some("valid"),
        Variant::Without => Some("without"),
    };
    let section = |props: &SectionViewProps| html! { <SectionView key={props.id().id()} ..props.clone() /> };
    html! { <div class="guide" data-permission-is={permission}>{ for sections.iter().map(section) }</div> }
}

/// Whom a statement is for, in one line for whoever reads; empty where it is known to be for her.
#[must_use]
pub fn opener_line(pack: &Pack, shown: &Shown, reader: Option<Voice>) -> String {
    shown.openers.iter().map(|opener| opener_words(pack, shown.statement, opener, reader)).collect::<Vec<_>>().join(" · ")
}

/// "Scotland", "If your permission ran out": whom a statement is for.
fn opener_words(pack: &Pack, StatementId(place): StatementId, opener: &Opener, reader: Option<Voice>) -> String {
    match opener {
        Opener::Nations(nations) => nation_names(pack, *nations),
        Opener::Voice(Voice::Me) => pack.ui.voice_me.to_string(),
        Opener::Voice(Voice::SomeoneElse) => pack.ui.voice_someone_else.to_string(),
        Opener::Own => pack.statements[usize::from(place)].opener.as_ref().map(|words| words.to(reader).to_string()).unwrap_or_default(),
        Opener::Answers(field, answers) => {
            let words: Vec<&str> =
                answers.iter().filter_map(|answer| pack.answer(*field, answer)).map(|answer| &**answer.opener.to(reader)).collect();
            words.join(" / ")
        }
    }
}
