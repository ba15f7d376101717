//! For whom a statement holds, in Kleene's three-valued logic: a skipped question is unknown, never "no".

use super::{AnswerId, AnswerSet, FieldId, Nation, Nations, Pack, Reply, Situation, Voice, packed::packed};

packed! {
    Clause { field any }
    Condition { nations voice when unless }
}

/// A truth value of Kleene's strong logic of indeterminacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    False,
    Unknown,
    True,
}

impl Truth {
    /// Both: the weaker of the two.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::True, Self::True) => Self::True,
        }
    }

    /// The opposite; unknown stays unknown.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }

    const fn of(known: bool) -> Self {
        if known { Self::True } else { Self::False }
    }
}

/// "This field is one of these answers."
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The field asked about.
    pub field: FieldId,
    /// The answers of which one must be picked.
    pub any: AnswerSet,
}

impl Clause {
    /// Whether the clause holds. A field whose question does not arise (a follow-up to another answer) is false, not unknown.
    #[must_use]
    pub fn truth(&self, pack: &Pack, situation: &Situation) -> Truth {
        let said = match situation.reply(self.field.place()) {
            Reply::Picked(answers) => Truth::of(answers.meets(self.any)),
            Reply::NotSure if self.any.contains(AnswerId::NOT_SURE) => Truth::True,
            Reply::Unanswered | Reply::NotSure | Reply::RatherNotSay => Truth::Unknown,
        };
        let arises = pack.fields[self.field.place()].when.iter().map(|clause| clause.truth(pack, situation));
        arises.fold(said, Truth::and)
    }
}

/// A conjunction: these nations, this reader, all of `when` and none of `unless`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Where it holds.
    pub nations: Nations,
    /// For which reader; both where absent.
    pub voice: Option<Voice>,
    /// Every one of these must hold.
    pub when: Vec<Clause>,
    /// None of these may be known to hold.
    pub unless: Vec<Clause>,
}

impl Condition {
    /// Whether the condition holds in this situation.
    #[must_use]
    pub fn truth(&self, pack: &Pack, situation: &Situation) -> Truth {
        let nation = match situation.nation {
            None if self.nations == Nations::ALL => Truth::True,
            None => Truth::Unknown,
            Some(nation) => self.holds_in(nation),
        };
        let voice = match (self.voice, situation.voice) {
            (None, _) => Truth::True,
            (Some(_), None) => Truth::Unknown,
            (Some(wanted), Some(voice)) => Truth::of(wanted == voice),
        };
        let when = self.when.iter().map(|clause| clause.truth(pack, situation));
        let unless = self.unless.iter().map(|clause| match clause.truth(pack, situation) {
            // Not knowing of an exception is no reason to say "if": only a known exception takes a statement away.
            Truth::True => Truth::False,
            Truth::False | Truth::Unknown => Truth::True,
        });
        when.chain(unless).fold(nation.and(voice), Truth::and)
    }

    fn holds_in(&self, nation: Nation) -> Truth {
        Truth::of(self.nations.contains(nation))
    }
}
