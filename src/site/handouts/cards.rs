//! Show-cards: one statement in big type each, resting on facts like a statement.

use std::rc::Rc;

use super::{Card, Known, raw::RawCard};
use crate::{
    model::StatementWords,
    site::{compile::Compiler, load::Loaded},
};

impl<'a> Compiler<'a> {
    /// The cards in the order of the file, and the statements for where none fits.
    pub(super) fn cards(&mut self, known: &Known) -> (Vec<Card>, Vec<StatementWords>) {
        let content = self.content;
        let file = &content.cards;
        let cards = file.value.card.iter().map(|raw| self.card(file, raw)).collect();
        let beside = file.value.beside.iter().filter_map(|id| self.words_of(file, id, known)).collect();
        (cards, beside)
    }

    fn card<T>(&mut self, file: &Loaded<T>, raw: &'a RawCard) -> Card {
        let place = file.at(&raw.id);
        let id = raw.id.get_ref().as_str();
        let message = format!("card-{id}");
        let rests = self.facts_of(file, &raw.facts, &place, id);
        let english = self.words.english(&message, &place, self.problems);
        let own = self.words.need(&message, None, &place, self.problems);
        let second = (!raw.privacy && own.lang.is_none() && own.text != english).then_some(own.text);
        Card {
            id: Rc::from(id),
            to: self.need(&message, Some("for"), &place),
            english,
            second,
            not: self.need(&message, Some("not"), &place),
            nations: self.nations(raw.nations.iter().copied().collect(), &place),
            privacy: raw.privacy,
            shows_source: raw.shows_source,
            rests,
        }
    }
}
