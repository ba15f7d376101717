//! From checked content files to a [`Pack`] and the words of its pieces. Returns what it could build and every problem it met.
//!
//! The parts stand beside: `compile_questions`, `compile_sharing`, `compile_statements`, `compile_help`, and `compile_facts`, on which all rest.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    double_ids::double_ids,
    handouts::{Beside, Handouts, Known},
    load::{Content, Loaded},
    problem::{Place, Problem, nearest},
    raw::{RawFact, RawSource, Text},
    words::Words,
};
use crate::model::{
    AnswerId, ByVoice, CellVariants, CellWords, Day, Edition, FieldId, ForWhom, HelpKind, HelpWords, Nation, Nations, Pack, PathEntry, PathWords,
    QUESTION_AT, QUESTION_OF, SourceLine, StatementWords, UI_WORD_IDS, UiWords,
};

/// One language, ready to be rendered.
#[derive(Debug)]
pub struct Compiled {
    pub pack: Pack,
    /// The words of `pack.statements`, in the same order.
    pub statements: Vec<StatementWords>,
    /// The words of `pack.cells`, in the same order.
    pub cells: Vec<CellWords>,
    /// The words of `pack.help`, in the same order.
    pub help: Vec<HelpWords>,
    pub paths: Vec<PathWords>,
    /// For the page of advocates: helpers' lines and evidence, by section.
    pub beside: Vec<Beside>,
    /// Every cited source, by id.
    pub sources: Vec<CitedSource>,
    /// What people beside her are handed: plain pages, never in the pack.
    pub handouts: Handouts,
}

/// A source with its address, for the page of sources.
#[derive(Debug)]
pub struct CitedSource {
    pub line: SourceLine,
    pub url: Option<Rc<str>>,
    /// Whether only part of it was read.
    pub excerpt: bool,
}

/// Compiles `content` in the language of `words`.
pub fn compile(content: &Content, words: &Words, problems: &mut Vec<Problem>) -> Compiled {
    double_ids(content, problems);
    Compiler::new(content, words, problems).compile()
}

pub(super) struct Compiler<'a> {
    pub(super) content: &'a Content,
    pub(super) words: &'a Words,
    pub(super) problems: &'a mut Vec<Problem>,
    pub(super) facts: BTreeMap<&'a str, (Place, &'a RawFact)>,
    pub(super) sources: BTreeMap<&'a str, (Place, &'a RawSource)>,
    pub(super) services: Vec<&'a str>,
    /// Question or column id → its field and answer ids.
    pub(super) fields: BTreeMap<&'a str, (FieldId, Vec<&'a str>)>,
    /// What is used, so that what is not can be told.
    pub(super) used_facts: BTreeSet<&'a str>,
    pub(super) edition: Day,
}

pub(super) const NO_DAY: Day = Day { year: 2026, month: 1, day: 1 };

impl<'a> Compiler<'a> {
    fn new(content: &'a Content, words: &'a Words, problems: &'a mut Vec<Problem>) -> Self {
        let mut compiler = Self {
            content,
            words,
            problems,
            facts: BTreeMap::new(),
            sources: BTreeMap::new(),
            services: content.services.value.service.iter().map(|service| service.id.get_ref().as_str()).collect(),
            fields: BTreeMap::new(),
            used_facts: BTreeSet::new(),
            edition: NO_DAY,
        };
        compiler.edition = compiler.day(&content.edition, &content.edition.value.date);
        compiler.index();
        compiler
    }

    /// Gathers ids; the first counts where one stands twice.
    fn index(&mut self) {
        let content = self.content;
        let sources_of_help = content.help.iter().flat_map(|file| file.value.source.iter().map(move |source| (file.at(&source.id), source)));
        let sources_of_facts = content.facts.iter().flat_map(|file| file.value.source.iter().map(move |source| (file.at(&source.id), source)));
        for (place, source) in sources_of_help.chain(sources_of_facts) {
            self.sources.entry(source.id.get_ref()).or_insert((place, source));
        }
        for (place, fact) in content.facts.iter().flat_map(|file| file.value.fact.iter().map(move |fact| (file.at(&fact.id), fact))) {
            self.facts.entry(fact.id.get_ref()).or_insert((place, fact));
        }
    }

    pub(super) fn double(&mut self, what: &str, id: &str, place: &Place, first: &Place) {
        let help = format!("it stands in {} already; ids are never used twice", first.file.path.display());
        self.problems.push(Problem::error(place, format!("{what} `{id}` stands twice"), help));
    }

    pub(super) fn unknown(&mut self, what: &str, id: &str, place: &Place, known: &[&str], remedy: &str) {
        let guess = nearest(id, known.iter().copied()).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
        self.problems.push(Problem::error(place, format!("{what} `{id}` does not exist"), format!("{guess}{remedy}")));
    }

    pub(super) fn day<T>(&mut self, file: &Loaded<T>, text: &Text) -> Day {
        Day::parse(text.get_ref()).unwrap_or_else(|| {
            self.problems.push(Problem::error(&file.at(text), format!("`{}` is not a day", text.get_ref()), "write it as \"2026-11-23\""));
            NO_DAY
        })
    }

    fn compile(mut self) -> Compiled {
        let (fields, questions) = self.questions();
        let ui = self.ui();
        let service_entries = self.service_entries();
        let variants = CellVariants { valid: self.variant("valid"), without: self.variant("without") };
        let default_services = self.default_services();
        let content = self.content;
        let no_question = self.clauses(&content.services, &content.services.value.no_question);
        let (cells, cell_words) = self.cells(&variants);
        let paths = self.paths();
        let (help, help_words) = self.help();
        let help_kinds = self.closed("kind-of-help", HelpKind::ALL.iter().map(|kind| kind.id()), &content.lists.value.kinds);
        let (seeker, reasons) = (self.seeker(), self.reasons());
        let for_whom = self.closed("for-whom", ForWhom::ALL.iter().map(|whom| whom.id()), &content.lists.value.for_whom);
        let communities = self.names("community", &content.lists.value.communities);
        let languages = self.names("language", &content.lists.value.languages);
        let (regions, help_hours, open) = (self.regions(), self.help_hours(), self.open_words());
        let headings = self.headings();
        let (statements, statement_words, beside) = self.statements(&headings);
        let sections = self.sections();
        let edition = Edition { number: self.content.edition.value.number.as_str().into(), date: self.edition };
        let pack = Pack {
            lang: Rc::clone(&self.words.lang),
            edition,
            ui,
            fields,
            questions,
            services: service_entries,
            default_services,
            no_question,
            variants,
            cells,
            sections,
            headings,
            tactics: self.fields.get("tactics").map(|(field, _)| *field),
            statements,
            paths: paths.iter().map(|path| PathEntry { service: path.service, nations: path.nation_set }).collect(),
            help,
            help_kinds,
            for_whom,
            communities,
            languages,
            regions,
            help_hours,
            open,
            seeker,
            language: self.page_language(),
            reasons,
        };
        let known = Known::new(&pack, &statement_words, &beside, &cell_words, &help_words);
        let handouts = self.handouts(&known);
        self.check_facts();
        self.check_conditions_are_asked(&pack);
        let sources = self.cited_sources();
        Compiled { pack, statements: statement_words, cells: cell_words, help: help_words, paths, beside, sources, handouts }
    }

    pub(super) fn need(&mut self, id: &str, attribute: Option<&str>, place: &Place) -> Rc<str> {
        self.words.need(id, attribute, place, self.problems).text
    }

    /// The words of `id` or of its attribute, and those of its attribute `helper`, where it has one, for somebody who helps.
    pub(super) fn by_voice(&mut self, id: &str, attribute: Option<&str>, helper: &str, place: &Place) -> ByVoice {
        let me = self.need(id, attribute, place);
        let helper = self.words.said(id, Some(helper), self.problems).map_or_else(|| Rc::clone(&me), |said| said.text);
        ByVoice { me, helper }
    }

    pub(super) fn ui(&mut self) -> UiWords {
        let place = Place::top(Rc::clone(&self.content.edition.file));
        debug_assert!(!UI_WORD_IDS.is_empty());
        let blanks = [("at", QUESTION_AT), ("of", QUESTION_OF)];
        UiWords::collect(|id| self.words.need_filled(&format!("ui-{}", id.replace('_', "-")), &blanks, &place, self.problems))
    }
}

/// What a piece rests on.
#[derive(Debug)]
pub struct Rests {
    pub kinds: Vec<Rc<str>>,
    pub seen: Rc<str>,
    pub sources: Vec<SourceLine>,
    pub review_by: Day,
    pub low: bool,
}

/// The `as_of` of a text that bears no date.
pub(super) const UNDATED: &str = "undated";

/// The `about` of statements on the pattern as a whole.
pub(super) const GENERAL: &str = "pattern";

pub(super) fn nation_filter(nations: Nations) -> Option<(Rc<str>, Rc<str>)> {
    let ids: Vec<&str> = nations.iter().map(Nation::id).collect();
    (nations != Nations::ALL).then(|| ("nation".into(), ids.join(" ").into()))
}

pub(super) fn answer_id(place: usize) -> AnswerId {
    AnswerId(small(place))
}

pub(super) fn small(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// The kebab-case name serde gives a variant.
pub(super) fn serde_name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

pub(super) fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    Day::parse(&whole).is_some()
}
