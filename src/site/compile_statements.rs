//! Sections, sub-headings and statements: what is said, for whom, and where it stands.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    compile::{Compiler, GENERAL, answer_id, nation_filter, small},
    handouts::Beside,
    load::Loaded,
    problem::{Place, Problem},
    raw::{Audience, RawStatement},
};
use crate::model::{AnswerId, AnswerSet, Clause, Condition, Day, FieldId, Heading, Nations, Section, SectionId, Statement, StatementWords};

impl<'a> Compiler<'a> {
    pub(super) fn sections(&mut self) -> Vec<Section> {
        let place = Place::top(Rc::clone(&self.content.edition.file));
        let section = |id: SectionId| {
            let name = format!("section-{}", id.id());
            Section { id, heading: self.need(&name, None, &place), answer: self.need(&name, Some("answer"), &place) }
        };
        SectionId::ALL.into_iter().map(section).collect()
    }

    /// Services, tactics, and topics in the order in which statements name them; a topic is hers by its first statement.
    pub(super) fn headings(&mut self) -> Vec<Heading> {
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

    pub(super) fn statements(&mut self, headings: &[Heading]) -> (Vec<Statement>, Vec<StatementWords>, Vec<Beside>) {
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
                    let own = self.words.said(id, Some("for"), self.problems).is_some();
                    let opener = own.then(|| self.by_voice(id, Some("for"), "for-helper", &place));
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
        newest_first(&mut guide);
        for (place, (_, words)) in guide.iter_mut().enumerate() {
            words.place = u16::try_from(place).ok();
        }
        beside.sort_by_key(|(rank, one)| (one.section, one.words.date.is_some(), one.words.date_key.clone(), one.about, *rank));
        let (statements, words) = guide.into_iter().unzip();
        (statements, words, beside.into_iter().map(|(_, one)| one).collect())
    }

    pub(super) fn about<T>(&mut self, file: &Loaded<T>, raw: &RawStatement, headings: &[Heading]) -> Option<u8> {
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

    pub(super) fn statement_words<T>(&mut self, file: &Loaded<T>, raw: &'a RawStatement, condition: &Condition, place: &Place) -> StatementWords {
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
        StatementWords {
            id: id.into(),
            place: None,
            text: text.text,
            said,
            notice,
            learn,
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
    pub(super) fn permissions(&self, clauses: &[Clause]) -> Option<Rc<str>> {
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
}

/// What changed is told by date, the newest first: nobody has to write a rank for it. The order of one day is the content's.
fn newest_first(guide: &mut [(Statement, StatementWords)]) {
    let dated = guide.iter_mut().filter(|(statement, _)| statement.section == SectionId::Changes);
    let mut dated: Vec<&mut (Statement, StatementWords)> = dated.collect();
    dated.sort_by(|(_, one), (_, other)| other.date_key.cmp(&one.date_key));
    for (rank, (statement, _)) in (0..).zip(dated) {
        statement.rank = rank;
    }
}
