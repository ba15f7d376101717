//! The content files as typed by an editor: shapes only, nothing checked yet. Unknown keys are errors.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::model::{Confidence, Level, Nation, SectionId};

/// An id or a date, with its place in the file.
pub type Text = Spanned<String>;

/// A condition as written: question id → answer ids.
pub type RawClauses = BTreeMap<Text, Vec<Text>>;

/// `content/edition.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEdition {
    pub number: String,
    pub date: Text,
    /// Who has reviewed this version; empty until a named organisation has.
    pub reviewed_by: Vec<RawReview>,
}

/// An outside organisation's review of an edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReview {
    pub organisation: String,
    pub date: Text,
    pub scope: String,
}

/// `content/facts/*.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFacts {
    #[serde(default)]
    pub source: Vec<RawSource>,
    #[serde(default)]
    pub fact: Vec<RawFact>,
}

/// Where something was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    pub id: Text,
    pub title: String,
    pub publisher: String,
    /// Absent where the source has no address that can be shown.
    pub url: Option<String>,
    /// As exact as the source: `2023`, `2023-11` or `2023-11-13`.
    pub published: Option<Text>,
    pub read: Read,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Read {
    Full,
    Excerpt,
}

/// One sourced claim. `says` and `caveat` are the research record; the words on the page are in the statements.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    pub id: Text,
    pub about: String,
    pub nations: Vec<Nation>,
    pub kind: Kind,
    pub audience: Audience,
    pub says: Text,
    pub caveat: Option<String>,
    pub as_of: Text,
    pub compiled: Text,
    pub review_by: Text,
    /// When a person last checked it against its source; nobody has yet.
    pub checked: Option<Text>,
    pub sources: Vec<Text>,
    pub confidence: Confidence,
    /// Facts that whatever rests on this one must rest on too, since it misleads alone.
    #[serde(default)]
    pub never_without: Vec<Text>,
}

/// What sort of truth a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Law,
    Power,
    Guidance,
    Practice,
    Policy,
    Position,
    Plan,
    Figure,
}

impl Kind {
    /// The id of its word on the page: a power is law too.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Law | Self::Power => "kind-law",
            Self::Guidance => "kind-guidance",
            Self::Practice => "kind-practice",
            Self::Policy => "kind-promise",
            Self::Position => "kind-position",
            Self::Plan => "kind-plan",
            Self::Figure => "kind-figure",
        }
    }
}

/// Who should read something (`casework.md` 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    #[default]
    Reader,
    Helper,
    Evidence,
}

/// `content/questions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestions {
    pub question: Vec<RawQuestion>,
}

/// One question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    pub id: Text,
    pub kind: RawQuestionKind,
    #[serde(default)]
    pub not_sure: bool,
    #[serde(default)]
    pub when: RawClauses,
    #[serde(default)]
    pub answers: Vec<Text>,
    #[serde(default)]
    pub columns: Vec<Text>,
    pub none: Option<Text>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RawQuestionKind {
    One,
    Several,
    Grid,
}

/// `content/sharing.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawServices {
    pub service: Vec<RawServiceEntry>,
    /// For whom cells speak differently.
    pub variants: BTreeMap<String, RawClauses>,
    /// What the short answer speaks of while nothing is picked.
    pub default_services: Vec<Text>,
    /// When the short answer offers no question to put to a service.
    pub no_question: RawClauses,
}

/// One service of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawServiceEntry {
    pub id: Text,
    pub ask: bool,
}

/// `content/sharing-*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCells {
    pub cell: Vec<RawCell>,
}

/// Service × nations → level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCell {
    pub id: Text,
    pub service: Text,
    pub nations: Vec<Nation>,
    pub level: Level,
    pub facts: Vec<Text>,
}

/// `content/paths-*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPaths {
    pub path: Vec<RawPath>,
}

/// What happens after somebody tells a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPath {
    pub id: Text,
    pub service: Text,
    pub nations: Vec<Nation>,
    pub facts: Vec<Text>,
    pub steps: Vec<RawStep>,
}

/// One step of a path.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStep {
    pub id: Text,
    /// Whether information can leave here.
    #[serde(default)]
    pub leaves: bool,
}

/// `content/guide/*.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStatements {
    #[serde(default)]
    pub statement: Vec<RawStatement>,
}

/// Something the page says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStatement {
    pub id: Text,
    pub section: SectionId,
    pub about: Option<Text>,
    #[serde(default)]
    pub audience: Audience,
    pub nations: Option<Vec<Nation>>,
    #[serde(default)]
    pub when: RawClauses,
    #[serde(default)]
    pub unless: RawClauses,
    pub facts: Vec<Text>,
    pub rank: u16,
    #[serde(default)]
    pub safety: bool,
    pub from: Option<Text>,
    pub until: Option<Text>,
    pub date: Option<Text>,
}

/// `content/left-out*.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLeftOut {
    #[serde(default)]
    pub left_out: Vec<RawLeft>,
}

/// A fact or service that is known and not used, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLeft {
    pub fact: Option<Text>,
    pub service: Option<Text>,
    pub reason: Text,
}
