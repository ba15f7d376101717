//! The files of what is handed out, as typed by an editor: shapes only, nothing checked yet. Unknown keys are errors.

use serde::Deserialize;

use crate::site::raw::Text;

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
