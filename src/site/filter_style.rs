//! With scripts off, two questions filter the static guide by plain CSS. The rules are generated, since answers are content.

use std::fmt::Write;

use crate::model::{AnswerId, Nation, Pack, QuestionKind};

/// Rules that hide what a pressed answer rules out. "Not sure" rules nothing out. Where `:has()` is missing everything is shown.
#[must_use]
pub fn filter_style(pack: &Pack, permission_ids: &[&str]) -> String {
    let mut rules = String::from("@supports selector(:has(*)){");
    let mut rule = |question: &str, value: &str, id: &str, field: &str| {
        let _ = write!(
            rules,
            "body:has(#ask-static [name=ask-{question}][value=\"{value}\"]:checked) #guide-static [data-{field}]:not([data-{field}~={id}]){{display:none}}"
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
    rules + "}"
}
