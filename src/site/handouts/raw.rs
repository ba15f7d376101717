//! The files of what is handed out, as typed by an editor: shapes only, nothing checked yet. Unknown keys are errors.

use serde::Deserialize;

use crate::{model::Nation, site::raw::Text};

/// `content/answers.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnswers {
    /// The services of the directory named under every answer.
    pub lines: Vec<Text>,
    pub answer: Vec<RawAnswer>,
}

/// One public answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnswer {
    pub id: Text,
    /// Statements that hold in all four nations; said first.
    pub lead: Vec<Text>,
    /// Services of the table, whose cells tell the nations apart.
    #[serde(default)]
    pub services: Vec<Text>,
    #[serde(default)]
    pub statements: Vec<Text>,
    /// Services of the directory for this question only.
    #[serde(default)]
    pub help: Vec<Text>,
}

/// `content/cards.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCards {
    /// Statements for where no card fits.
    pub beside: Vec<Text>,
    pub card: Vec<RawCard>,
}

/// One thing to hold up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCard {
    pub id: Text,
    pub nations: Vec<Nation>,
    pub facts: Vec<Text>,
    /// Asks for privacy: English only, with a warning (`casework.md` 8).
    #[serde(default)]
    pub privacy: bool,
    /// Nation and source stand on the card itself. Not where the source's own name tells what this is about.
    #[serde(default)]
    pub shows_source: bool,
}

/// `content/letters.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLetters {
    pub note: Vec<RawNote>,
    pub letter: Vec<RawLetter>,
}

/// A sentence that only letters need.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNote {
    pub id: Text,
    pub facts: Vec<Text>,
}

/// One letter, put together from parts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLetter {
    pub id: Text,
    /// Its address and the name of its file; names nothing and is never used again.
    pub number: u8,
    pub group: LetterGroup,
    pub nations: Vec<Nation>,
    pub facts: Vec<Text>,
    pub head: Vec<Text>,
    pub open: Vec<Text>,
    pub asks: Vec<Text>,
    pub close: Vec<Text>,
    /// What to know first: notes and statements.
    pub beside: Vec<Text>,
    /// Services of the directory to name beside it.
    #[serde(default)]
    pub help: Vec<Text>,
}

/// What a letter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterGroup {
    Records,
    Complaints,
    Policies,
}

impl LetterGroup {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Records, Self::Complaints, Self::Policies];

    /// The message of its heading.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Records => "letters-records",
            Self::Complaints => "letters-complaints",
            Self::Policies => "letters-policies",
        }
    }
}

/// `content/advisers.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAdvisers {
    pub part: Vec<RawPart>,
}

/// One part of the page on who is allowed to advise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPart {
    pub id: Text,
    #[serde(default)]
    pub statements: Vec<Text>,
    #[serde(default)]
    pub help: Vec<Text>,
}

/// `content/work.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWork {
    /// Sentences that only these pages need.
    pub note: Vec<RawNote>,
    pub page: Vec<RawWorkPage>,
}

/// One page for work.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWorkPage {
    pub id: Text,
    /// Whether it is ticked by hand on paper.
    #[serde(default)]
    pub tick: bool,
    pub part: Vec<RawWorkPart>,
}

/// One part of it: notes and statements by id, in order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWorkPart {
    pub id: Text,
    pub items: Vec<Text>,
}

/// `content/links.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLinks {
    /// Statements to read before a link is sent.
    pub before: Vec<Text>,
}

/// `content/print.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPrint {
    /// Statements to read before something is printed or handed over.
    pub before: Vec<Text>,
    /// What a poster says, for everybody who passes.
    pub poster: Vec<Text>,
    pub sheet: Vec<RawSheet>,
}

/// One page for somebody in one situation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSheet {
    /// Its address; names nothing and is never used again.
    pub number: u8,
    /// An answer to the question `permission`, or `not-sure`.
    pub permission: Text,
    /// An answer to the question `own-permission`, where one page cannot be for all of them.
    pub own_permission: Option<Text>,
    /// In the order of the page; each stands on the sheets of the nations it holds in.
    pub statements: Vec<Text>,
}
