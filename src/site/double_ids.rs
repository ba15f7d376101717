//! An id names one thing: anchors, conditions, words and translations rest on it. Tells of every id that stands twice.

use std::collections::BTreeMap;

use super::{
    load::{Content, Loaded},
    problem::{Place, Problem},
    raw::Text,
};

/// Tells of ids that stand twice among things of one sort.
pub(super) fn double_ids(content: &Content, problems: &mut Vec<Problem>) {
    let mut ids = Ids { first: BTreeMap::new(), problems };
    for file in &content.help {
        ids.all("source", file, file.value.source.iter().map(|source| &source.id));
        ids.all("service", file, file.value.service.iter().map(|service| &service.id));
    }
    for file in &content.facts {
        ids.all("source", file, file.value.source.iter().map(|source| &source.id));
        ids.all("fact", file, file.value.fact.iter().map(|fact| &fact.id));
    }
    for file in &content.statements {
        ids.all("statement", file, file.value.statement.iter().map(|statement| &statement.id));
    }
    for file in &content.cells {
        ids.all("cell", file, file.value.cell.iter().map(|cell| &cell.id));
    }
    for file in &content.paths {
        ids.all("path", file, file.value.path.iter().map(|path| &path.id));
    }
    let questions = &content.questions;
    for question in &questions.value.question {
        ids.all("question", questions, [&question.id].into_iter().chain(&question.columns));
        // Across questions too: an answer's words are found by its id alone.
        ids.all("answer", questions, &question.answers);
    }
    let table = &content.services;
    ids.all("service of the table", table, table.value.service.iter().map(|service| &service.id));
    ids.all("region", &content.regions, content.regions.value.region.iter().map(|region| &region.id));
}

struct Ids<'a> {
    /// Sort and id → where it stands first.
    first: BTreeMap<(&'static str, &'a str), Place>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Ids<'a> {
    fn all<T>(&mut self, sort: &'static str, file: &Loaded<T>, ids: impl IntoIterator<Item = &'a Text>) {
        for id in ids {
            let place = file.at(id);
            if let Some(first) = self.first.get(&(sort, id.get_ref().as_str())) {
                let help = format!("it stands in {} already; ids are never used twice", first.file.path.display());
                self.problems.push(Problem::error(&place, format!("{sort} `{}` stands twice", id.get_ref()), help));
            } else {
                self.first.insert((sort, id.get_ref()), place);
            }
        }
    }
}
