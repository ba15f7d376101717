//! What is printed: which statements stand on a poster, and on one page for one situation.

use std::rc::Rc;

use super::{Known, raw::RawSheet};
use crate::{
    model::{AnswerId, AnswerSet, Nation, QuestionKind, Reply, Situation, StatementId, StatementWords, Truth},
    site::{
        compile::{Compiler, answer_id},
        load::Loaded,
        problem::{Place, Problem},
        raw::Text,
    },
};

/// Everything that is printed.
#[derive(Debug, Default)]
pub struct Print {
    /// To read before something is printed or handed over.
    pub before: Vec<StatementWords>,
    pub poster: Vec<StatementId>,
    pub sheets: Vec<Sheet>,
}

/// One page for somebody whose permission is known.
#[derive(Debug)]
pub struct Sheet {
    pub number: u8,
    /// "If your permission hangs on …"
    pub whom: Rc<str>,
    /// Without a nation: each has a sheet of its own.
    pub situation: Situation,
    pub statements: Vec<StatementId>,
}

impl<'a> Compiler<'a> {
    pub(super) fn print(&mut self, known: &Known) -> Print {
        let file = &self.content.print;
        let before = file.value.before.iter().filter_map(|id| self.words_of(file, id, known)).collect();
        let nobody = Situation::default();
        let poster = file.value.poster.iter().filter_map(|id| self.printed(file, id, &nobody, known)).collect();
        let sheets = file.value.sheet.iter().filter_map(|raw| self.printed_sheet(file, raw, known)).collect();
        Print { before, poster, sheets }
    }

    fn printed_sheet<T>(&mut self, file: &Loaded<T>, raw: &'a RawSheet, known: &Known) -> Option<Sheet> {
        let mut situation = Situation::default();
        let mut whom = self.answered(file, "permission", &raw.permission, &mut situation, known)?;
        if let Some(own) = &raw.own_permission {
            whom = self.answered(file, "own-permission", own, &mut situation, known)?;
        }
        let statements = raw.statements.iter().filter_map(|id| self.printed(file, id, &situation, known)).collect();
        Some(Sheet { number: raw.number, whom, situation, statements })
    }

    /// Answers a question; gives whom the answer is about, "If you have no permission".
    fn answered<T>(&mut self, file: &Loaded<T>, question: &str, id: &Text, situation: &mut Situation, known: &Known) -> Option<Rc<str>> {
        let QuestionKind::One(field) = known.pack.questions.iter().find(|known| &*known.id == question)?.kind else { return None };
        let asked = self.content.questions.value.question.iter().find(|asked| asked.id.get_ref() == question)?;
        let not_sure = asked.not_sure.then_some(("not-sure", AnswerId::NOT_SURE));
        let ids: Vec<(&str, AnswerId)> =
            asked.answers.iter().enumerate().map(|(at, answer)| (answer.get_ref().as_str(), answer_id(at))).chain(not_sure).collect();
        let answer = ids.iter().find(|(known, _)| known == id.get_ref()).and_then(|(_, id)| known.pack.answer(field, *id));
        let Some(answer) = answer else {
            let ids: Vec<&str> = ids.into_iter().map(|(id, _)| id).collect();
            self.unknown("answer", id.get_ref(), &file.at(id), &ids, &format!("name an answer to `{question}` of content/questions.toml"));
            return None;
        };
        let reply = if answer.id == AnswerId::NOT_SURE { Reply::NotSure } else { Reply::Picked(AnswerSet::EMPTY.with(answer.id)) };
        situation.set(field.place(), reply);
        Some(Rc::clone(&answer.opener.me))
    }

    /// The statement `id`, which must be for somebody in this situation, somewhere.
    fn printed<T>(&mut self, file: &Loaded<T>, id: &Text, situation: &Situation, known: &Known) -> Option<StatementId> {
        let place: Place = file.at(id);
        let Some(statement) = known.statement(id.get_ref()) else {
            let ids: Vec<&str> = known.words.iter().map(|words| &*words.id).collect();
            self.unknown("statement", id.get_ref(), &place, &ids, "statements of the guide stand in content/guide/*.toml");
            return None;
        };
        let condition = &known.statements[usize::from(statement.0)].condition;
        let somewhere = Nation::ALL.into_iter().any(|nation| {
            let there = Situation { nation: Some(nation), ..situation.clone() };
            condition.truth(known.pack, &there) != Truth::False
        });
        if !somewhere {
            let help = "what is for others must not stand on this page; `when` and `unless` of the statement say for whom it is";
            self.problems.push(Problem::error(&place, format!("statement `{}` is not for somebody in this situation", id.get_ref()), help));
        }
        Some(statement)
    }
}
