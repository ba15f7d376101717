//! What changed from edition to edition, by an editor's note, and the newest texts behind the guide, by the facts' own dates.

use std::rc::Rc;

use serde::Deserialize;

use super::Known;
use crate::{
    model::{Day, StatementId, StatementWords},
    site::{
        compile::Compiler,
        problem::Problem,
        raw::{Audience, Kind, Text},
    },
};

/// `content/changes.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEditions {
    /// The oldest first; the last is the edition of `content/edition.toml`.
    pub edition: Vec<RawEditionNote>,
}

/// One edition: what it changed is the message `edition-<number>`, and a line for each rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEditionNote {
    pub number: Text,
    #[serde(default)]
    pub change: Vec<RawChange>,
}

/// One rule or number that changed. Its words are the message `edition-change-<id>`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChange {
    pub id: Text,
    /// From when on, as exact as the source: `2026`, `2026-10`, `2026-10-08`.
    pub from: Text,
    pub facts: Vec<Text>,
}

/// The change log.
#[derive(Debug, Default)]
pub struct Editions {
    /// The oldest first.
    pub editions: Vec<EditionNote>,
    /// Statements of readers whose rule rests on a text of the half-year before the edition, the newest first.
    pub newest: Vec<(Rc<str>, Vec<StatementId>)>,
}

/// One edition.
#[derive(Debug)]
pub struct EditionNote {
    pub number: Rc<str>,
    /// The editor's note.
    pub note: Rc<str>,
    /// By date.
    pub changes: Vec<StatementWords>,
}

/// How far back a text is new, in months before the edition.
const MONTHS: u32 = 6;

impl<'a> Compiler<'a> {
    pub(super) fn editions(&mut self, known: &Known) -> Editions {
        let content = self.content;
        let file = &content.editions;
        let now = content.edition.value.number.as_str();
        if file.value.edition.last().is_none_or(|last| last.number.get_ref() != now) {
            let last = file.value.edition.last().map(|last| file.at(&last.number)).unwrap_or_else(|| file.top());
            let help = "say in an [[edition]] at the end what it changed: whoever holds an older print looks it up there";
            self.problems.push(Problem::error(&last, format!("edition `{now}` of content/edition.toml is not the last one here"), help));
        }
        let mut editions: Vec<EditionNote> = Vec::new();
        for raw in &file.value.edition {
            let (place, number) = (file.at(&raw.number), raw.number.get_ref().as_str());
            if editions.last().is_some_and(|before| *before.number >= *number) {
                let help = "write the oldest first; numbers begin with the day: 2026-11-24, 2026-11-24b";
                self.problems.push(Problem::error(&place, format!("edition `{number}` does not follow the one before it"), help));
            }
            let mut changes: Vec<(&str, StatementWords)> = Vec::new();
            for change in &raw.change {
                let id = change.id.get_ref().as_str();
                let date = self.date(file, &change.from);
                let words = self.note(file, &change.id, &format!("edition-change-{id}"), &change.facts);
                changes.push((change.from.get_ref(), StatementWords { date: Some(date), ..words }));
            }
            changes.sort_by_key(|(from, _)| *from);
            let note = self.need(&format!("edition-{number}"), None, &place);
            editions.push(EditionNote { number: number.into(), note, changes: changes.into_iter().map(|(_, words)| words).collect() });
        }
        Editions { editions, newest: self.newest(known) }
    }

    /// By the month of the newest text that a rule rests on. Figures and what somebody wants are no rules.
    fn newest(&mut self, known: &Known) -> Vec<(Rc<str>, Vec<StatementId>)> {
        let Day { year, month, .. } = self.edition;
        let months = 12 * u32::from(year) + u32::from(month) - 1;
        let [first, last] = [months - MONTHS, months].map(|months| format!("{}-{:02}", months / 12, months % 12 + 1));
        let mut found: Vec<(&str, StatementId)> = Vec::new();
        for raw in self.content.statements.iter().flat_map(|file| &file.value.statement) {
            let facts = raw.facts.iter().filter_map(|id| self.facts.get(id.get_ref().as_str()));
            let rules = facts.filter(|(_, fact)| !matches!(fact.kind, Kind::Figure | Kind::Position | Kind::Practice));
            let newest = rules.filter_map(|(_, fact)| fact.as_of.get_ref().get(..7)).filter(|month| *month <= last.as_str()).max();
            let (Some(month), Audience::Reader) = (newest.filter(|month| *month > first.as_str()), raw.audience) else { continue };
            found.extend(known.statement(raw.id.get_ref()).map(|id| (month, id)));
        }
        found.sort_by(|(one, first), (two, second)| two.cmp(one).then(first.cmp(second)));
        let mut months: Vec<(Rc<str>, Vec<StatementId>)> = Vec::new();
        let mut before = "";
        for (month, id) in found {
            if month != before {
                months.push((self.month(month), Vec::new()));
                before = month;
            }
            if let Some((_, ids)) = months.last_mut() {
                ids.push(id);
            }
        }
        months
    }
}
