//! What is asked, and the conditions that answers make: every answer that content names has to exist and to be asked.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    compile::{Compiler, answer_id},
    load::Loaded,
    problem::{Place, Problem},
    raw::{RawClauses, RawQuestionKind, RawStatement, Text},
};
use crate::model::{Answer, AnswerId, AnswerSet, Clause, Condition, Field, FieldId, Nations, Pack, Question, QuestionKind, Voice};

impl<'a> Compiler<'a> {
    pub(super) fn questions(&mut self) -> (Vec<Field>, Vec<Question>) {
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
            let words = self.by_voice(&name, None, "helper", &place);
            let why = self.need(&name, Some("why"), &place);
            questions.push(Question { id: id.into(), words, why, kind, not_sure: question.not_sure });
        }
        (fields, questions)
    }

    pub(super) fn answers(&mut self, question: &super::raw::RawQuestion, place: &Place) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        for (at, answer) in question.answers.iter().enumerate() {
            let name = format!("answer-{}", answer.get_ref());
            let opener = self.by_voice(&name, Some("for"), "for-helper", place);
            answers.push(Answer { id: answer_id(at), words: self.need(&name, None, place), opener });
        }
        if question.not_sure {
            let name = format!("answer-not-sure-{}", question.id.get_ref());
            if self.words.said(&name, Some("for"), self.problems).is_some() {
                let opener = self.by_voice(&name, Some("for"), "for-helper", place);
                answers.push(Answer { id: AnswerId::NOT_SURE, words: self.need("ui-not-sure", None, place), opener });
            }
        }
        answers
    }

    pub(super) fn service_answers(&mut self, place: &Place) -> Vec<Answer> {
        let ids = self.services.clone();
        let answer = |(at, id): (usize, &&str)| Answer {
            id: answer_id(at),
            words: self.need(&format!("service-{id}"), None, place),
            opener: self.by_voice(&format!("service-{id}-about"), None, "helper", place),
        };
        ids.iter().enumerate().map(answer).collect()
    }

    pub(super) fn clauses<T>(&mut self, file: &Loaded<T>, raw: &'a RawClauses) -> Vec<Clause> {
        raw.iter().filter_map(|(key, answers)| self.clause(file, key, answers)).collect()
    }

    pub(super) fn clause<T>(&mut self, file: &Loaded<T>, key: &'a Text, answers: &'a [Text]) -> Option<Clause> {
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

    pub(super) fn condition<T>(&mut self, file: &Loaded<T>, statement: &'a RawStatement) -> Condition {
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
    pub(super) fn check_conditions_are_asked(&mut self, pack: &Pack) {
        let mut used: BTreeSet<FieldId> =
            pack.variants.valid.iter().chain(&pack.variants.without).chain(&pack.no_question).map(|clause| clause.field).collect();
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
}
