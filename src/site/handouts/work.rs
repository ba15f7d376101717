//! Pages for work: what to look at before a referral, what to ask, how to write a policy. Parts of statements and of notes that rest on facts.

use std::{collections::BTreeMap, rc::Rc};

use super::Known;
use crate::{
    model::StatementWords,
    site::{compile::Compiler, problem::Problem},
};

/// One page.
#[derive(Debug)]
pub struct WorkPage {
    /// Its address: `<language>/<id>/`.
    pub id: Rc<str>,
    pub tick: bool,
    pub parts: Vec<WorkPart>,
}

/// A heading and what stands under it.
#[derive(Debug)]
pub struct WorkPart {
    pub id: Rc<str>,
    pub items: Vec<StatementWords>,
}

impl<'a> Compiler<'a> {
    pub(super) fn work(&mut self, known: &Known) -> Vec<WorkPage> {
        let content = self.content;
        let file = &content.work;
        let mut notes: BTreeMap<&str, (StatementWords, bool)> = BTreeMap::new();
        for raw in &file.value.note {
            let id = raw.id.get_ref().as_str();
            let note = self.note(file, &raw.id, &format!("work-note-{id}"), &raw.facts);
            notes.insert(id, (note, false));
        }
        let mut pages = Vec::new();
        for raw in &file.value.page {
            let mut parts = Vec::new();
            for part in &raw.part {
                let items = part.items.iter().filter_map(|id| match notes.get_mut(id.get_ref().as_str()) {
                    Some((note, used)) => {
                        *used = true;
                        Some(note.clone())
                    }
                    None => self.words_of(file, id, known),
                });
                parts.push(WorkPart { id: part.id.get_ref().as_str().into(), items: items.collect() });
            }
            pages.push(WorkPage { id: raw.id.get_ref().as_str().into(), tick: raw.tick, parts });
        }
        for raw in &file.value.note {
            if notes.get(raw.id.get_ref().as_str()).is_some_and(|(_, used)| !used) {
                let message = format!("no page shows note `{}`", raw.id.get_ref());
                self.problems.push(Problem::error(&file.at(&raw.id), message, "name it in the `items` of a part, or delete it"));
            }
        }
        pages
    }
}
