//! `guide()`: what a person in this situation sees, in the order of what protects most.

use super::{
    help::{Pick, line_for, rank},
    in_order::in_order,
    seeker::{Reason, Seeker},
};
use crate::model::{
    AnswerId, AnswerSet, Cell, Clause, Condition, Day, FieldId, Heading, Nations, Pack, PathEntry, Question, QuestionKind, SectionId, SeekerTrait,
    ServiceId, Situation, Statement, StatementId, Truth, Voice,
};

/// The page for one situation on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    pub short: ShortAnswer,
    /// Who reads.
    pub voice: Option<Voice>,
    /// Which words of the cells are for her: to somebody whose permission is known the others only do harm (`design/casework.md` 1).
    pub variant: Variant,
    /// The table at a glance, her services first.
    pub table: Vec<Row>,
    /// The sections that have something to say, in the order of the page.
    pub sections: Vec<GuideSection>,
    /// The tactics of the pattern, by place in [`Pack::headings`], and whether each was ticked.
    pub tactics: Vec<(u8, bool)>,
    /// Whom to name first, by place in [`Pack::help`], and why.
    pub first_help: Vec<Pick>,
    /// How many of them lead: one number to call, or the helplines of all four nations.
    pub leading: usize,
    /// The line for danger now, by place in [`Pack::help`].
    pub danger_line: Option<usize>,
    /// Lines for men, LGBT+ people, deaf people and under 18, where they are not named already.
    pub other_lines: Vec<usize>,
    /// Everything that helps in her nation, best first.
    pub help: Vec<usize>,
}

/// What stands above everything: at most two services, one thing to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShortAnswer {
    /// Places in [`Pack::cells`], with the words that fit.
    pub cells: Vec<(usize, Variant)>,
    /// The cell whose question to ask first; none where asking would do harm.
    pub ask: Option<usize>,
    /// The number to call, by place in [`Pack::help`]; one a nation while the nation is not known.
    pub numbers: Vec<usize>,
}

/// Which words of a cell fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variant {
    /// Both halves in one breath: nothing is known of the permission.
    Unknown,
    Valid,
    Without,
}

/// One service of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub service: ServiceId,
    /// Whether she ticked it.
    pub hers: bool,
    /// Places in [`Pack::cells`]: one where the nation is known, else all.
    pub cells: Vec<usize>,
    /// Places in [`Pack::paths`].
    pub paths: Vec<usize>,
}

/// A section with what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideSection {
    pub id: SectionId,
    pub groups: Vec<Group>,
}

/// What a section says under one sub-heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The place in [`Pack::headings`].
    pub about: Option<u8>,
    /// Whether her answers ask for it.
    pub hers: bool,
    pub shown: Vec<Shown>,
}

/// A statement, with whom it is for where that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub statement: StatementId,
    /// Empty where it is known to be for her.
    pub openers: Vec<Opener>,
}

/// Whom a statement is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opener {
    Nations(Nations),
    Voice(Voice),
    Answers(FieldId, AnswerSet),
    /// The statement's own words.
    Own,
}

/// Computes the guide. Total: every situation has one, and it is never empty.
///
/// `today` is raised to the edition's day, since a device's clock can be years behind.
#[must_use]
pub fn guide(pack: &Pack, situation: &Situation, today: Day) -> Guide {
    let today = today.max(pack.edition.date);
    let sections = pack.sections.iter().filter(|section| section.id.in_guide()).map(|section| section_of(pack, situation, today, section.id));
    let seeker = seeker(pack, situation);
    let ranked = rank(&pack.help, &seeker);
    let leading = if situation.nation.is_some() { 1 } else { ranked.leading };
    let numbers = ranked.first.iter().take(leading).map(|pick| pick.index).collect();
    Guide {
        short: short_answer(pack, situation, numbers),
        voice: situation.voice,
        variant: variant(pack, situation),
        table: table(pack, situation),
        sections: sections.filter(|section| !section.groups.is_empty() || stands_alone(section.id)).collect(),
        tactics: tactics(pack, situation),
        leading,
        danger_line: danger_line(pack, &seeker),
        other_lines: other_lines(pack, &seeker, &ranked.first),
        help: ranked.first.iter().chain(&ranked.rest).map(|pick| pick.index).collect(),
        first_help: ranked.first,
    }
}

/// Sections with a picture, a table or cards of their own, also where they have no statement.
const fn stands_alone(id: SectionId) -> bool {
    matches!(id, SectionId::Sharing | SectionId::Talk | SectionId::Pattern | SectionId::Help)
}

/// What her answers tell the ranking of help.
fn seeker(pack: &Pack, situation: &Situation) -> Seeker {
    let regions = situation.region.map(|region| pack.around(region)).unwrap_or_default();
    let language = situation.language.or(pack.language);
    let own_language = situation.language.is_some();
    let mut seeker = Seeker { nation: situation.nation, regions, language, own_language, community: situation.community, ..Seeker::default() };
    for (told, clause) in &pack.seeker {
        let holds = clause.truth(pack, situation) == Truth::True;
        let told = match told {
            SeekerTrait::Man => &mut seeker.man,
            SeekerTrait::Lgbt => &mut seeker.lgbt,
            SeekerTrait::Deaf => &mut seeker.deaf,
            SeekerTrait::Under18 => &mut seeker.under18,
            SeekerTrait::Children => &mut seeker.children,
            SeekerTrait::Pregnant => &mut seeker.pregnant,
            SeekerTrait::OwnLanguage => &mut seeker.own_language,
            SeekerTrait::ByAndFor => &mut seeker.by_and_for,
            SeekerTrait::NotMyCommunity => &mut seeker.not_my_community,
            SeekerTrait::ImmigrationAdvice => &mut seeker.immigration_advice,
            SeekerTrait::ForcedMarriage => &mut seeker.forced_marriage,
            SeekerTrait::TripAbroad => &mut seeker.trip_abroad,
            SeekerTrait::NoPublicFunds => &mut seeker.no_public_funds,
            SeekerTrait::Employer => &mut seeker.employer,
            SeekerTrait::DomesticWorker => &mut seeker.domestic_worker,
            SeekerTrait::Asylum => &mut seeker.asylum,
            SeekerTrait::Eu => &mut seeker.eu,
        };
        *told |= holds;
    }
    seeker
}

/// Where to call when it is now: by voice, or without one where she is deaf.
fn danger_line(pack: &Pack, seeker: &Seeker) -> Option<usize> {
    let in_danger = Seeker { danger: true, ..*seeker };
    rank(&pack.help, &in_danger).first.first().filter(|pick| pick.reasons.contains(&Reason::Danger)).map(|pick| pick.index)
}

/// One line each for people who have not said that it is for them: nobody should have to tell before seeing it.
fn other_lines(pack: &Pack, seeker: &Seeker, first: &[Pick]) -> Vec<usize> {
    let nobody = Seeker { nation: seeker.nation, ..Seeker::default() };
    let groups = [
        (Reason::ForMen, Seeker { man: true, ..nobody }),
        (Reason::ForLgbt, Seeker { lgbt: true, ..nobody }),
        (Reason::ForDeaf, Seeker { deaf: true, ..nobody }),
        (Reason::ForUnder18, Seeker { under18: true, ..nobody }),
    ];
    let lines = groups.iter().filter_map(|(reason, seeker)| line_for(&pack.help, seeker, *reason));
    lines.filter(|place| first.iter().all(|pick| pick.index != *place)).collect()
}

/// The headings that a ticked tactic makes hers.
fn tactics(pack: &Pack, situation: &Situation) -> Vec<(u8, bool)> {
    let Some(field) = pack.tactics else { return Vec::new() };
    let is_tactic = |heading: &Heading| heading.hers.iter().any(|clause| clause.field == field);
    let headings = pack.headings.iter().enumerate().filter(|(_, heading)| is_tactic(heading));
    headings.map(|(place, heading)| (small(place), any_true(pack, situation, &heading.hers))).collect()
}

fn small(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

fn section_of(pack: &Pack, situation: &Situation, today: Day, id: SectionId) -> GuideSection {
    let mut groups: Vec<Group> = Vec::new();
    let in_section = |statement: &(usize, &Statement)| statement.1.section == id && statement.1.in_force(today);
    let shown = pack.statements.iter().enumerate().filter(in_section).filter_map(|(place, statement)| {
        let truth = statement.condition.truth(pack, situation);
        // A safety statement is never taken away by an answer.
        (truth != Truth::False || statement.safety).then(|| {
            let openers = openers(pack, situation, &statement.condition, statement.opener.is_some());
            // What is known to be for her stands first; what changed stands by date.
            let order = (!statement.safety, truth != Truth::True && id != SectionId::Changes, statement.rank);
            let place = u16::try_from(place).unwrap_or(u16::MAX);
            (statement.about, order, Shown { statement: StatementId(place), openers })
        })
    });
    for (about, _, statement) in in_order(shown, |(about, order, _)| (*about, *order)) {
        match groups.last_mut() {
            Some(group) if group.about == about => group.shown.push(statement),
            _ => groups.push(Group { about, hers: is_hers(pack, situation, about), shown: vec![statement] }),
        }
    }
    // What is about no topic stands first; this week it is 999, whatever was ticked.
    let first = groups.first().filter(|_| id == SectionId::Soon).and_then(|group| group.about);
    // Stable: within hers and the others the order of the content stays.
    let order = |group: &Group| (group.about != first, !group.hers, id == SectionId::Options && !is_for_her(pack, group));
    GuideSection { id, groups: in_order(groups, order) }
}

fn is_hers(pack: &Pack, situation: &Situation, about: Option<u8>) -> bool {
    about.is_some_and(|place| any_true(pack, situation, &pack.headings[usize::from(place)].hers))
}

/// Whether her answers, and not only her nation, say that something in it is for her: a route of her own permission.
fn is_for_her(pack: &Pack, group: &Group) -> bool {
    let condition = |shown: &Shown| &pack.statements[usize::from(shown.statement.0)].condition;
    group.shown.iter().any(|shown| shown.openers.is_empty() && !condition(shown).when.is_empty())
}

fn any_true(pack: &Pack, situation: &Situation, clauses: &[Clause]) -> bool {
    clauses.iter().any(|clause| clause.truth(pack, situation) == Truth::True)
}

fn openers(pack: &Pack, situation: &Situation, condition: &Condition, own: bool) -> Vec<Opener> {
    let mut openers = Vec::new();
    if situation.nation.is_none() && condition.nations != Nations::ALL {
        openers.push(Opener::Nations(condition.nations));
    }
    let unknown = |clause: &&Clause| clause.truth(pack, situation) == Truth::Unknown;
    if own {
        if condition.when.iter().any(|clause| unknown(&clause)) {
            openers.push(Opener::Own);
        }
        return openers;
    }
    if let (Some(voice), None) = (condition.voice, situation.voice) {
        openers.push(Opener::Voice(voice));
    }
    openers.extend(condition.when.iter().filter(unknown).map(|clause| Opener::Answers(clause.field, clause.any)));
    openers
}

/// The services she ticked: thought of first, then told.
fn ticked(pack: &Pack, situation: &Situation) -> Vec<ServiceId> {
    let mut ticked: Vec<ServiceId> = Vec::new();
    for question in &pack.questions {
        if let QuestionKind::Grid { thinking, told } = question.kind {
            for field in [thinking, told] {
                for AnswerId(service) in situation.reply(field.place()).picked().iter() {
                    if !ticked.contains(&ServiceId(service)) {
                        ticked.push(ServiceId(service));
                    }
                }
            }
        }
    }
    ticked
}

fn in_her_nation(situation: &Situation, cell: &Cell) -> bool {
    situation.nation.is_none_or(|nation| cell.nations.contains(nation))
}

fn table(pack: &Pack, situation: &Situation) -> Vec<Row> {
    let ticked = ticked(pack, situation);
    let rows = (0..pack.services.len())
        .map(|place| {
            let service = ServiceId(small(place));
            let cells = pack.cells.iter().enumerate().filter(|(_, cell)| cell.service == service && in_her_nation(situation, cell));
            let here = |path: &PathEntry| situation.nation.is_none_or(|nation| path.nations.contains(nation));
            let paths = pack.paths.iter().enumerate().filter(|(_, path)| path.service == service && here(path));
            Row {
                service,
                hers: ticked.contains(&service),
                cells: cells.map(|(place, _)| place).collect(),
                paths: paths.map(|(place, _)| place).collect(),
            }
        })
        .filter(|row| !row.cells.is_empty());
    in_order(rows, |row| !row.hers)
}

fn variant(pack: &Pack, situation: &Situation) -> Variant {
    if any_true(pack, situation, &pack.variants.without) {
        Variant::Without
    } else if any_true(pack, situation, &pack.variants.valid) {
        Variant::Valid
    } else {
        Variant::Unknown
    }
}

fn short_answer(pack: &Pack, situation: &Situation, numbers: Vec<usize>) -> ShortAnswer {
    let hers = variant(pack, situation);
    let variant = |cell: &Cell| match hers {
        Variant::Without if cell.without => Variant::Without,
        Variant::Valid if cell.valid => Variant::Valid,
        Variant::Unknown | Variant::Valid | Variant::Without => Variant::Unknown,
    };
    let mut services = ticked(pack, situation);
    if services.is_empty() {
        services = pack.default_services.clone();
    }
    // Without a nation the first cell of a service would speak for one nation only: its words say which.
    let cells: Vec<(usize, Variant)> = services
        .iter()
        .take(2)
        .filter_map(|service| pack.cells.iter().position(|cell| cell.service == *service && in_her_nation(situation, cell)))
        .map(|place| (place, variant(&pack.cells[place])))
        .collect();
    let ask = cells.first().map(|(place, _)| *place).filter(|_| !any_true(pack, situation, &pack.no_question));
    ShortAnswer { ask, numbers, cells }
}

/// The places of the questions to ask now: a follow-up arises only once its answer is picked.
#[must_use]
pub fn questions_that_arise(pack: &Pack, situation: &Situation) -> Vec<usize> {
    let arises = |question: &Question| match question.kind {
        QuestionKind::Voice | QuestionKind::Nation => true,
        QuestionKind::One(field) | QuestionKind::Several { field, .. } | QuestionKind::Grid { thinking: field, .. } => {
            let when = &pack.fields[field.place()].when;
            when.iter().all(|clause| clause.truth(pack, situation) == Truth::True)
        }
    };
    pack.questions.iter().enumerate().filter(|(_, question)| arises(question)).map(|(place, _)| place).collect()
}
