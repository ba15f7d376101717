//! What changed and when, as a list by date: the statements of the guide and those of pages beside it.

use std::rc::Rc;

use super::{ALL_SOURCES, Writer};
use crate::{
    model::{Nation, SectionId, StatementWords},
    site::render::{draw, escape},
    ui::{StatementView, StatementViewProps, nation_names},
};

impl<'a> Writer<'a> {
    /// Every dated statement of the section on changes, the oldest first.
    pub(super) fn dated(&self) -> Vec<&'a StatementWords> {
        let compiled = self.compiled;
        let of_guide = compiled.pack.statements.iter().zip(&compiled.statements);
        let of_guide = of_guide.filter(|(statement, _)| statement.section == SectionId::Changes).map(|(_, words)| words);
        let beside = compiled.beside.iter().filter(|one| one.section == SectionId::Changes).map(|one| &one.words);
        let mut dated: Vec<&'a StatementWords> = of_guide.chain(beside).filter(|words| words.date_key.is_some()).collect();
        dated.sort_by_key(|words| words.date_key.clone());
        dated
    }

    /// An ordered list with a line beside it.
    pub(super) fn timeline(&self, dated: &[&StatementWords], sources_page: &str) -> String {
        let items: String = dated.iter().map(|words| format!("<li>{}</li>", self.with_nations(words, sources_page))).collect();
        format!("<ol class=\"timeline\">{items}</ol>")
    }

    /// A statement under the nations it holds in, where these are not all four.
    pub(super) fn with_nations(&self, words: &StatementWords, sources_page: &str) -> String {
        let names = escape(&self.nations_of(words));
        let opener = if names.is_empty() { String::new() } else { format!("<p class=\"opener\">{names}</p>") };
        let words = Rc::new(StatementWords { place: None, ..words.clone() });
        let (ui, sources_page) = (Rc::clone(&self.ui), sources_page.into());
        format!("{opener}{}", draw::<StatementView>(StatementViewProps { words, ui, sources_page, most: ALL_SOURCES }))
    }

    /// "England, Wales"; empty for the whole UK.
    fn nations_of(&self, words: &StatementWords) -> String {
        let ids = words.filters.iter().find(|(name, _)| **name == *"nation").map(|(_, ids)| Rc::clone(ids)).unwrap_or_default();
        let nations = Nation::ALL.into_iter().filter(|nation| ids.split(' ').any(|id| id == nation.id()));
        nation_names(&self.pack, nations.collect())
    }
}
