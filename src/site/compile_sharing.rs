//! Who can share what: the services of the table, a cell for each of them and every nation, and what happens after telling.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    compile::{Compiler, nation_filter, serde_name, small},
    load::Loaded,
    problem::{Place, Problem},
    raw::{RawPath, Text},
};
use crate::model::{Cell, CellVariants, CellWords, Clause, Nation, Nations, PathWords, ServiceEntry, ServiceId, StepWords};

impl<'a> Compiler<'a> {
    pub(super) fn service_entries(&mut self) -> Vec<ServiceEntry> {
        let file = &self.content.services;
        let entry = |service: &super::raw::RawServiceEntry| {
            let id = service.id.get_ref();
            let name = self.words.need(&format!("service-{id}"), None, &file.at(&service.id), self.problems).text;
            ServiceEntry { id: id.as_str().into(), name, ask: service.ask }
        };
        file.value.service.iter().map(entry).collect()
    }

    pub(super) fn variant(&mut self, name: &str) -> Vec<Clause> {
        let content = self.content;
        let raw = content.services.value.variants.get(name);
        raw.map(|raw| self.clauses(&content.services, raw)).unwrap_or_default()
    }

    pub(super) fn service_id<T>(&mut self, file: &Loaded<T>, id: &Text) -> Option<ServiceId> {
        let place = self.services.iter().position(|known| known == id.get_ref());
        if place.is_none() {
            let known = self.services.clone();
            self.unknown("service", id.get_ref(), &file.at(id), &known, "services are listed in content/sharing.toml");
        }
        place.map(|place| ServiceId(small(place)))
    }

    pub(super) fn default_services(&mut self) -> Vec<ServiceId> {
        let file = &self.content.services;
        file.value.default_services.iter().filter_map(|id| self.service_id(file, id)).collect()
    }

    pub(super) fn cells(&mut self, variants: &CellVariants) -> (Vec<Cell>, Vec<CellWords>) {
        let content = self.content;
        let mut found: Vec<(Cell, CellWords)> = Vec::new();
        let mut covered: BTreeMap<(ServiceId, Nation), Place> = BTreeMap::new();
        let [valid_for, without_for] = [&variants.valid, &variants.without].map(|clauses| self.permissions(clauses).unwrap_or_default());
        self.check_every_permission_has_a_half([&valid_for, &without_for]);
        for file in &content.cells {
            for raw in &file.value.cell {
                let place = file.at(&raw.id);
                let Some(service) = self.service_id(file, &raw.service) else { continue };
                for nation in &raw.nations {
                    if covered.insert((service, *nation), place.clone()).is_some() {
                        let message = format!("`{}` has two cells for {}", raw.service.get_ref(), nation.id());
                        self.problems.push(Problem::error(&place, message, "each service has one cell a nation"));
                    }
                }
                let rests = self.facts_of(file, &raw.facts, &place, raw.id.get_ref());
                let name = format!("cell-{}", raw.id.get_ref());
                let unless = self.words.need(&name, None, &place, self.problems);
                let optional = |attribute: &str, problems: &mut Vec<Problem>| self.words.said(&name, Some(attribute), problems).map(|said| said.text);
                let know_valid = optional("know-valid", self.problems);
                let know_without = optional("know-without", self.problems);
                let ask = optional("ask", self.problems);
                let ask_helper = optional("ask-helper", self.problems);
                let ask_not = optional("ask-not", self.problems);
                if ask.is_none() && ask_helper.is_some() {
                    let help = "add `.ask`, what the person herself can say, or take `.ask-helper` away";
                    self.problems.push(Problem::error(&place, format!("`{name}` has words for a helper only"), help));
                }
                let know = self.need(&name, Some("know"), &place);
                let nations: Nations = raw.nations.iter().copied().collect();
                let level_id = serde_name(raw.level);
                let words = CellWords {
                    id: raw.id.get_ref().as_str().into(),
                    place: 0,
                    service: self.need(&format!("service-{}", raw.service.get_ref()), None, &place),
                    service_id: raw.service.get_ref().as_str().into(),
                    nations: self.nations(nations, &place),
                    level: raw.level,
                    level_words: self.need(&format!("ui-level-{level_id}"), None, &place),
                    unless: unless.text,
                    know,
                    know_valid,
                    valid_for: Rc::clone(&valid_for),
                    know_without,
                    without_for: Rc::clone(&without_for),
                    ask,
                    ask_helper,
                    ask_not,
                    seen: rests.seen,
                    kinds: rests.kinds,
                    sources: rests.sources,
                    review_by: rests.review_by,
                    filters: nation_filter(nations).into_iter().collect(),
                    lang: unless.lang,
                };
                let cell = Cell { service, nations, level: raw.level, valid: words.know_valid.is_some(), without: words.know_without.is_some() };
                found.push((cell, words));
            }
        }
        for (at, id) in self.services.clone().into_iter().enumerate() {
            let missing: Vec<&str> =
                Nation::ALL.into_iter().filter(|nation| !covered.contains_key(&(ServiceId(small(at)), *nation))).map(Nation::id).collect();
            if !missing.is_empty() {
                let entry = &content.services.value.service[at];
                let help = "add a [[cell]] to a content/sharing-*.toml; `not-known` is a level too";
                let message = format!("service `{id}` has no cell for {}", missing.join(", "));
                self.problems.push(Problem::error(&content.services.at(&entry.id), message, help));
            }
        }
        found.sort_by_key(|(cell, _)| (cell.service, cell.nations.iter().next()));
        for (place, (_, words)) in found.iter_mut().enumerate() {
            words.place = u16::try_from(place).unwrap_or(u16::MAX);
        }
        found.into_iter().unzip()
    }

    /// With scripts off a permission that neither half of a cell is for would take both halves away.
    fn check_every_permission_has_a_half(&mut self, halves: [&str; 2]) {
        let file = &self.content.questions;
        let question = file.value.question.iter().find(|question| question.id.get_ref() == "permission");
        for answer in question.into_iter().flat_map(|question| &question.answers) {
            let id = answer.get_ref();
            if !halves.iter().any(|half| half.split(' ').any(|known| known == id)) {
                let message = format!("no half of a cell is for permission `{id}`");
                let help = "add it to `valid` or `without` under [variants] in content/sharing.toml";
                self.problems.push(Problem::error(&file.at(answer), message, help));
            }
        }
    }

    pub(super) fn nations(&mut self, nations: Nations, place: &Place) -> Rc<str> {
        if nations == Nations::ALL {
            return "".into();
        }
        let names: Vec<Rc<str>> = nations.iter().map(|nation| self.need(&format!("answer-{}", nation.id()), None, place)).collect();
        names.join(&*self.need("ui-list-separator", None, place)).into()
    }

    pub(super) fn paths(&mut self) -> Vec<PathWords> {
        let content = self.content;
        let mut paths = Vec::new();
        for file in &content.paths {
            for raw in &file.value.path {
                paths.extend(self.path(file, raw));
            }
        }
        paths.sort_by_key(|path| path.service);
        paths
    }

    pub(super) fn path<T>(&mut self, file: &Loaded<T>, raw: &'a RawPath) -> Option<PathWords> {
        let place = file.at(&raw.id);
        let service = self.service_id(file, &raw.service)?;
        let rests = self.facts_of(file, &raw.facts, &place, raw.id.get_ref());
        let mut steps = Vec::new();
        for step in &raw.steps {
            let name = format!("path-{}-{}", raw.id.get_ref(), step.id.get_ref());
            let leaves = if step.leaves { Some(self.need(&name, Some("leaves"), &place)) } else { None };
            steps.push(StepWords { text: self.need(&name, None, &place), leaves });
        }
        let nations: Nations = raw.nations.iter().copied().collect();
        Some(PathWords {
            id: raw.id.get_ref().as_str().into(),
            service,
            nation_set: nations,
            nations: self.nations(nations, &place),
            steps,
            seen: rests.seen,
            kinds: rests.kinds,
            sources: rests.sources,
            review_by: rests.review_by,
            filters: nation_filter(nations).into_iter().collect(),
        })
    }
}
