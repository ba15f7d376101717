//! Letters to fill in by hand, put together from parts, with what to know before sending.

use std::{collections::BTreeMap, rc::Rc};

use super::{BLANK, Known, Letter, raw::RawLetter};
use crate::{
    model::StatementWords,
    site::{
        compile::Compiler,
        load::Loaded,
        problem::{Place, Problem},
        raw::Text,
    },
};

impl<'a> Compiler<'a> {
    /// The letters in the order of the file.
    pub(super) fn letters(&mut self, known: &Known) -> Vec<Letter> {
        let content = self.content;
        let file = &content.letters;
        let mut notes: BTreeMap<&str, StatementWords> = BTreeMap::new();
        for raw in &file.value.note {
            let id = raw.id.get_ref().as_str();
            let note = self.note(file, &raw.id, &format!("letter-note-{id}"), &raw.facts);
            notes.insert(id, note);
        }
        let mut seen: BTreeMap<u8, Place> = BTreeMap::new();
        let mut letters = Vec::new();
        for raw in &file.value.letter {
            let place = file.at(&raw.id);
            if let Some(first) = seen.insert(raw.number, place.clone()) {
                self.double("letter", &raw.number.to_string(), &place, &first);
            }
            letters.push(self.letter(file, raw, &notes, known));
        }
        letters
    }

    fn letter<T>(&mut self, file: &Loaded<T>, raw: &'a RawLetter, notes: &BTreeMap<&str, StatementWords>, known: &Known) -> Letter {
        let place = file.at(&raw.id);
        let id = raw.id.get_ref().as_str();
        let message = format!("letter-{id}");
        let rests = self.facts_of(file, &raw.facts, &place, id);
        if raw.beside.is_empty() {
            let help = "name in `beside` what to know before sending: how long it takes, and that it tells where somebody is";
            self.problems.push(Problem::error(&place, format!("letter `{id}` comes without a warning"), help));
        }
        let beside = raw.beside.iter().filter_map(|id| match notes.get(id.get_ref().as_str()) {
            Some(note) => Some(note.clone()),
            None => self.words_of(file, id, known),
        });
        Letter {
            beside: beside.collect(),
            number: raw.number,
            group: raw.group,
            nations: raw.nations.iter().copied().collect(),
            name: self.need(&message, None, &place),
            about: self.need(&message, Some("about"), &place),
            subject: self.need(&message, Some("subject"), &place),
            head: self.parts(file, &raw.head),
            open: self.parts(file, &raw.open),
            asks: self.parts(file, &raw.asks),
            close: self.parts(file, &raw.close),
            help: raw.help.iter().filter_map(|id| self.help_place(id, &file.at(id), known)).collect(),
            rests,
        }
    }

    fn parts<T>(&mut self, file: &Loaded<T>, ids: &[Text]) -> Vec<Rc<str>> {
        let part = |id: &Text| self.words.need_filled(&format!("letter-part-{}", id.get_ref()), &[("line", BLANK)], &file.at(id), self.problems);
        ids.iter().map(part).collect()
    }
}
