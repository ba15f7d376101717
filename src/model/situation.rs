//! What a person told us: anonymous by construction. There is no `String` here and there must never be one.

use serde::{Deserialize, Serialize};

use super::{
    Community, Language, Region,
    packed::{Packed, Reader, packed},
};

packed! {
    Nation of Nation::ALL;
    Voice of [Self::Me, Self::SomeoneElse];
}
packed! { Nations(u8) AnswerId(u8) }

/// "Not sure" is the highest bit; first among them it keeps the number short.
impl Packed for AnswerSet {
    fn write(&self, to: &mut Vec<u8>) {
        self.0.rotate_left(1).write(to);
    }

    fn read(from: &mut Reader) -> Self {
        Self(u32::read(from).rotate_right(1))
    }
}

/// One of the four nations of the UK, whose rules differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nation {
    England,
    NorthernIreland,
    Scotland,
    Wales,
}

impl Nation {
    /// All four, in the order of the question.
    pub const ALL: [Self; 4] = [Self::England, Self::NorthernIreland, Self::Scotland, Self::Wales];

    /// The id that content files and addresses use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::NorthernIreland => "northern-ireland",
            Self::Scotland => "scotland",
            Self::Wales => "wales",
        }
    }

    /// The nation with this content id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nation| nation.id() == id)
    }
}

/// A set of nations: for which of them something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nations(u8);

impl Nations {
    /// The whole UK.
    pub const ALL: Self = Self(0b1111);

    /// Whether `nation` is in the set.
    #[must_use]
    pub const fn contains(self, nation: Nation) -> bool {
        self.0 & (1 << nation as u8) != 0
    }

    /// The members, in the order of [`Nation::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Nation> {
        Nation::ALL.into_iter().filter(move |nation| self.contains(*nation))
    }
}

impl FromIterator<Nation> for Nations {
    fn from_iter<I: IntoIterator<Item = Nation>>(nations: I) -> Self {
        Self(nations.into_iter().fold(0, |bits, nation| bits | 1 << nation as u8))
    }
}

/// Who is reading: the person herself, or somebody beside her.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Voice {
    #[default]
    Me,
    SomeoneElse,
}

impl Voice {
    /// The id that content files and addresses use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::SomeoneElse => "someone-else",
        }
    }

    /// The voice with this content id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Me, Self::SomeoneElse].into_iter().find(|voice| voice.id() == id)
    }
}

/// One answer of a question: its place in the question's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerId(pub u8);

impl AnswerId {
    /// "I'm not sure": the same place in every question that offers it.
    pub const NOT_SURE: Self = Self(31);
}

/// A set of answers of one question (at most 31, and "not sure").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AnswerSet(u32);

impl AnswerSet {
    /// No answers.
    pub const EMPTY: Self = Self(0);

    /// Whether `answer` is in the set.
    #[must_use]
    pub const fn contains(self, answer: AnswerId) -> bool {
        self.0 & (1 << answer.0) != 0
    }

    /// Whether the two share an answer.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The set with `answer` put in, or taken out where it was in.
    #[must_use]
    pub const fn toggled(self, answer: AnswerId) -> Self {
        Self(self.0 ^ (1 << answer.0))
    }

    /// The set with `answer`.
    #[must_use]
    pub const fn with(self, answer: AnswerId) -> Self {
        Self(self.0 | (1 << answer.0))
    }

    /// The members, lowest first.
    pub fn iter(self) -> impl Iterator<Item = AnswerId> {
        (0..32).map(AnswerId).filter(move |answer| self.contains(*answer))
    }
}

impl FromIterator<AnswerId> for AnswerSet {
    fn from_iter<I: IntoIterator<Item = AnswerId>>(answers: I) -> Self {
        answers.into_iter().fold(Self::EMPTY, Self::with)
    }
}

/// What was said to one question. Only [`Reply::Picked`] tells us something; the others all leave it unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Reply {
    #[default]
    Unanswered,
    NotSure,
    RatherNotSay,
    Picked(AnswerSet),
}

impl Reply {
    /// The answers picked, none for the other replies.
    #[must_use]
    pub const fn picked(self) -> AnswerSet {
        match self {
            Self::Picked(answers) => answers,
            Self::Unanswered | Self::NotSure | Self::RatherNotSay => AnswerSet::EMPTY,
        }
    }
}

/// Everything a person told the page. Lives in memory only; dropped on exit, reload and after the idle limit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Situation {
    /// Who is reading.
    pub voice: Option<Voice>,
    /// Where the person lives.
    pub nation: Option<Nation>,
    /// The place chosen from the list, for services that are local.
    pub region: Option<Region>,
    /// The language chosen from the list, for services that speak it.
    pub language: Option<Language>,
    /// The community chosen from the list, for services that name it.
    pub community: Option<Community>,
    /// The replies to the fields of the pack, by their place there; short where the rest is unanswered.
    pub replies: Vec<Reply>,
}

impl Situation {
    /// What was said to the field at `place`.
    #[must_use]
    pub fn reply(&self, place: usize) -> Reply {
        self.replies.get(place).copied().unwrap_or_default()
    }

    /// Sets what was said to the field at `place`.
    pub fn set(&mut self, place: usize, reply: Reply) {
        if self.replies.len() <= place {
            self.replies.resize(place + 1, Reply::Unanswered);
        }
        self.replies[place] = reply;
    }

    /// Whether nothing at all has been told.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.voice.is_none() && self.nation.is_none() && self.replies.iter().all(|reply| *reply == Reply::Unanswered)
    }
}
