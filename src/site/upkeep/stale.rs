//! What is due for checking by a day: facts to read again and numbers to ring, by date and by what a mistake would cost.

use std::{cmp::Reverse, collections::BTreeSet, fmt::Write};

use crate::{
    model::{Confidence, Day},
    site::{
        data::csv_line,
        load::{Content, Loaded},
        raw::{Audience, RawFact, Text},
        raw_help::RawHelp,
    },
    ui::iso,
};

/// What a mistake would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// Nobody acts on it alone.
    Low,
    /// Somebody acts on it.
    Medium,
    /// A number that is shown before all others, or a rule that decides whom she tells.
    High,
}

impl Risk {
    const fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// One thing to check.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Due {
    pub review_by: Day,
    pub risk: Risk,
    /// `ring` a number, `look` at a service without one, `read` a fact's sources.
    pub task: &'static str,
    pub id: String,
    /// A service's name; what a fact says.
    pub what: String,
    pub phone: String,
    pub hours: String,
    pub as_of: String,
    pub confidence: Confidence,
    /// Addresses, or titles where there is none.
    pub sources: Vec<String>,
    /// File and line.
    pub place: String,
}

/// Everything whose `review_by` is not after `by`: by date, then the gravest first.
#[must_use]
pub fn due(content: &Content, by: Day) -> Vec<Due> {
    let decisive = decisive_facts(content);
    let said = facts_said_to_her(content);
    let mut due: Vec<Due> = Vec::new();
    for file in &content.facts {
        due.extend(file.value.fact.iter().map(|raw| {
            let id = raw.id.get_ref().as_str();
            let risk = if decisive.contains(id) { Risk::High } else { [Risk::Low, Risk::Medium][usize::from(said.contains(id))] };
            of_fact(content, file, raw, risk)
        }));
    }
    for file in &content.help {
        due.extend(file.value.service.iter().map(|raw| of_service(content, file, raw)));
    }
    due.retain(|due| due.review_by <= by);
    due.sort_by_key(|due| (due.review_by, Reverse(due.risk), due.task, due.id.clone()));
    due
}

/// Facts behind the sharing table, a path or a statement that is never hidden.
fn decisive_facts(content: &Content) -> BTreeSet<&str> {
    let cells = content.cells.iter().flat_map(|file| &file.value.cell).flat_map(|raw| &raw.facts);
    let paths = content.paths.iter().flat_map(|file| &file.value.path).flat_map(|raw| &raw.facts);
    let safety = content.statements.iter().flat_map(|file| &file.value.statement).filter(|raw| raw.safety).flat_map(|raw| &raw.facts);
    cells.chain(paths).chain(safety).map(|id| id.get_ref().as_str()).collect()
}

fn facts_said_to_her(content: &Content) -> BTreeSet<&str> {
    let statements = content.statements.iter().flat_map(|file| &file.value.statement);
    let hers = statements.filter(|raw| raw.audience == Audience::Reader && raw.section.in_guide());
    hers.flat_map(|raw| &raw.facts).map(|id| id.get_ref().as_str()).collect()
}

fn of_fact<T>(content: &Content, file: &Loaded<T>, raw: &RawFact, risk: Risk) -> Due {
    Due {
        review_by: review_by(&raw.review_by),
        risk,
        task: "read",
        id: raw.id.get_ref().clone(),
        what: raw.says.get_ref().clone(),
        phone: String::new(),
        hours: String::new(),
        as_of: raw.as_of.get_ref().clone(),
        confidence: raw.confidence,
        sources: addresses(content, &raw.sources),
        place: file.at(&raw.id).shown(),
    }
}

fn of_service<T>(content: &Content, file: &Loaded<T>, raw: &RawHelp) -> Due {
    let first_shown = raw.national_helpline || raw.kinds.iter().any(|kind| kind.get_ref() == "emergency");
    let number = raw.phone.as_ref().or(raw.text.as_ref());
    let risk = match number {
        Some(_) if first_shown || raw.confidence == Confidence::Low => Risk::High,
        Some(_) => Risk::Medium,
        None => Risk::Low,
    };
    let shown = |text: &Option<Text>| text.as_ref().map(|text| text.get_ref().clone()).unwrap_or_default();
    Due {
        review_by: review_by(&raw.review_by),
        risk,
        task: if number.is_some() { "ring" } else { "look" },
        id: raw.id.get_ref().clone(),
        what: raw.name.clone(),
        phone: number.map(|number| number.get_ref().clone()).unwrap_or_default(),
        hours: shown(&raw.hours),
        as_of: raw.as_of.get_ref().clone(),
        confidence: raw.confidence,
        sources: addresses(content, &raw.sources),
        place: file.at(&raw.id).shown(),
    }
}

/// What is not a day is due at once; `site check` says where it stands.
fn review_by(text: &Text) -> Day {
    Day::parse(text.get_ref()).unwrap_or(Day { year: 0, month: 1, day: 1 })
}

fn addresses(content: &Content, ids: &[Text]) -> Vec<String> {
    let all = || content.facts.iter().flat_map(|file| &file.value.source).chain(content.help.iter().flat_map(|file| &file.value.source));
    let address =
        |id: &Text| all().find(|source| source.id.get_ref() == id.get_ref()).map(|source| source.url.clone().unwrap_or_else(|| source.title.clone()));
    ids.iter().filter_map(address).collect()
}

/// The list for a terminal; what comes next where nothing is due.
#[must_use]
pub fn table(content: &Content, by: Day) -> String {
    let list = due(content, by);
    if list.is_empty() {
        let never = Day { year: 9999, month: 12, day: 31 };
        let all = due(content, never);
        let Some(next) = all.first().map(|due| due.review_by) else { return "there is nothing to check\n".into() };
        let count = |task: &str| all.iter().filter(|due| due.review_by == next && due.task == task).count();
        return format!(
            "nothing is due on {}; next on {}: {} numbers to ring, {} services to look at, {} facts to read (--by {})\n",
            iso(by),
            iso(next),
            count("ring"),
            count("look"),
            count("read"),
            iso(next)
        );
    }
    let mut table = format!("{:<10}  {:<6}  {:<4}  {:<34}  {:<15}  {}\n", "due", "risk", "task", "id", "number", "where");
    for due in &list {
        let _ =
            writeln!(table, "{:<10}  {:<6}  {:<4}  {:<34}  {:<15}  {}", iso(due.review_by), due.risk.word(), due.task, due.id, due.phone, due.place);
    }
    let _ = writeln!(table, "{} to check; --csv writes them for the person who phones", list.len());
    table
}

/// The list as RFC 4180, with room to write down what was found.
#[must_use]
pub fn csv(content: &Content, by: Day) -> String {
    let header = ["due", "risk", "task", "id", "what", "number", "hours", "as_of", "confidence", "sources", "where", "checked_on", "found"];
    let mut table = csv_line(header.into_iter().map(str::to_owned));
    for due in due(content, by) {
        let confidence = format!("{:?}", due.confidence).to_lowercase();
        let sources = due.sources.join("; ");
        let known = [
            iso(due.review_by),
            due.risk.word().into(),
            due.task.into(),
            due.id,
            due.what,
            due.phone,
            due.hours,
            due.as_of,
            confidence,
            sources,
            due.place,
        ];
        table += &csv_line(known.into_iter().chain([String::new(), String::new()]));
    }
    table
}
