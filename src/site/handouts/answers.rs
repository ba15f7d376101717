//! Public answers: checks that each piece is there, is meant for readers and holds where it is said to hold.

use std::{collections::BTreeMap, rc::Rc};

use super::{Answer, Known, raw::RawAnswer};
use crate::{
    model::{Nations, StatementId},
    site::{
        compile::Compiler,
        load::Loaded,
        problem::{Place, Problem},
        raw::Text,
    },
};

impl<'a> Compiler<'a> {
    /// The answers in the order of the file, and the services named under each.
    pub(super) fn public_answers(&mut self, known: &Known) -> (Vec<Answer>, Vec<usize>) {
        let file = &self.content.answers;
        let lines = file.value.lines.iter().filter_map(|id| self.help_place(id, &file.at(id), known)).collect();
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        let mut answers = Vec::new();
        for raw in &file.value.answer {
            let place = file.at(&raw.id);
            if let Some(first) = seen.insert(raw.id.get_ref(), place.clone()) {
                self.double("answer", raw.id.get_ref(), &place, &first);
            }
            answers.push(self.public_answer(file, raw, known));
        }
        (answers, lines)
    }

    fn public_answer<T>(&mut self, file: &Loaded<T>, raw: &RawAnswer, known: &Known) -> Answer {
        let id = raw.id.get_ref().as_str();
        let place = file.at(&raw.id);
        if raw.lead.is_empty() {
            let help = "name in `lead` a statement that holds in all four nations";
            self.problems.push(Problem::error(&place, format!("answer `{id}` does not begin with an answer"), help));
        }
        let lead: Vec<StatementId> = raw.lead.iter().filter_map(|id| self.reader_statement(file, id, known)).collect();
        for (id, StatementId(at)) in raw.lead.iter().zip(&lead) {
            if known.statements[usize::from(*at)].condition.nations != Nations::ALL {
                let help = "move it to `statements`, where it stands under its nations";
                self.problems.push(Problem::error(&file.at(id), format!("`{}` does not hold in all four nations", id.get_ref()), help));
            }
        }
        let mut cells = Vec::new();
        for service in &raw.services {
            let of_service = |(_, words): &(usize, &crate::model::CellWords)| *words.service_id == *service.get_ref().as_str();
            let found: Vec<usize> = known.cells.iter().enumerate().filter(of_service).map(|(place, _)| place).collect();
            if found.is_empty() {
                let ids: Vec<&str> = known.cells.iter().map(|words| &*words.service_id).collect();
                self.unknown("service", service.get_ref(), &file.at(service), &ids, "services are listed in content/sharing.toml");
            }
            cells.extend(found);
        }
        let message = format!("answer-{id}");
        Answer {
            id: Rc::from(id),
            question: self.need(&message, None, &place),
            about: self.need(&message, Some("about"), &place),
            lead,
            cells,
            statements: raw.statements.iter().filter_map(|id| self.reader_statement(file, id, known)).collect(),
            help: raw.help.iter().filter_map(|id| self.help_place(id, &file.at(id), known)).collect(),
        }
    }

    /// A statement that readers see. A public page is found by anybody: what is meant for helpers teaches the wrong reader there
    /// (`casework.md` 3).
    pub(super) fn reader_statement<T>(&mut self, file: &Loaded<T>, id: &Text, known: &Known) -> Option<StatementId> {
        let place = file.at(id);
        let found = known.statement(id.get_ref());
        match found {
            Some(StatementId(at)) if !known.statements[usize::from(at)].in_force(known.edition) => {
                let help = "public pages are drawn for the day of the edition; name a statement that holds then";
                self.problems.push(Problem::error(&place, format!("`{}` is not in force on the day of the edition", id.get_ref()), help));
            }
            None if known.is_beside(id.get_ref()) => {
                let help = "a public page shows only what readers of the guide see; name a statement with their audience";
                self.problems.push(Problem::error(&place, format!("statement `{}` is for helpers", id.get_ref()), help));
            }
            None => {
                let ids: Vec<&str> = known.words.iter().map(|words| &*words.id).collect();
                self.unknown("statement", id.get_ref(), &place, &ids, "statements stand in content/guide/*.toml");
            }
            Some(_) => {}
        }
        found
    }
}
