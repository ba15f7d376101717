//! Written situations: what each person must find on the real page, and what must never be shown to her.
//!
//! `tests/content/situations.toml` and `journeys.toml` hold them and explain how they are written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::real::{Real, real};
use ask_first::engine::{Guide, Opener, Variant, guide};
use ask_first::model::{AnswerId, AnswerSet, HelpWords, Level, Nation, Reply, SectionId, Situation as Told, StatementId, Voice};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    situation: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    name: String,
    voice: Option<String>,
    nation: Option<Nation>,
    answers: BTreeMap<String, Vec<String>>,
    finds: Vec<Mark>,
    never: Vec<Mark>,
}

/// Something on the page: all that is named must hold of one piece.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    why: String,
    fact: Option<String>,
    words: Option<String>,
    section: Option<SectionId>,
    about: Option<String>,
    first: Option<usize>,
    r#if: Option<bool>,
    service: Option<String>,
    level: Option<Level>,
    short: Option<String>,
    number: Option<String>,
    help: Option<String>,
    /// By which words it is known on the screen, for the walks in a browser; " … " stands between pieces of one thing.
    read: Option<String>,
}

impl Mark {
    /// What it names, without the reason, for messages.
    fn named(&self) -> String {
        let flag = |name: &str, value: Option<String>| value.map(|value| format!("{name} {value}"));
        let parts = [
            flag("fact", self.fact.clone()),
            flag("words", self.words.as_ref().map(|words| format!("“{words}”"))),
            flag("in", self.section.map(|section| section.id().to_owned())),
            flag("about", self.about.clone()),
            flag("among the first", self.first.map(|first| first.to_string())),
            flag("with \"if\":", self.r#if.map(|with| with.to_string())),
            flag("service", self.service.clone()),
            flag("level", self.level.map(|level| format!("{level:?}"))),
            flag("short answer", self.short.as_ref().map(|words| format!("“{words}”"))),
            flag("number", self.number.clone()),
            flag("help", self.help.clone()),
            flag("read as", self.read.as_ref().map(|words| format!("“{words}”"))),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Whether a thing of these words is known by what is said to be read on it.
    fn is_read_on(&self, words: &str) -> bool {
        let mut rest = words;
        self.read.iter().flat_map(|read| read.split(" … ")).all(|piece| {
            let found = rest.split_once(piece);
            rest = found.map_or("", |(_, after)| after);
            found.is_some()
        })
    }
}

/// A statement as one person meets it.
struct Met<'a> {
    id: &'a str,
    section: SectionId,
    about: Option<&'a str>,
    /// Counted from 1 within its section.
    position: usize,
    /// Whether it opens with whom it is for.
    with_if: bool,
    facts: &'a [String],
    words: String,
}

/// A guide with the words that its reader meets.
struct Page<'a> {
    statements: Vec<Met<'a>>,
    /// Of each line of the table: service, level, and how it reads.
    levels: Vec<(&'a str, Level, String)>,
    short: String,
    number: Option<&'a HelpWords>,
    help: Vec<&'a HelpWords>,
}

impl<'a> Page<'a> {
    fn of(real: &'a Real, guide: &Guide) -> Self {
        let compiled = &real.compiled;
        let mut statements = Vec::new();
        for section in &guide.sections {
            let shown = section.groups.iter().flat_map(|group| group.shown.iter().map(|shown| (group.about, shown)));
            for (at, (about, shown)) in shown.enumerate() {
                let StatementId(place) = shown.statement;
                let words = real.words(usize::from(place));
                let parts = [words.said.as_deref(), Some(&*words.text), words.notice.as_deref(), words.learn.as_deref()];
                statements.push(Met {
                    id: &words.id,
                    section: section.id,
                    about: about.map(|place| &*compiled.pack.headings[usize::from(place)].id),
                    position: at + 1,
                    with_if: shown.openers.iter().any(|opener| !matches!(opener, Opener::Nations(_))),
                    facts: &real.facts[&*words.id],
                    words: parts.into_iter().flatten().collect::<Vec<_>>().join(" "),
                });
            }
        }
        let rows = guide.table.iter().flat_map(|row| &row.cells).map(|place| &compiled.cells[*place]);
        let know = guide.short.cells.iter().map(|(place, variant)| {
            let cell = &compiled.cells[*place];
            match variant {
                Variant::Unknown => &*cell.know,
                Variant::Valid => cell.know_valid.as_deref().unwrap_or_default(),
                Variant::Without => cell.know_without.as_deref().unwrap_or_default(),
            }
        });
        let ask = guide.short.ask.iter().flat_map(|place| [&compiled.cells[*place].ask, &compiled.cells[*place].ask_not]).flatten();
        Self {
            statements,
            levels: rows
                .map(|cell| (&*cell.service_id, cell.level, format!("{} {}", service_name(real, &cell.service_id), cell.level_words)))
                .collect(),
            short: know.chain(ask.map(|words| &**words)).collect::<Vec<_>>().join(" "),
            number: guide.short.numbers.first().map(|place| &compiled.help[*place]),
            help: guide.first_help.iter().map(|pick| &compiled.help[pick.index]).collect(),
        }
    }

    fn shows(&self, mark: &Mark) -> bool {
        let of_table = mark.service.is_some() || mark.level.is_some();
        let of_statement = mark.fact.is_some() || mark.words.is_some() || (mark.section.is_some() && !of_table);
        let is_card =
            |card: &HelpWords, id: &str| *card.id == *id && mark.is_read_on(&format!("{} {}", card.name, card.phone.as_deref().unwrap_or_default()));
        (!of_statement || self.statements.iter().any(|met| met.is(mark)))
            && (!of_table
                || self
                    .levels
                    .iter()
                    .any(|(service, level, read)| mark.service.as_deref() == Some(service) && mark.level == Some(*level) && mark.is_read_on(read)))
            && mark.short.as_ref().is_none_or(|words| says(&self.short, words))
            && mark.number.as_ref().is_none_or(|id| self.number.is_some_and(|card| is_card(card, id)))
            && mark.help.as_ref().is_none_or(|id| self.help.iter().any(|card| is_card(card, id)))
    }
}

impl Met<'_> {
    fn is(&self, mark: &Mark) -> bool {
        mark.fact.as_ref().is_none_or(|fact| self.facts.contains(fact))
            && mark.words.as_ref().is_none_or(|words| says(&self.words, words))
            && mark.section.is_none_or(|section| self.section == section)
            && mark.about.as_ref().is_none_or(|about| self.about == Some(about))
            && mark.first.is_none_or(|first| self.position <= first)
            && mark.r#if.is_none_or(|with_if| self.with_if == with_if)
            && mark.is_read_on(&self.words)
    }
}

fn service_name<'a>(real: &'a Real, id: &str) -> &'a str {
    real.pack().services.iter().find(|service| *service.id == *id).map_or("", |service| &*service.name)
}

fn says(text: &str, words: &str) -> bool {
    text.to_lowercase().contains(&words.to_lowercase())
}

/// What was told, with every id known to the content.
fn told(real: &Real, written: &Situation) -> Told {
    let voice = written.voice.as_deref().map(|id| Voice::try_from(id).unwrap_or_else(|()| panic!("`{id}` is no voice")));
    let mut told = Told { voice, nation: written.nation, ..Told::default() };
    for (question, answers) in &written.answers {
        let (field, known) = real.answers.get(question).unwrap_or_else(|| panic!("`{}`: no question `{question}`", written.name));
        let answer = |id: &String| known.iter().position(|known| known == id).unwrap_or_else(|| panic!("`{question}` has no answer `{id}`"));
        let reply = match answers[..] {
            [ref one] if one == "not-sure" => Reply::NotSure,
            [ref one] if one == "rather-not-say" => Reply::RatherNotSay,
            _ => Reply::Picked(answers.iter().map(|id| AnswerId(u8::try_from(answer(id)).expect("few answers"))).collect::<AnswerSet>()),
        };
        told.set(field.place(), reply);
    }
    told
}

/// Every id that a mark names, known to the content: a mark that names nothing would hold for ever.
fn check_names(real: &Real, situation: &Situation) {
    for mark in situation.finds.iter().chain(&situation.never) {
        let unknown = |what: &str, id: &str| panic!("{}: no {what} `{id}`", situation.name);
        if let Some(id) = mark.fact.as_ref().filter(|id| !real.known_facts.contains_key(*id)) {
            unknown("fact", id);
        }
        let headings = &real.pack().headings;
        if let Some(id) = mark.about.as_ref().filter(|id| headings.iter().all(|heading| *heading.id != ***id)) {
            unknown("heading", id);
        }
        if let Some(id) = mark.service.as_ref().filter(|id| real.pack().services.iter().all(|service| *service.id != ***id)) {
            unknown("service of the table", id);
        }
        if let Some(id) = mark.help.iter().chain(&mark.number).find(|id| real.compiled.help.iter().all(|card| *card.id != ***id)) {
            unknown("service of the directory", id);
        }
        assert!(!mark.why.is_empty(), "{}: {} says no reason", situation.name, mark.named());
    }
}

/// What must never be read is read by somebody: words that stand nowhere would hold for ever.
fn check_words(real: &Real, situation: &Situation) {
    let everything = Page::of(real, &guide(real.pack(), &Told::default(), real.pack().edition.date));
    for mark in situation.never.iter().filter(|mark| mark.read.is_some()) {
        let anywhere = Mark { first: None, r#if: None, help: None, ..mark.clone() };
        let is_card = |card: &HelpWords| mark.help.as_deref() == Some(&*card.id) && mark.is_read_on(&card.name);
        let stands = if mark.help.is_some() { real.compiled.help.iter().any(is_card) } else { everything.shows(&anywhere) };
        assert!(stands, "{}: nobody can read {}", situation.name, mark.named());
    }
}

/// All that is wrong with what this person sees.
fn wrong(real: &Real, situation: &Situation) -> String {
    check_names(real, situation);
    check_words(real, situation);
    let guide = guide(real.pack(), &told(real, situation), real.pack().edition.date);
    let page = Page::of(real, &guide);
    let mut wrong = String::new();
    for mark in situation.finds.iter().filter(|mark| !page.shows(mark)) {
        let anywhere = Mark { first: None, r#if: None, ..mark.clone() };
        let elsewhere = page.statements.iter().filter(|met| mark.fact.is_some() && met.is(&anywhere));
        let elsewhere: Vec<String> =
            elsewhere.map(|met| format!("{} is {}th{}", met.id, met.position, if met.with_if { " with an if" } else { "" })).collect();
        wrong += &format!("\n  does not find: {} {elsewhere:?}\n    because {}", mark.named(), mark.why);
    }
    // Not only as read on the screen: nothing that rests on it.
    let never = situation.never.iter().map(|mark| Mark { read: None, ..mark.clone() });
    for mark in never.filter(|mark| page.shows(mark)) {
        let shown: Vec<&str> = page.statements.iter().filter(|met| met.is(&mark)).map(|met| met.id).collect();
        wrong += &format!("\n  is shown: {} {shown:?}\n    although {}", mark.named(), mark.why);
    }
    if wrong.is_empty() { wrong } else { format!("\n{}{wrong}", situation.name) }
}

fn written(file: &str) -> Vec<Situation> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content").join(file);
    let text = fs::read_to_string(&path).expect("a readable file");
    let written: Written = toml::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    written.situation
}

#[test]
fn in_the_fifteen_situations_each_person_finds_what_a_caseworker_wrote_down() {
    let real = real();
    let situations = written("situations.toml");
    assert_eq!(situations.len(), 15);
    let wrong: String = situations.iter().map(|situation| wrong(&real, situation)).collect();
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn on_the_seven_journeys_each_person_finds_five_things_and_is_spared_two() {
    let real = real();
    let journeys = written("journeys.toml");
    assert_eq!(journeys.len(), 7);
    for journey in &journeys {
        assert_eq!((journey.finds.len(), journey.never.len()), (5, 2), "{}", journey.name);
        let unread = journey.finds.iter().chain(&journey.never).find(|mark| mark.read.is_none() && mark.short.is_none());
        assert!(unread.is_none(), "{}: in a browser nobody knows by which words: {unread:?}", journey.name);
    }
    let wrong: String = journeys.iter().map(|journey| wrong(&real, journey)).collect();
    assert!(wrong.is_empty(), "{wrong}");
}
