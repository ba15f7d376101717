//! One thing looked at: what was seen, and how to mend it where it is wrong.

use std::fmt;

#[derive(Clone)]
pub(crate) struct Finding {
    pub(crate) kind: Kind,
    seen: String,
}

#[derive(Clone)]
pub(crate) enum Kind {
    Good,
    /// Worth knowing; harms nobody who reads the guide.
    Note,
    /// Wrong, with the remedy.
    Mend(String),
}

pub(crate) fn good(seen: impl Into<String>) -> Finding {
    Finding { kind: Kind::Good, seen: seen.into() }
}

pub(crate) fn note(seen: impl Into<String>) -> Finding {
    Finding { kind: Kind::Note, seen: seen.into() }
}

pub(crate) fn mend(seen: impl Into<String>, remedy: impl Into<String>) -> Finding {
    Finding { kind: Kind::Mend(remedy.into()), seen: seen.into() }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Good => write!(f, "  good  {}", self.seen),
            Kind::Note => write!(f, "  note  {}", self.seen),
            Kind::Mend(remedy) => write!(f, "  MEND  {}\n        {remedy}", self.seen),
        }
    }
}
