//! From checked content files to a [`Pack`] and the words of its pieces. Returns what it could build and every problem it met.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    double_ids::double_ids,
    handouts::{Beside, Handouts, Known},
    load::{Content, Loaded},
    problem::{Place, Problem, nearest},
    raw::{Audience, RawClauses, RawFact, RawPath, RawQuestionKind, RawSource, RawStatement, Text},
    words::Words,
};
use crate::model::{
    Answer, AnswerId, AnswerSet, Cell, CellVariants, CellWords, Clause, Condition, Confidence, Day, Edition, Field, FieldId, Heading, HelpWords,
    Nation, Nations, Pack, PathEntry, PathWords, Question, QuestionKind, Section, SectionId, ServiceEntry, ServiceId, SourceLine, Statement,
    StatementWords, StepWords, UI_WORD_IDS, UiWords, Voice,
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
    services: Vec<&'a str>,
    /// Question or column id → its field and answer ids.
    fields: BTreeMap<&'a str, (FieldId, Vec<&'a str>)>,
    /// What is used, so that what is not can be told.
    used_facts: BTreeSet<&'a str>,
    pub(super) edition: Day,
}

const NO_DAY: Day = Day { year: 2026, month: 1, day: 1 };

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
        let (cells, cell_words) = self.cells(&variants);
        let paths = self.paths();
        let (help, help_words) = self.help();
        let content = self.content;
        let help_kinds = self.names("kind-of-help", &content.lists.value.kinds);
        let (seeker, reasons) = (self.seeker(), self.reasons());
        let (for_whom, languages) = (self.names("for-whom", &content.lists.value.for_whom), self.names("language", &content.lists.value.languages));
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

    // ------------------------------------------------------------------ questions

    fn questions(&mut self) -> (Vec<Field>, Vec<Question>) {
        let file = &self.content.questions;
        // Ids first, since a question can depend on a later one's field.
        let mut next = 0;
        let mut field = |id: &'a str, answers: Vec<&'a str>, fields: &mut BTreeMap<&'a str, (FieldId, Vec<&'a str>)>| {
            fields.insert(id, (FieldId(next), answers));
            next += 1;
        };
        for question in &file.value.question {
            let id = question.id.get_ref().as_str();
            let answers: Vec<&str> = question.answers.iter().map(|answer| answer.get_ref().as_str()).collect();
            match (id, question.kind) {
                ("voice" | "nation", _) => {}
                (_, RawQuestionKind::Grid) => {
                    for column in &question.columns {
                        field(column.get_ref(), self.services.clone(), &mut self.fields);
                    }
                }
                (_, RawQuestionKind::One | RawQuestionKind::Several) => field(id, answers, &mut self.fields),
            }
        }
        let mut fields: Vec<Field> = Vec::new();
        let mut questions = Vec::new();
        for question in &file.value.question {
            let id = question.id.get_ref().as_str();
            let place = file.at(&question.id);
            let when = self.clauses(file, &question.when);
            let name = format!("question-{id}");
            let own_field = self.fields.get(id).map(|(field, _)| *field);
            let kind = match (id, question.kind, own_field) {
                ("voice", ..) => QuestionKind::Voice,
                ("nation", ..) => QuestionKind::Nation,
                (_, RawQuestionKind::One, Some(field)) => {
                    let answers = self.answers(question, &place);
                    fields.push(Field { when, answers });
                    QuestionKind::One(field)
                }
                (_, RawQuestionKind::Several, Some(field)) => {
                    let answers = self.answers(question, &place);
                    let none = question.none.as_ref().and_then(|none| {
                        let at = question.answers.iter().position(|answer| answer.get_ref() == none.get_ref());
                        if at.is_none() {
                            self.unknown("answer", none.get_ref(), &file.at(none), &[], "`none` names one of `answers`");
                        }
                        at.map(answer_id)
                    });
                    fields.push(Field { when, answers });
                    QuestionKind::Several { field, none }
                }
                _ => {
                    let services = self.service_answers(&place);
                    let columns: Vec<FieldId> =
                        question.columns.iter().filter_map(|column| self.fields.get(column.get_ref().as_str())).map(|(field, _)| *field).collect();
                    for _ in &columns {
                        fields.push(Field { when: when.clone(), answers: services.clone() });
                    }
                    let [thinking, told] = columns[..] else {
                        self.problems.push(Problem::error(&place, "a grid has two columns", "write columns = [\"thinking\", \"told\"]"));
                        continue;
                    };
                    QuestionKind::Grid { thinking, told }
                }
            };
            let words = self.need(&name, None, &place);
            let words_helper = self.words.said(&name, Some("helper"), self.problems).map_or_else(|| Rc::clone(&words), |said| said.text);
            let why = self.need(&name, Some("why"), &place);
            questions.push(Question { id: id.into(), words, why, words_helper, kind, not_sure: question.not_sure });
        }
        (fields, questions)
    }

    fn answers(&mut self, question: &super::raw::RawQuestion, place: &Place) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        for (at, answer) in question.answers.iter().enumerate() {
            let name = format!("answer-{}", answer.get_ref());
            answers.push(Answer { id: answer_id(at), words: self.need(&name, None, place), opener: self.need(&name, Some("for"), place) });
        }
        if question.not_sure {
            let name = format!("answer-not-sure-{}", question.id.get_ref());
            let opener = self.words.said(&name, Some("for"), self.problems).map(|said| said.text);
            if let Some(opener) = opener {
                answers.push(Answer { id: AnswerId::NOT_SURE, words: self.need("ui-not-sure", None, place), opener });
            }
        }
        answers
    }

    fn service_answers(&mut self, place: &Place) -> Vec<Answer> {
        let ids = self.services.clone();
        let answer = |(at, id): (usize, &&str)| Answer {
            id: answer_id(at),
            words: self.need(&format!("service-{id}"), None, place),
            opener: self.need(&format!("service-{id}-about"), None, place),
        };
        ids.iter().enumerate().map(answer).collect()
    }

    pub(super) fn need(&mut self, id: &str, attribute: Option<&str>, place: &Place) -> Rc<str> {
        self.words.need(id, attribute, place, self.problems).text
    }

    fn ui(&mut self) -> UiWords {
        let place = Place::top(Rc::clone(&self.content.edition.file));
        debug_assert!(!UI_WORD_IDS.is_empty());
        UiWords::collect(|id| self.need(&format!("ui-{}", id.replace('_', "-")), None, &place))
    }

    // ------------------------------------------------------------------ conditions

    pub(super) fn clauses<T>(&mut self, file: &Loaded<T>, raw: &'a RawClauses) -> Vec<Clause> {
        raw.iter().filter_map(|(key, answers)| self.clause(file, key, answers)).collect()
    }

    fn clause<T>(&mut self, file: &Loaded<T>, key: &'a Text, answers: &'a [Text]) -> Option<Clause> {
        let Some((field, known)) = self.fields.get(key.get_ref().as_str()).cloned() else {
            let known: Vec<&str> = self.fields.keys().copied().collect();
            self.unknown(
                "question",
                key.get_ref(),
                &file.at(key),
                &known,
                "conditions name a question of content/questions.toml; nations go into `nations`",
            );
            return None;
        };
        let mut any = AnswerSet::EMPTY;
        for answer in answers {
            match known.iter().position(|id| id == answer.get_ref()) {
                Some(at) => any = any.with(answer_id(at)),
                None if answer.get_ref() == "not-sure" => any = any.with(AnswerId::NOT_SURE),
                None => {
                    self.unknown("answer", answer.get_ref(), &file.at(answer), &known, &format!("question `{}` has no such answer", key.get_ref()))
                }
            }
        }
        Some(Clause { field, any })
    }

    fn condition<T>(&mut self, file: &Loaded<T>, statement: &'a RawStatement) -> Condition {
        let nations = statement.nations.as_ref().map_or(Nations::ALL, |nations| nations.iter().copied().collect());
        let mut voice = None;
        let mut when = Vec::new();
        for (key, answers) in &statement.when {
            if key.get_ref() != "voice" {
                when.extend(self.clause(file, key, answers));
                continue;
            }
            match answers.first().map(|answer| Voice::try_from(answer.get_ref().as_str())) {
                Some(Ok(wanted)) if answers.len() == 1 => voice = Some(wanted),
                _ => self.problems.push(Problem::error(&file.at(key), "`voice` names one reader", "write voice = [\"me\"] or [\"someone-else\"]")),
            }
        }
        Condition { nations, voice, when, unless: self.clauses(file, &statement.unless) }
    }

    /// A question that no statement uses and no screen needs asks for nothing.
    fn check_conditions_are_asked(&mut self, pack: &Pack) {
        let mut used: BTreeSet<FieldId> = pack.variants.valid.iter().chain(&pack.variants.without).map(|clause| clause.field).collect();
        let conditions = pack.statements.iter().flat_map(|statement| statement.condition.when.iter().chain(&statement.condition.unless));
        used.extend(conditions.map(|clause| clause.field));
        used.extend(pack.headings.iter().flat_map(|heading| &heading.hers).map(|clause| clause.field));
        used.extend(pack.fields.iter().flat_map(|field| &field.when).map(|clause| clause.field));
        used.extend(pack.seeker.iter().map(|(_, clause)| clause.field));
        for question in &self.content.questions.value.question {
            let id = question.id.get_ref().as_str();
            if self.fields.get(id).is_some_and(|(field, _)| !used.contains(field)) {
                let place = self.content.questions.at(&question.id);
                self.problems.push(Problem::error(&place, format!("no statement uses question `{id}`"), "use it in a condition, or do not ask it"));
            }
        }
    }

    // ------------------------------------------------------------------ the table

    fn service_entries(&mut self) -> Vec<ServiceEntry> {
        let file = &self.content.services;
        let entry = |service: &super::raw::RawServiceEntry| {
            let id = service.id.get_ref();
            let name = self.words.need(&format!("service-{id}"), None, &file.at(&service.id), self.problems).text;
            ServiceEntry { id: id.as_str().into(), name, ask: service.ask }
        };
        file.value.service.iter().map(entry).collect()
    }

    fn variant(&mut self, name: &str) -> Vec<Clause> {
        let content = self.content;
        let raw = content.services.value.variants.get(name);
        raw.map(|raw| self.clauses(&content.services, raw)).unwrap_or_default()
    }

    fn service_id<T>(&mut self, file: &Loaded<T>, id: &Text) -> Option<ServiceId> {
        let place = self.services.iter().position(|known| known == id.get_ref());
        if place.is_none() {
            let known = self.services.clone();
            self.unknown("service", id.get_ref(), &file.at(id), &known, "services are listed in content/sharing.toml");
        }
        place.map(|place| ServiceId(small(place)))
    }

    fn default_services(&mut self) -> Vec<ServiceId> {
        let file = &self.content.services;
        file.value.default_services.iter().filter_map(|id| self.service_id(file, id)).collect()
    }

    fn cells(&mut self, variants: &CellVariants) -> (Vec<Cell>, Vec<CellWords>) {
        let content = self.content;
        let mut found: Vec<(Cell, CellWords)> = Vec::new();
        let mut covered: BTreeMap<(ServiceId, Nation), Place> = BTreeMap::new();
        let [valid_for, without_for] = [&variants.valid, &variants.without].map(|clauses| self.permissions(clauses).unwrap_or_default());
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
                let ask_not = optional("ask-not", self.problems);
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

    pub(super) fn nations(&mut self, nations: Nations, place: &Place) -> Rc<str> {
        if nations == Nations::ALL {
            return "".into();
        }
        let names: Vec<Rc<str>> = nations.iter().map(|nation| self.need(&format!("answer-{}", nation.id()), None, place)).collect();
        names.join(&*self.need("ui-list-separator", None, place)).into()
    }

    fn paths(&mut self) -> Vec<PathWords> {
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

    fn path<T>(&mut self, file: &Loaded<T>, raw: &'a RawPath) -> Option<PathWords> {
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

    // ------------------------------------------------------------------ statements

    fn sections(&mut self) -> Vec<Section> {
        let place = Place::top(Rc::clone(&self.content.edition.file));
        let section = |id: SectionId| {
            let name = format!("section-{}", id.id());
            Section { id, heading: self.need(&name, None, &place), answer: self.need(&name, Some("answer"), &place) }
        };
        SectionId::ALL.into_iter().map(section).collect()
    }

    /// Services, tactics, and topics in the order in which statements name them; a topic is hers by its first statement.
    fn headings(&mut self) -> Vec<Heading> {
        let content = self.content;
        let mut headings: Vec<Heading> = Vec::new();
        let column = |name: &str, fields: &BTreeMap<&str, (FieldId, Vec<&str>)>| fields.get(name).map(|(field, _)| *field);
        for (at, id) in self.services.clone().into_iter().enumerate() {
            let entry = content.services.at(&content.services.value.service[at].id);
            let any = AnswerSet::EMPTY.with(answer_id(at));
            let hers = ["thinking", "told"].iter().filter_map(|name| column(name, &self.fields)).map(|field| Clause { field, any }).collect();
            headings.push(Heading { id: id.into(), words: self.need(&format!("service-{id}"), None, &entry), hers });
        }
        if let Some((field, answers)) = self.fields.get("tactics").cloned() {
            let place = Place::top(Rc::clone(&content.questions.file));
            for (at, id) in answers.into_iter().enumerate() {
                let hers = vec![Clause { field, any: AnswerSet::EMPTY.with(answer_id(at)) }];
                headings.push(Heading { id: id.into(), words: self.need(&format!("tactic-{id}"), None, &place), hers });
            }
        }
        for file in &content.statements {
            for statement in &file.value.statement {
                let Some(about) = &statement.about else { continue };
                let id = about.get_ref().as_str();
                if id != GENERAL && headings.iter().all(|heading| &*heading.id != id) {
                    let words = self.need(&format!("heading-{id}"), None, &file.at(about));
                    // What she ticked for this week makes its topic hers.
                    let ticked = statement.when.iter().find(|(question, _)| question.get_ref() == "soon");
                    let hers = ticked.and_then(|(question, answers)| self.clause(file, question, answers));
                    headings.push(Heading { id: id.into(), words, hers: hers.into_iter().collect() });
                }
            }
        }
        headings
    }

    fn statements(&mut self, headings: &[Heading]) -> (Vec<Statement>, Vec<StatementWords>, Vec<Beside>) {
        let content = self.content;
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut guide: Vec<(Statement, StatementWords)> = Vec::new();
        let mut beside: Vec<(u16, Beside)> = Vec::new();
        for file in &content.statements {
            for raw in &file.value.statement {
                let id = raw.id.get_ref().as_str();
                let place = file.at(&raw.id);
                if !seen.insert(id) {
                    continue;
                }
                let about = self.about(file, raw, headings);
                let condition = self.condition(file, raw);
                if raw.safety && (condition.nations != Nations::ALL || !condition.when.is_empty() || !condition.unless.is_empty()) {
                    let help = "a safety statement is shown whatever was answered, in every nation: drop `safety` or the condition";
                    self.problems.push(Problem::error(&place, format!("`{id}` is for safety and has a condition"), help));
                }
                let words = self.statement_words(file, raw, &condition, &place);
                if raw.section.in_guide() && raw.audience == Audience::Reader {
                    let opener = self.words.said(id, Some("for"), self.problems).map(|said| said.text);
                    let from = raw.from.as_ref().map(|text| self.day(file, text));
                    let until = raw.until.as_ref().map(|text| self.day(file, text));
                    let statement = Statement { section: raw.section, about, condition, rank: raw.rank, safety: raw.safety, from, until, opener };
                    guide.push((statement, words));
                } else {
                    beside.push((raw.rank, Beside { section: raw.section, about, words }));
                }
            }
        }
        guide.sort_by_key(|(statement, words)| (statement.section, statement.about, statement.rank, Rc::clone(&words.id)));
        for (place, (_, words)) in guide.iter_mut().enumerate() {
            words.place = u16::try_from(place).ok();
        }
        beside.sort_by_key(|(rank, one)| (one.section, one.words.date.is_some(), one.words.date_key.clone(), one.about, *rank));
        let (statements, words) = guide.into_iter().unzip();
        (statements, words, beside.into_iter().map(|(_, one)| one).collect())
    }

    fn about<T>(&mut self, file: &Loaded<T>, raw: &RawStatement, headings: &[Heading]) -> Option<u8> {
        let by_service = matches!(raw.section, SectionId::Sharing | SectionId::Say | SectionId::Told);
        let Some(about) = &raw.about else {
            if by_service || raw.section == SectionId::Pattern {
                let help = if by_service { "name a service of content/sharing.toml" } else { "name a tactic, or \"pattern\"" };
                self.problems.push(Problem::error(&file.at(&raw.id), format!("`{}` does not say what it is about", raw.id.get_ref()), help));
            }
            return None;
        };
        if by_service && !self.services.contains(&about.get_ref().as_str()) {
            let known = self.services.clone();
            self.unknown("service", about.get_ref(), &file.at(about), &known, "services are listed in content/sharing.toml");
        }
        headings.iter().position(|heading| &*heading.id == about.get_ref()).map(small)
    }

    fn statement_words<T>(&mut self, file: &Loaded<T>, raw: &'a RawStatement, condition: &Condition, place: &Place) -> StatementWords {
        let id = raw.id.get_ref().as_str();
        let rests = self.facts_of(file, &raw.facts, place, id);
        let text = self.words.need(id, None, place, self.problems);
        let optional = |attribute: &str, problems: &mut Vec<Problem>| self.words.said(id, Some(attribute), problems).map(|said| said.text);
        let date = raw.date.as_ref().map(|date| self.date(file, date));
        let mut filters: Vec<(Rc<str>, Rc<str>)> = nation_filter(condition.nations).into_iter().collect();
        filters.extend(self.permissions(&condition.when).map(|ids| ("permission".into(), ids)));
        let said = optional("said", self.problems);
        let notice = optional("notice", self.problems);
        let learn = optional("learn", self.problems);
        let opener = optional("for", self.problems);
        StatementWords {
            id: id.into(),
            place: None,
            text: text.text,
            said,
            notice,
            learn,
            opener,
            date,
            date_key: raw.date.as_ref().map(|date| date.get_ref().as_str().into()),
            kinds: rests.kinds,
            seen: rests.seen,
            not_settled: rests.low,
            sources: rests.sources,
            review_by: rests.review_by,
            from: raw.from.as_ref().and_then(|text| Day::parse(text.get_ref())),
            until: raw.until.as_ref().and_then(|text| Day::parse(text.get_ref())),
            filters,
            lang: text.lang,
        }
    }

    /// By which permissions the style sheet shows something with scripts off. A follow-up counts as the answer that it arises from.
    fn permissions(&self, clauses: &[Clause]) -> Option<Rc<str>> {
        let (permission, answers) = self.fields.get("permission")?;
        let raw = &self.content.questions.value.question;
        let follow_up = |field: FieldId| {
            let question = raw.iter().find(|question| self.fields.get(question.id.get_ref().as_str()).is_some_and(|(own, _)| *own == field))?;
            let arises = question.when.iter().find(|(key, _)| key.get_ref() == "permission")?;
            Some(arises.1.iter().map(|answer| answer.get_ref().clone()).collect::<Vec<String>>())
        };
        let ids = clauses.iter().find_map(|clause| {
            if clause.field != *permission {
                return follow_up(clause.field);
            }
            let mut ids: Vec<String> = clause.any.iter().filter_map(|answer| answers.get(usize::from(answer.0))).map(|id| (*id).to_owned()).collect();
            ids.extend(clause.any.contains(AnswerId::NOT_SURE).then(|| "not-sure".to_owned()));
            Some(ids)
        })?;
        Some(ids.join(" ").into())
    }

    // ------------------------------------------------------------------ facts and sources

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
    fn names(&mut self, prefix: &str, ids: &[String]) -> Vec<Rc<str>> {
        let place = Place::top(Rc::clone(&self.content.lists.file));
        ids.iter().map(|id| self.need(&format!("{prefix}-{id}"), None, &place)).collect()
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
    fn check_facts(&mut self) {
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

    fn cited_sources(&mut self) -> Vec<CitedSource> {
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
const UNDATED: &str = "undated";

/// The `about` of statements on the pattern as a whole.
const GENERAL: &str = "pattern";

fn nation_filter(nations: Nations) -> Option<(Rc<str>, Rc<str>)> {
    let ids: Vec<&str> = nations.iter().map(Nation::id).collect();
    (nations != Nations::ALL).then(|| ("nation".into(), ids.join(" ").into()))
}

fn answer_id(place: usize) -> AnswerId {
    AnswerId(small(place))
}

pub(super) fn small(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// The kebab-case name serde gives a variant.
fn serde_name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    Day::parse(&whole).is_some()
}
