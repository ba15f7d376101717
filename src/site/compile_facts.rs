//! What everything rests on: facts, their sources and dates. Nothing is said without them, and none of them is lost unnoticed.

use std::{collections::BTreeSet, rc::Rc};

use super::{
    compile::{CitedSource, Compiler, NO_DAY, Rests, UNDATED, is_date},
    load::Loaded,
    problem::{Place, Problem},
    raw::{RawFact, RawSource, Text},
};
use crate::model::{Confidence, Day, SourceLine};

impl<'a> Compiler<'a> {
    /// What a piece rests on. A piece that rests on nothing is an error.
    pub(super) fn facts_of<T>(&mut self, file: &Loaded<T>, ids: impl IntoIterator<Item = &'a Text>, place: &Place, piece: &str) -> Rests {
        let mut found: Vec<&RawFact> = Vec::new();
        let ids: Vec<&Text> = ids.into_iter().collect();
        for id in &ids {
            match self.facts.get(id.get_ref().as_str()) {
                Some((_, fact)) => {
                    found.push(fact);
                    self.used_facts.insert(fact.id.get_ref());
                }
                None => {
                    let known: Vec<&str> = self.facts.keys().copied().collect();
                    self.unknown("fact", id.get_ref(), &file.at(id), &known, "if it is new, add a [[fact]] with this id");
                }
            }
        }
        if ids.is_empty() {
            self.problems.push(Problem::error(place, format!("`{piece}` rests on no fact"), "name one in `facts`; what has no source is not said"));
        }
        for fact in &found {
            let missing = fact.never_without.iter().find(|needed| found.iter().all(|other| other.id.get_ref() != needed.get_ref()));
            if let Some(needed) = missing {
                let message = format!("`{piece}` tells fact `{}` without `{}`", fact.id.get_ref(), needed.get_ref());
                self.problems.push(Problem::error(place, message, "name both in `facts` and say both, or neither"));
            }
        }
        let mut kinds: Vec<Rc<str>> = Vec::new();
        let mut sources: Vec<SourceLine> = Vec::new();
        for fact in &found {
            let kind = self.need(fact.kind.word(), None, place);
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        // The first source of each fact, then the second of each: those shown in place stand for as many facts as can be.
        for rank in 0..found.iter().map(|fact| fact.sources.len()).max().unwrap_or_default() {
            for id in found.iter().filter_map(|fact| fact.sources.get(rank)) {
                if let Some((_, source)) = self.sources.get(id.get_ref().as_str()).cloned() {
                    let line = self.source_line(source);
                    if !sources.contains(&line) {
                        sources.push(line);
                    }
                }
            }
        }
        // The oldest text counts: a statement is as old as the oldest thing it rests on.
        let oldest = found.iter().map(|fact| fact.as_of.get_ref().as_str()).min().unwrap_or_default();
        let seen = self.seen("ui-seen", oldest, sources.len());
        let review_by = found.iter().filter_map(|fact| Day::parse(fact.review_by.get_ref())).min().unwrap_or(NO_DAY);
        Rests { kinds, seen, sources, review_by, low: found.iter().any(|fact| fact.confidence == Confidence::Low) }
    }

    /// The sources a service rests on.
    pub(super) fn source_lines<T>(&mut self, file: &Loaded<T>, ids: &'a [Text]) -> Vec<SourceLine> {
        let mut lines = Vec::new();
        for id in ids {
            match self.sources.get(id.get_ref().as_str()).cloned() {
                Some((_, source)) => lines.push(self.source_line(source)),
                None => {
                    let known: Vec<&str> = self.sources.keys().copied().collect();
                    self.unknown("source", id.get_ref(), &file.at(id), &known, "if it is new, add a [[source]] with this id");
                }
            }
        }
        lines
    }

    /// The names of a closed list of the directory, in its order.
    pub(super) fn names(&mut self, prefix: &str, ids: &[String]) -> Vec<Rc<str>> {
        let place = Place::top(Rc::clone(&self.content.lists.file));
        ids.iter().map(|id| self.need(&format!("{prefix}-{id}"), None, &place)).collect()
    }

    /// Names in the order of an enum, which is how the app finds them. What the editor's list leaves out no service can be, and has no name;
    /// what the enum leaves out would get lost on the way.
    pub(super) fn closed(&mut self, prefix: &str, ids: impl Iterator<Item = &'static str> + Clone, listed: &[String]) -> Vec<Rc<str>> {
        let file = &self.content.lists.file;
        let place = Place::top(Rc::clone(file));
        for stranger in listed.iter().filter(|known| !ids.clone().any(|id| id == **known)) {
            let start = file.text.find(&format!("\"{stranger}\"")).map_or(0, |quote| quote + 1);
            let place = Place { span: start..start + stranger.len(), ..place.clone() };
            let help = format!("add it to the list in src/model/help_entry.rs, and `{prefix}-{stranger} = …` to content/words/en/directory.ftl");
            self.problems.push(Problem::error(&place, format!("the app does not know `{stranger}`"), help));
        }
        ids.map(|id| if listed.iter().any(|known| known == id) { self.need(&format!("{prefix}-{id}"), None, &place) } else { "".into() }).collect()
    }

    /// "seen in a text of May 2026 · 2 sources"
    pub(super) fn seen(&mut self, message: &str, date: &str, sources: usize) -> Rc<str> {
        let count = sources.to_string();
        if date == UNDATED {
            return self.words.filled(&format!("{message}-undated"), &[("count", &count)], self.problems);
        }
        let date = self.month(date);
        self.words.filled(message, &[("date", &date), ("count", &count)], self.problems)
    }

    pub(super) fn source_line(&mut self, source: &RawSource) -> SourceLine {
        let published = source.published.as_ref().map(|date| self.month(date.get_ref()));
        SourceLine {
            number: self.sources.keys().position(|id| *id == source.id.get_ref()).and_then(|at| u16::try_from(at).ok()).unwrap_or(u16::MAX),
            title: source.title.as_str().into(),
            publisher: source.publisher.as_str().into(),
            published,
        }
    }

    pub(super) fn date<T>(&mut self, file: &Loaded<T>, text: &Text) -> Rc<str> {
        if !is_date(text.get_ref()) {
            self.problems.push(Problem::error(&file.at(text), format!("`{}` is not a date", text.get_ref()), "write 2023, 2023-11 or 2023-11-09"));
        }
        self.month(text.get_ref())
    }

    /// "November 2023", "9 November 2023" or "2023".
    pub(super) fn month(&mut self, date: &str) -> Rc<str> {
        let mut parts = date.split('-');
        let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let number = month.and_then(|month| month.parse::<u8>().ok()).filter(|month| (1..=12).contains(month));
        let Some(number) = number else { return year.into() };
        let name = self.words.filled(&format!("month-{number}"), &[], self.problems);
        match day {
            None => self.words.filled("ui-date-month", &[("month", &name), ("year", year)], self.problems),
            Some(day) => self.words.filled("ui-date-day", &[("day", day.trim_start_matches('0')), ("month", &name), ("year", year)], self.problems),
        }
    }

    /// Every fact has sources and dates, and is used or left out on purpose; every source is cited.
    pub(super) fn check_facts(&mut self) {
        let content = self.content;
        let mut cited: BTreeSet<&str> = BTreeSet::new();
        let mut left: BTreeSet<&str> = BTreeSet::new();
        for file in &content.left_out {
            for out in &file.value.left_out {
                if let Some(fact) = &out.fact {
                    // It need not stand in content/facts: what has no source at all is not even kept there.
                    left.insert(fact.get_ref());
                }
                if out.reason.get_ref().trim().is_empty() {
                    self.problems.push(Problem::error(&file.at(&out.reason), "left out without a reason", "say in one line why nobody needs it"));
                }
            }
        }
        for file in &content.facts {
            for fact in &file.value.fact {
                let id = fact.id.get_ref().as_str();
                let place = file.at(&fact.id);
                if fact.sources.is_empty() {
                    self.problems.push(Problem::error(&place, format!("fact `{id}` has no source"), "name one in `sources`"));
                }
                if fact.says.get_ref().trim().is_empty() || fact.nations.is_empty() {
                    self.problems.push(Problem::error(&place, format!("fact `{id}` says nothing or holds nowhere"), "fill `says` and `nations`"));
                }
                if !is_date(fact.as_of.get_ref()) && fact.as_of.get_ref() != UNDATED {
                    let help = "write undated, 2023, 2023-11 or 2023-11-09: the date of what was read";
                    self.problems.push(Problem::error(&file.at(&fact.as_of), format!("`{}` is not a date", fact.as_of.get_ref()), help));
                }
                self.day(file, &fact.compiled);
                let review_by = self.day(file, &fact.review_by);
                if review_by < self.edition {
                    let help = "read its source again, then set `checked` and a new `review_by`";
                    self.problems.push(Problem::warning(&file.at(&fact.review_by), format!("fact `{id}` is due for checking"), help));
                }
                for source in &fact.sources {
                    cited.insert(source.get_ref());
                    if !self.sources.contains_key(source.get_ref().as_str()) {
                        let known: Vec<&str> = self.sources.keys().copied().collect();
                        let remedy = "if it is new, add a [[source]] with this id";
                        self.unknown(&format!("fact `{id}` rests on source"), source.get_ref(), &file.at(source), &known, remedy);
                    }
                }
                if !self.used_facts.contains(id) && !left.contains(id) && fact.confidence != Confidence::Low {
                    let help = "say it in a statement, or list it with a reason in content/left-out-*.toml";
                    self.problems.push(Problem::error(&place, format!("nothing uses fact `{id}`"), help));
                }
                if self.used_facts.contains(id) && left.contains(id) {
                    self.problems.push(Problem::error(&place, format!("fact `{id}` is used and listed as left out"), "take it off the list"));
                }
            }
        }
        cited.extend(
            content
                .help
                .iter()
                .flat_map(|file| &file.value.service)
                .flat_map(|service| service.sources.iter().map(|source| source.get_ref().as_str())),
        );
        let uncited: Vec<(&str, Place)> =
            self.sources.iter().filter(|(id, _)| !cited.contains(*id)).map(|(id, (place, _))| (*id, place.clone())).collect();
        for (id, place) in uncited {
            self.problems.push(Problem::error(&place, format!("nobody cites source `{id}`"), "cite it from a fact, or delete it"));
        }
    }

    pub(super) fn cited_sources(&mut self) -> Vec<CitedSource> {
        let content = self.content;
        let used: BTreeSet<&str> = content
            .facts
            .iter()
            .flat_map(|file| &file.value.fact)
            .filter(|fact| self.used_facts.contains(fact.id.get_ref().as_str()))
            .flat_map(|fact| fact.sources.iter().map(|source| source.get_ref().as_str()))
            .collect();
        let of_help = content
            .help
            .iter()
            .flat_map(|file| &file.value.service)
            .flat_map(|service| service.sources.iter().map(|source| source.get_ref().as_str()));
        let used: BTreeSet<&str> = used.into_iter().chain(of_help).collect();
        let sources: Vec<&RawSource> = self.sources.iter().filter(|(id, _)| used.contains(*id)).map(|(_, (_, source))| *source).collect();
        let cited = |source: &RawSource| CitedSource {
            line: self.source_line(source),
            url: source.url.as_deref().map(Rc::from),
            excerpt: source.read == super::raw::Read::Excerpt,
        };
        sources.into_iter().map(cited).collect()
    }
}
