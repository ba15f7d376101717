//! The real content, compiled once a thread, for tests of what it says. Knows the engine, and nothing of a browser or of HTML.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use ask_first::model::{AnswerId, Clause, Condition, FieldId, Nation, Pack, QuestionKind, Reply, Situation, StatementWords, Voice};
use ask_first::site::{
    compile::{Compiled, compile},
    load::load,
    problem::Severity,
    raw::Audience,
    words::Words,
};

/// Everything that a test asks of the content.
pub struct Real {
    pub compiled: Compiled,
    /// The facts that a statement, cell or path rests on, by its id.
    pub facts: BTreeMap<String, Vec<String>>,
    /// Every fact there is, and whether it is for readers; else for helpers or evidence only.
    pub known_facts: BTreeMap<String, bool>,
    /// The answers of each question and column, as content has them.
    pub answers: BTreeMap<String, (FieldId, Vec<String>)>,
}

thread_local!(static REAL: Rc<Real> = Rc::new(Real::load()));

/// The content of this repository.
pub fn real() -> Rc<Real> {
    REAL.with(Rc::clone)
}

/// One thing that a person can say to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    Voice(Voice),
    Nation(Nation),
    Tick(FieldId, AnswerId),
    NotSure(FieldId),
    RatherNotSay(FieldId),
}

impl Tell {
    /// Whether both belong to one question, so that the later takes the place of the earlier.
    pub fn replaces(self, other: Self, pack: &Pack) -> bool {
        match (self, other) {
            (Self::Voice(_), Self::Voice(_)) | (Self::Nation(_), Self::Nation(_)) => true,
            (Self::Tick(one, _), Self::Tick(two, _)) => one == two && !takes_several(pack, one),
            _ => matches!((self.field(), other.field()), (Some(one), Some(two)) if one == two),
        }
    }

    pub const fn field(self) -> Option<FieldId> {
        match self {
            Self::Voice(_) | Self::Nation(_) => None,
            Self::Tick(field, _) | Self::NotSure(field) | Self::RatherNotSay(field) => Some(field),
        }
    }

    /// The situation once this has been said, as the screens would set it.
    pub fn told(self, pack: &Pack, situation: &mut Situation) {
        match self {
            Self::Voice(voice) => situation.voice = Some(voice),
            Self::Nation(nation) => situation.nation = Some(nation),
            Self::NotSure(field) => situation.set(field.place(), Reply::NotSure),
            Self::RatherNotSay(field) => situation.set(field.place(), Reply::RatherNotSay),
            Self::Tick(field, answer) => {
                let before = if takes_several(pack, field) { situation.reply(field.place()).picked() } else { Default::default() };
                situation.set(field.place(), Reply::Picked(before.with(answer)));
            }
        }
    }
}

/// The situation of somebody who says all of this, one after the other.
pub fn situation(pack: &Pack, told: &[Tell]) -> Situation {
    let mut situation = Situation::default();
    for tell in told {
        tell.told(pack, &mut situation);
    }
    situation
}

fn takes_several(pack: &Pack, field: FieldId) -> bool {
    pack.questions.iter().any(|question| match question.kind {
        QuestionKind::Several { field: own, .. } => own == field,
        QuestionKind::Grid { thinking, told } => thinking == field || told == field,
        QuestionKind::Voice | QuestionKind::Nation | QuestionKind::One(_) => false,
    })
}

impl Real {
    fn load() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let mut problems = Vec::new();
        let content = load(&root, &mut problems).expect("content");
        let words = Words::load(&root, "en", &mut problems);
        let compiled = compile(&content, &words, &mut problems);
        let errors: Vec<String> = problems.iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string).collect();
        assert!(errors.is_empty(), "content does not compile:\n{}", errors.join("\n"));
        let ids = |texts: &[toml::Spanned<String>]| texts.iter().map(|text| text.get_ref().clone()).collect::<Vec<_>>();
        let statements = content.statements.iter().flat_map(|file| &file.value.statement).map(|raw| (raw.id.get_ref().clone(), ids(&raw.facts)));
        let cells = content.cells.iter().flat_map(|file| &file.value.cell).map(|raw| (format!("cell-{}", raw.id.get_ref()), ids(&raw.facts)));
        let facts = statements.chain(cells).collect();
        let known_facts = content.facts.iter().flat_map(|file| &file.value.fact);
        let known_facts = known_facts.map(|fact| (fact.id.get_ref().clone(), fact.audience == Audience::Reader)).collect();

        let mut answers = BTreeMap::new();
        let services: Vec<String> = content.services.value.service.iter().map(|service| service.id.get_ref().clone()).collect();
        for (question, raw) in compiled.pack.questions.iter().zip(&content.questions.value.question) {
            match question.kind {
                QuestionKind::Voice | QuestionKind::Nation => {}
                QuestionKind::One(field) | QuestionKind::Several { field, .. } => {
                    answers.insert(question.id.to_string(), (field, ids(&raw.answers)));
                }
                QuestionKind::Grid { thinking, told } => {
                    answers.insert("thinking".to_owned(), (thinking, services.clone()));
                    answers.insert("told".to_owned(), (told, services.clone()));
                }
            }
        }
        Self { compiled, facts, known_facts, answers }
    }

    pub fn pack(&self) -> &Pack {
        &self.compiled.pack
    }

    /// The words of the statement at `place`.
    pub fn words(&self, place: usize) -> &StatementWords {
        &self.compiled.statements[place]
    }

    /// All that can be said to every question: each answer on offer, "not sure" where it is offered, and "rather not say".
    pub fn tells(&self) -> Vec<Tell> {
        let pack = self.pack();
        let mut tells: Vec<Tell> = vec![Tell::Voice(Voice::Me), Tell::Voice(Voice::SomeoneElse)];
        tells.extend(Nation::ALL.map(Tell::Nation));
        for question in &pack.questions {
            let fields = match question.kind {
                QuestionKind::Voice | QuestionKind::Nation => vec![],
                QuestionKind::One(field) | QuestionKind::Several { field, .. } => vec![field],
                QuestionKind::Grid { thinking, told } => vec![thinking, told],
            };
            let is_grid = matches!(question.kind, QuestionKind::Grid { .. });
            for field in fields {
                let on_offer = pack.fields[field.place()].answers.iter().map(|answer| answer.id).filter(|answer| *answer != AnswerId::NOT_SURE);
                let on_offer = on_offer.filter(|answer| !is_grid || pack.services[usize::from(answer.0)].ask);
                tells.extend(on_offer.map(|answer| Tell::Tick(field, answer)));
                tells.extend(question.not_sure.then_some(Tell::NotSure(field)));
                tells.push(Tell::RatherNotSay(field));
            }
        }
        tells
    }
}

/// The fields that a condition asks about, and those that their questions arise from.
pub fn fields_of(pack: &Pack, condition: &Condition) -> Vec<FieldId> {
    let mut fields: Vec<FieldId> = Vec::new();
    let mut ask = |clause: &Clause| {
        let arises = pack.fields[clause.field.place()].when.iter().map(|clause| clause.field);
        for field in arises.chain([clause.field]) {
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
    };
    condition.when.iter().chain(&condition.unless).for_each(&mut ask);
    fields
}
