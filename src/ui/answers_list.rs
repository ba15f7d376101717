//! What was pressed, to be changed or printed. On paper only when she asked for it.

use yew::{Html, html};

use super::line;

use crate::model::{FieldId, Pack, Reply, Situation, Voice};

/// The answers, one line each.
pub fn answers_list(pack: &Pack, situation: &Situation) -> Html {
    let ui = &pack.ui;
    let mut lines: Vec<String> = Vec::new();
    lines.extend(situation.voice.map(|voice| match voice {
        Voice::Me => ui.voice_me.to_string(),
        Voice::SomeoneElse => ui.voice_someone_else.to_string(),
    }));
    let names = [&ui.nation_england, &ui.nation_northern_ireland, &ui.nation_scotland, &ui.nation_wales];
    lines.extend(situation.nation.map(|nation| names[nation as usize].to_string()));
    for (place, field) in pack.fields.iter().enumerate() {
        let Reply::Picked(answers) = situation.reply(place) else { continue };
        let field_id = FieldId(u8::try_from(place).unwrap_or(u8::MAX));
        debug_assert!(!field.answers.is_empty());
        lines.extend(answers.iter().filter_map(|answer| pack.answer(field_id, answer)).map(|answer| answer.words.to_string()));
    }
    html! {
        <div>
            { line("answers__heading", &ui.answers_heading) }
            <ul>{ for lines.into_iter().map(|line| html! { <li key={line.clone()}>{ line.clone() }</li> }) }</ul>
        </div>
    }
}
