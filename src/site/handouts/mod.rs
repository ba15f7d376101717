//! What people beside her hold in their hands, compiled: public answers, cards, letters, print-outs, pages for work.
//!
//! Everything is made of statements, cells and services of the guide by id, or of short words that rest on facts like a statement.
//! None of it reaches the browser's pack: these are plain pages.

mod answers;
pub mod raw;

use std::rc::Rc;

use super::{compile::Compiler, problem::Place, raw::Text};
use crate::model::{CellWords, Day, HelpWords, SectionId, Statement, StatementId, StatementWords};

/// Everything that is handed out.
#[derive(Debug, Default)]
pub struct Handouts {
    pub answers: Vec<Answer>,
    /// The services named under every answer, by place in the directory.
    pub lines: Vec<usize>,
}

/// A question that people type into a search engine, answered on a page of its own.
#[derive(Debug)]
pub struct Answer {
    /// Its address: `answers/<id>/`.
    pub id: Rc<str>,
    pub question: Rc<str>,
    /// What the page holds, for the list and for search engines. Claims nothing.
    pub about: Rc<str>,
    /// Holds in all four nations and is said first.
    pub lead: Vec<StatementId>,
    /// Places in the pack.
    pub cells: Vec<usize>,
    pub statements: Vec<StatementId>,
    pub help: Vec<usize>,
}

/// What is compiled already, to be found by id.
pub(super) struct Known<'k> {
    pub statements: &'k [Statement],
    pub words: &'k [StatementWords],
    pub beside: &'k [(SectionId, StatementWords)],
    pub cells: &'k [CellWords],
    pub help: &'k [HelpWords],
    pub edition: Day,
}

impl Known<'_> {
    fn statement(&self, id: &str) -> Option<StatementId> {
        let place = self.words.iter().position(|words| *words.id == *id)?;
        u16::try_from(place).ok().map(StatementId)
    }

    fn is_beside(&self, id: &str) -> bool {
        self.beside.iter().any(|(_, words)| *words.id == *id)
    }
}

impl<'a> Compiler<'a> {
    /// Compiles what is handed out.
    pub(super) fn handouts(&mut self, known: &Known) -> Handouts {
        let (answers, lines) = self.public_answers(known);
        Handouts { answers, lines }
    }

    /// The service of the directory with this id.
    fn help_place(&mut self, id: &Text, place: &Place, known: &Known) -> Option<usize> {
        let found = known.help.iter().position(|help| *help.id == *id.get_ref().as_str());
        if found.is_none() {
            let ids: Vec<&str> = known.help.iter().map(|help| &*help.id).collect();
            self.unknown("service", id.get_ref(), place, &ids, "services stand in content/services/*.toml");
        }
        found
    }
}
