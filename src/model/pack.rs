//! What one page carries besides its prerendered words: ids, conditions, ranks, and the few words that the app itself draws.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{AnswerId, ByVoice, Clause, Condition, DatedHours, Day, HelpEntry, Language, Nation, Nations, OpenWords, Region, Set, UiWords, Voice};

/// The content of one language, compiled. Built by `site`, read by the engine and the screens.
#[derive(Clone, Debug)]
pub struct Pack {
    /// BCP 47 tag of the page.
    pub lang: Rc<str>,
    /// Which edition this is, and when it was made.
    pub edition: Edition,
    /// The words of buttons, labels and headings.
    pub ui: UiWords,
    /// What can be asked about, in the order of [`super::Situation::replies`].
    pub fields: Vec<Field>,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// The services of the table, in its order.
    pub services: Vec<ServiceEntry>,
    /// The services the short answer speaks of while none is picked.
    pub default_services: Vec<ServiceId>,
    /// Any of these, and the short answer offers no question to put to a service.
    pub no_question: Vec<Clause>,
    /// For whom a cell speaks differently.
    pub variants: CellVariants,
    /// Service × nations → level.
    pub cells: Vec<Cell>,
    /// The sections of the guide, in order.
    pub sections: Vec<Section>,
    /// Sub-headings inside sections.
    pub headings: Vec<Heading>,
    /// The field of the tactics.
    pub tactics: Option<FieldId>,
    /// What is said, in the order of the prerendered page.
    pub statements: Vec<Statement>,
    /// What happens after telling a service.
    pub paths: Vec<PathEntry>,
    /// The directory, to be ranked.
    pub help: Vec<HelpEntry>,
    /// The names of [`HelpKind::ALL`](super::HelpKind::ALL), in that order.
    pub help_kinds: Vec<Rc<str>>,
    /// The names of [`ForWhom::ALL`](super::ForWhom::ALL), in that order.
    pub for_whom: Vec<Rc<str>>,
    /// The names of the directory's communities, by the place of a [`Community`](super::Community).
    pub communities: Vec<Rc<str>>,
    /// The names of the directory's languages, by the place of a [`Language`].
    pub languages: Vec<Rc<str>>,
    /// Places to choose from, by the place of a [`Region`].
    pub regions: Vec<RegionEntry>,
    /// When services are open, where that was known when the edition was made.
    pub help_hours: Vec<DatedHours>,
    /// How that is said.
    pub open: OpenWords,
    /// Which answers tell the ranking what; any of several.
    pub seeker: Vec<(SeekerTrait, Clause)>,
    /// The page's own language, unless that is English.
    pub language: Option<Language>,
    /// The reasons for naming a service, by the place of the reason.
    pub reasons: Vec<Rc<str>>,
}

/// The same pack, not one with the same words: screens ask whenever they are drawn.
impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

/// A place to choose from inside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionEntry {
    pub name: Rc<str>,
    pub nation: Nation,
    /// The place, those in it and those that it lies in.
    pub around: Set<Region>,
}

/// A path of the page: for which service and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathEntry {
    pub service: ServiceId,
    pub nations: Nations,
}

/// What an answer tells the ranking of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeekerTrait {
    Man,
    Lgbt,
    Deaf,
    Under18,
    Children,
    Pregnant,
    OwnLanguage,
    ByAndFor,
    NotMyCommunity,
    ImmigrationAdvice,
    ForcedMarriage,
    TripAbroad,
    NoPublicFunds,
    Employer,
    DomesticWorker,
    Asylum,
    Eu,
}

impl Pack {
    /// The place `region`, those in it and those that it lies in.
    #[must_use]
    pub fn around(&self, region: Region) -> Set<Region> {
        self.regions.get(usize::from(region.0)).map(|entry| entry.around).unwrap_or_default()
    }

    /// The words for an answer where a condition is unknown: "If your permission ran out".
    #[must_use]
    pub fn answer(&self, field: FieldId, answer: AnswerId) -> Option<&Answer> {
        self.fields[field.place()].answers.iter().find(|candidate| candidate.id == answer)
    }
}

/// Number and day of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// As printed: `2026-11-24.1`.
    pub number: Rc<str>,
    /// Today is never taken to be earlier than this.
    pub date: Day,
}

/// The place of a field in [`Pack::fields`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub u8);

impl FieldId {
    /// As an index.
    #[must_use]
    pub const fn place(self) -> usize {
        self.0 as usize
    }
}

/// Something that can be answered: a question, or one column of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The answers it arises from; empty where it is always asked.
    pub when: Vec<Clause>,
    /// What can be picked.
    pub answers: Vec<Answer>,
}

/// One thing to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub id: AnswerId,
    /// On the button.
    pub words: Rc<str>,
    /// In front of a statement meant for those who would pick it.
    pub opener: ByVoice,
}

/// One screenful of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The content id, for class names and tests.
    pub id: Rc<str>,
    pub words: ByVoice,
    /// Why it is asked, one line.
    pub why: Rc<str>,
    pub kind: QuestionKind,
    /// Whether "I'm not sure" is offered.
    pub not_sure: bool,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// Who is reading.
    Voice,
    /// Which nation.
    Nation,
    /// One answer.
    One(FieldId),
    /// Any number of answers; `none` clears the others.
    Several { field: FieldId, none: Option<AnswerId> },
    /// A row a service, two ticks each.
    Grid { thinking: FieldId, told: FieldId },
}

/// The place of a service in [`Pack::services`]; also its answer in the two columns of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub u8);

/// Somebody who could be told: the police, a GP, a landlord.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceEntry {
    /// The content id, for anchors and links.
    pub id: Rc<str>,
    pub name: Rc<str>,
    /// Whether the grid has a row for it.
    pub ask: bool,
}

/// How much a service shares. Told apart by word, mark and tint; never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    DoesNotNormallyShare,
    OnlyIfYouAgree,
    MayShare,
    MustShareInSomeCases,
    ChecksYourStatus,
    NotKnown,
}

/// For whom a cell has words of its own: `valid` permission, or `without` (none, or not sure).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellVariants {
    pub valid: Vec<Clause>,
    pub without: Vec<Clause>,
}

/// What one service does in some nations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub service: ServiceId,
    pub nations: Nations,
    pub level: Level,
    /// Whether it has words for a valid permission.
    pub valid: bool,
    /// Whether it has words for no permission.
    pub without: bool,
}

/// The sections, in the order of the page (`casework.md` 15), then those of other pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionId {
    Soon,
    Sharing,
    Say,
    Talk,
    Told,
    Threats,
    Children,
    Leaving,
    Pattern,
    Options,
    Rights,
    Help,
    Traces,
    Changes,
    SixtySeconds,
    DoNot,
    MaySay,
    Practice,
    Advisers,
    Evidence,
}

impl SectionId {
    /// Every section, in order.
    pub const ALL: [Self; 20] = [
        Self::Soon,
        Self::Sharing,
        Self::Say,
        Self::Talk,
        Self::Told,
        Self::Threats,
        Self::Children,
        Self::Leaving,
        Self::Pattern,
        Self::Options,
        Self::Rights,
        Self::Help,
        Self::Traces,
        Self::Changes,
        Self::SixtySeconds,
        Self::DoNot,
        Self::MaySay,
        Self::Practice,
        Self::Advisers,
        Self::Evidence,
    ];

    /// The id that content files and anchors use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Soon => "soon",
            Self::Sharing => "sharing",
            Self::Say => "say",
            Self::Talk => "talk",
            Self::Told => "told",
            Self::Threats => "threats",
            Self::Children => "children",
            Self::Leaving => "leaving",
            Self::Pattern => "pattern",
            Self::Options => "options",
            Self::Rights => "rights",
            Self::Help => "help",
            Self::Traces => "traces",
            Self::Changes => "changes",
            Self::SixtySeconds => "sixty-seconds",
            Self::DoNot => "do-not",
            Self::MaySay => "may-say",
            Self::Practice => "practice",
            Self::Advisers => "advisers",
            Self::Evidence => "evidence",
        }
    }

    /// Whether it belongs to the guide; the others stand on pages of their own.
    #[must_use]
    pub fn in_guide(self) -> bool {
        self <= Self::Changes
    }
}

/// A section's heading and the one sentence that answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub id: SectionId,
    pub heading: Rc<str>,
    pub answer: Rc<str>,
}

/// A sub-heading: a service, a tactic or a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The content id, for anchors and links.
    pub id: Rc<str>,
    pub words: Rc<str>,
    /// The answer that makes this group hers: a service thought of or told, a tactic ticked, something this week.
    pub hers: Vec<Clause>,
}

/// The place of a statement in [`Pack::statements`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub u16);

/// Something the page says, without its words: those stand in the prerendered page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub section: SectionId,
    /// Its sub-heading, by place in [`Pack::headings`].
    pub about: Option<u8>,
    pub condition: Condition,
    /// In its section or sub-heading: lower comes first.
    pub rank: u16,
    /// Shown whatever was answered: 999, helplines, limits of the device, danger of leaving.
    pub safety: bool,
    /// From which day it holds.
    pub from: Option<Day>,
    /// Until which day it holds; that day included.
    pub until: Option<Day>,
    /// Whom it is for, where the automatic words would be wrong.
    pub opener: Option<ByVoice>,
}

impl Statement {
    /// Whether it is in force on `today`.
    #[must_use]
    pub fn in_force(&self, today: Day) -> bool {
        self.from.is_none_or(|from| from <= today) && self.until.is_none_or(|until| today <= until)
    }
}

// The enums below are read from content files as well as from the pack.
impl TryFrom<&str> for Voice {
    type Error = ();

    fn try_from(id: &str) -> Result<Self, ()> {
        Self::from_id(id).ok_or(())
    }
}

impl TryFrom<&str> for Nation {
    type Error = ();

    fn try_from(id: &str) -> Result<Self, ()> {
        Self::from_id(id).ok_or(())
    }
}
