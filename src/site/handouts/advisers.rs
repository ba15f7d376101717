//! The page on who is allowed to advise: finds its pieces by id, so that nothing is written twice.

use std::rc::Rc;

use super::Known;
use crate::{model::StatementWords, site::compile::Compiler};

/// One part: a heading, statements, cards.
#[derive(Debug)]
pub struct AdvisersPart {
    pub id: Rc<str>,
    pub statements: Vec<Rc<StatementWords>>,
    /// Places in the directory.
    pub help: Vec<usize>,
}

impl<'a> Compiler<'a> {
    pub(super) fn advisers(&mut self, known: &Known) -> Vec<AdvisersPart> {
        let file = &self.content.advisers;
        let mut parts = Vec::new();
        for raw in &file.value.part {
            let mut statements = Vec::new();
            for id in &raw.statements {
                match known.any_statement(id.get_ref()) {
                    Some(words) => statements.push(Rc::new(words.clone())),
                    None => {
                        let ids: Vec<&str> = known.all_statements().map(|words| &*words.id).collect();
                        self.unknown("statement", id.get_ref(), &file.at(id), &ids, "statements stand in content/guide/*.toml");
                    }
                }
            }
            let help = raw.help.iter().filter_map(|id| self.help_place(id, &file.at(id), known)).collect();
            parts.push(AdvisersPart { id: raw.id.get_ref().as_str().into(), statements, help });
        }
        parts
    }
}
