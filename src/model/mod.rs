//! The vocabulary of the house: what a person may tell us, what we know, and what we show.
//!
//! Knows serde, for the names that content files use, and nothing else: no Yew, no browser, no files, no clock. Start with [`Situation`] and [`Pack`].

mod by_voice;
mod condition;
mod day;
mod help_entry;
mod hours;
mod link;
mod open_words;
mod pack;
pub mod packed;
mod packed_pack;
pub mod packed_text;
pub mod phone_number;
mod situation;
mod ui_words;
mod words;

pub use by_voice::ByVoice;
pub use condition::{Clause, Condition, Truth};
pub use day::Day;
pub use help_entry::{Community, Confidence, ForWhom, HelpEntry, HelpKind, Immigration, Language, Mark, Member, Region, Set, Way};
pub use hours::{DatedHours, Hours, Rule, Span};
pub use link::Link;
pub use open_words::{CLOSING_STEPS, OpenWords, TIME};
pub use pack::{
    Answer, Cell, CellVariants, Edition, Field, FieldId, Heading, Level, Pack, PathEntry, Question, QuestionKind, RegionEntry, Section, SectionId,
    SeekerTrait, ServiceEntry, ServiceId, Statement, StatementId,
};
pub use situation::{AnswerId, AnswerSet, Nation, Nations, Reply, Situation, Voice};
pub use ui_words::{QUESTION_AT, QUESTION_OF, UI_WORD_IDS, UiWords};
pub use words::{CellWords, HelpWay, HelpWords, PathWords, SourceLine, StatementWords, StepWords, WayLink};
