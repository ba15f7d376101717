//! The journeys as they are written down, for the engine and for the screen alike.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// One person: what she answers, what she finds, what she is spared.
#[derive(Deserialize)]
pub struct Journey {
    pub name: String,
    pub voice: Option<String>,
    pub nation: Option<String>,
    pub answers: BTreeMap<String, Vec<String>>,
    pub finds: Vec<Mark>,
    pub never: Vec<Mark>,
}

/// Something on the page, by what is read on it and where it stands. What else is named is for the engine's test.
#[derive(Deserialize)]
pub struct Mark {
    pub why: String,
    /// Words of the short answer.
    pub short: Option<String>,
    /// Words that it is known by; " … " stands between pieces of one thing.
    pub read: Option<String>,
    pub section: Option<String>,
    pub service: Option<String>,
    pub number: Option<String>,
    pub help: Option<String>,
    /// Whether it opens with whom it is for: "If you have …".
    pub r#if: Option<bool>,
}

#[derive(Deserialize)]
struct Written {
    situation: Vec<Journey>,
}

impl Journey {
    /// The journey whose name begins with this letter.
    #[track_caller]
    pub fn of(letter: char) -> Journey {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/journeys.toml");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let written: Written = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let beginning = format!("({letter})");
        written.situation.into_iter().find(|journey| journey.name.starts_with(&beginning)).expect("a journey of this letter")
    }

    pub fn scripts_off(&self) -> bool {
        self.name.contains("scripts off")
    }

    /// What she says to one question, by the ids of the answers; nothing where she skips it.
    pub fn said(&self, question: &str) -> &[String] {
        match question {
            "voice" => self.voice.as_slice(),
            "nation" => self.nation.as_slice(),
            _ => self.answers.get(question).map(Vec::as_slice).unwrap_or_default(),
        }
    }
}

impl Mark {
    /// The words, in pieces.
    pub fn pieces(&self) -> Vec<&str> {
        let words = self.read.as_deref().or(self.short.as_deref()).expect("tests/native/situations.rs demands words");
        words.split(" … ").collect()
    }

    /// The section that it has to stand in, by its id; "short-answer" is the box above all sections.
    pub fn place(&self) -> Option<&str> {
        if self.short.is_some() || self.number.is_some() {
            return Some("short-answer");
        }
        let named = self.section.as_deref();
        named.or(self.service.as_ref().map(|_| "sharing")).or(self.help.as_ref().map(|_| "talk"))
    }
}
