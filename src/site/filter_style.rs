//! With scripts off, two questions filter the static guide by plain CSS. The rules are generated, since answers are content.

use std::fmt::Write;

use crate::model::{AnswerId, Nation, Pack, QuestionKind};

/// Rules that hide what a pressed answer rules out. "Not sure" rules nothing out. Where `:has()` is missing everything is shown.
///
/// In a sheet of their own, inside `noscript`: the start-up script takes it out when somebody presses an answer before the app is there. In
/// force while the app runs it costs WebKit half a second a press, and taking it out of force then costs Chromium as much (BENCHMARKS.md).
#[must_use]
pub fn filter_style(pack: &Pack, permission_ids: &[&str]) -> String {
    let mut rules = String::from("@supports selector(:has(*)){");
    let mut rule = |question: &str, value: &str, id: &str, field: &str| {
        // The piece, what only introduces it, and a fold that would open on nothing.
        let other = format!("[data-{field}]:not([data-{field}~={id}])");
        let for_her = format!(":is(.statement,.cell,.help):is([data-{field}~={id}],:not([data-{field}]))");
        let _ = write!(
            rules,
            ":root:has(#ask-static [name=ask-{question}][value=\"{value}\"]:checked) #guide-static :is({other},:is(.shown,.help-item):has({other}),:is(.group,.more):not(:has({for_her}))){{display:none}}"
        );
    };
    for nation in Nation::ALL {
        rule("nation", nation.id(), nation.id(), "nation");
    }
    let permission = pack.questions.iter().find(|question| &*question.id == "permission").map(|question| question.kind);
    if let Some(QuestionKind::One(field)) = permission {
        for answer in pack.fields[field.place()].answers.iter().filter(|answer| answer.id != AnswerId::NOT_SURE) {
            if let Some(id) = permission_ids.get(usize::from(answer.id.0)) {
                rule("permission", &answer.id.0.to_string(), id, "permission");
            }
        }
    }
    // The short answer stands once for everybody, and once more for each nation: the one that was chosen takes its place.
    for nation in Nation::ALL.map(Nation::id) {
        let chosen = format!(":root:has(#ask-static [name=ask-nation][value=\"{nation}\"]:checked) #guide-static .short-for--");
        let _ = write!(rules, "{chosen}all{{display:none}}{chosen}{nation}{{display:block}}");
    }
    rules + "}"
}
