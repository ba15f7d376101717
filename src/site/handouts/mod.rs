//! What people beside her hold in their hands, compiled: public answers, cards, letters, print-outs, pages for work.
//!
//! Everything is made of statements, cells and services of the guide by id, or of short words that rest on facts like a statement.
//! None of it reaches the browser's pack: these are plain pages.

mod advisers;
mod answers;
mod cards;
pub mod charts;
pub mod editions;
mod letters;
mod print;
pub mod raw;
mod work;

use std::rc::Rc;

pub use self::{
    advisers::AdvisersPart,
    print::{Print, Sheet},
    work::WorkPage,
};
use self::{charts::Chart, editions::Editions, raw::LetterGroup};
use super::{
    compile::{Compiler, Rests},
    load::Loaded,
    problem::Place,
    raw::Text,
};
use crate::model::{CellWords, Day, HelpWords, Nations, Pack, SectionId, Statement, StatementId, StatementWords};

/// Everything that is handed out.
#[derive(Debug, Default)]
pub struct Handouts {
    pub answers: Vec<Answer>,
    /// The services named under every answer, by place in the directory.
    pub lines: Vec<usize>,
    pub cards: Vec<Card>,
    /// For where no card fits.
    pub beside_cards: Vec<StatementWords>,
    pub letters: Vec<Letter>,
    /// To read before a link is sent.
    pub before_links: Vec<StatementWords>,
    pub print: Print,
    /// The parts of the page on who is allowed to advise.
    pub advisers: Vec<AdvisersPart>,
    /// Pages for work, made of parts.
    pub work: Vec<WorkPage>,
    /// The charts of the page of evidence, in its order.
    pub charts: Vec<Chart>,
    /// Changes that its timeline leaves out.
    pub timeline_without: Vec<Rc<str>>,
    pub editions: Editions,
}

/// A statement of a page beside the guide.
#[derive(Debug)]
pub struct Beside {
    pub section: SectionId,
    /// Its heading, by place in the pack.
    pub about: Option<u8>,
    pub words: StatementWords,
}

/// A statement in big type to hold up to somebody.
#[derive(Debug)]
pub struct Card {
    pub id: Rc<str>,
    /// To whom it is shown.
    pub to: Rc<str>,
    pub english: Rc<str>,
    /// The same in the page's language, unless the card asks for privacy.
    pub second: Option<Rc<str>>,
    /// When not to use it.
    pub not: Rc<str>,
    /// "England, Wales"; empty for the whole UK.
    pub nations: Rc<str>,
    pub privacy: bool,
    pub shows_source: bool,
    pub rests: Rests,
}

/// Stands in the words of a letter for a line to fill in by hand: a letter that no text has (Unicode, private use).
pub const BLANK: &str = "\u{E000}";

/// A letter to fill in by hand. Its words are in English: it goes to a British office.
#[derive(Debug)]
pub struct Letter {
    pub number: u8,
    pub group: LetterGroup,
    pub nations: Nations,
    /// In the list.
    pub name: Rc<str>,
    pub about: Rc<str>,
    pub subject: Rc<str>,
    /// Lines at the top.
    pub head: Vec<Rc<str>>,
    pub open: Vec<Rc<str>>,
    pub asks: Vec<Rc<str>>,
    pub close: Vec<Rc<str>>,
    /// What to know before sending.
    pub beside: Vec<StatementWords>,
    /// Places in the directory.
    pub help: Vec<usize>,
    pub rests: Rests,
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
    pub pack: &'k Pack,
    pub statements: &'k [Statement],
    pub words: &'k [StatementWords],
    pub beside: &'k [Beside],
    pub cells: &'k [CellWords],
    pub help: &'k [HelpWords],
    pub edition: Day,
}

impl<'k> Known<'k> {
    pub(super) fn new(pack: &'k Pack, words: &'k [StatementWords], beside: &'k [Beside], cells: &'k [CellWords], help: &'k [HelpWords]) -> Self {
        Self { pack, statements: &pack.statements, words, beside, cells, help, edition: pack.edition.date }
    }

    fn statement(&self, id: &str) -> Option<StatementId> {
        let place = self.words.iter().position(|words| *words.id == *id)?;
        u16::try_from(place).ok().map(StatementId)
    }

    /// Every statement, of the guide and of other pages.
    fn all_statements(&self) -> impl Iterator<Item = &StatementWords> {
        self.words.iter().chain(self.beside.iter().map(|one| &one.words))
    }

    fn any_statement(&self, id: &str) -> Option<&StatementWords> {
        self.all_statements().find(|words| *words.id == *id)
    }

    fn is_beside(&self, id: &str) -> bool {
        self.beside.iter().any(|one| *one.words.id == *id)
    }
}

impl<'a> Compiler<'a> {
    /// Compiles what is handed out.
    pub(super) fn handouts(&mut self, known: &Known) -> Handouts {
        let (answers, lines) = self.public_answers(known);
        let (cards, beside_cards) = self.cards(known);
        let letters = self.letters(known);
        let advisers = self.advisers(known);
        let work = self.work(known);
        let charts = self.charts();
        let timeline_without = self.timeline_without(known);
        let editions = self.editions(known);
        let links = &self.content.links;
        let before_links = links.value.before.iter().filter_map(|id| self.words_of(links, id, known)).collect();
        let print = self.print(known);
        Handouts { answers, lines, cards, beside_cards, letters, before_links, print, advisers, work, charts, timeline_without, editions }
    }

    /// A sentence of its own that rests on facts, as a statement.
    fn note<T>(&mut self, file: &Loaded<T>, id: &'a Text, message: &str, facts: &'a [Text]) -> StatementWords {
        let place = file.at(id);
        let rests = self.facts_of(file, facts, &place, id.get_ref());
        let said = self.words.need(message, None, &place, self.problems);
        StatementWords {
            id: format!("note-{}", id.get_ref()).into(),
            place: None,
            text: said.text,
            said: None,
            notice: None,
            learn: None,
            date: None,
            date_key: None,
            kinds: rests.kinds,
            seen: rests.seen,
            not_settled: rests.low,
            sources: rests.sources,
            review_by: rests.review_by,
            from: None,
            until: None,
            filters: Vec::new(),
            lang: said.lang,
        }
    }

    /// The words of a statement, for readers or for helpers.
    fn words_of<T>(&mut self, file: &Loaded<T>, id: &Text, known: &Known) -> Option<StatementWords> {
        let found = known.any_statement(id.get_ref()).cloned();
        if found.is_none() {
            let ids: Vec<&str> = known.all_statements().map(|words| &*words.id).collect();
            self.unknown("statement", id.get_ref(), &file.at(id), &ids, "statements stand in content/guide/*.toml");
        }
        found.map(|words| StatementWords { place: None, ..words })
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
