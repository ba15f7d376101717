//! What is known of a service that helps, as far as ranking and filtering need it: small closed sets, no words, no names.
//!
//! The words, the number in full and the hours stand in the prerendered page; `site` makes these from `content/services`. Must not know:
//! the person (that is [`crate::engine::Seeker`]) and how anything is drawn. A whole directory is packed in less than 10 kB (see the tests).

use core::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::{
    Nations,
    packed::{Packed, Reader, packed},
};

/// Something with a place in a closed list of at most 64.
pub trait Member: Copy {
    /// Its place there.
    fn place(self) -> u8;
}

/// Some members of a closed list.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Set<T>(u64, PhantomData<T>);

impl<T> Packed for Set<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.0.write(to);
    }

    fn read(from: &mut Reader) -> Self {
        Self(u64::read(from), PhantomData)
    }
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Set<T> {}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<T: Member> Set<T> {
    /// Whether `member` is in it.
    #[must_use]
    pub fn has(self, member: T) -> bool {
        self.0 >> member.place() & 1 == 1
    }

    /// Whether the two share a member.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The set with `member`, where `really`.
    #[must_use]
    pub fn with(self, member: T, really: bool) -> Self {
        Self(self.0 | u64::from(really) << member.place(), PhantomData)
    }
}

impl<T: Member> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        members.into_iter().fold(Self::default(), |set, member| set.with(member, true))
    }
}

/// A closed list whose members the rules name; ids as in `content/service-kinds.toml`.
macro_rules! closed_list {
    ($(#[$doc:meta])* $list:ident { $($member:ident = $id:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the ids say it")]
        pub enum $list { $($member,)* }

        impl $list {
            /// Every member, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$member,)*];

            /// The id that content files use.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$member => $id,)* }
            }

            /// The member with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.id() == id)
            }
        }

        impl Member for $list {
            fn place(self) -> u8 {
                self as u8
            }
        }
    };
}

closed_list! {
    /// What a service helps with.
    HelpKind {
        Emergency = "emergency",
        DomesticAbuse = "domestic-abuse",
        Refuge = "refuge",
        SexualViolence = "sexual-violence",
        ForcedMarriage = "forced-marriage",
        HonourBasedAbuse = "honour-based-abuse",
        Abroad = "abroad",
        Fgm = "fgm",
        Stalking = "stalking",
        TechAbuse = "tech-abuse",
        Trafficking = "trafficking",
        EmployerAbuse = "employer-abuse",
        NoRecourse = "no-recourse",
        ImmigrationAdvice = "immigration-advice",
        Asylum = "asylum",
        EuRights = "eu-rights",
        FamilyLaw = "family-law",
        Children = "children",
        Housing = "housing",
        Money = "money",
        Health = "health",
        MentalHealth = "mental-health",
        Complaints = "complaints",
        ByAndFor = "by-and-for",
    }
}

closed_list! {
    /// For whom a service is there.
    ForWhom {
        Anyone = "anyone",
        Women = "women",
        Men = "men",
        Girls = "girls",
        Children = "children",
        YoungPeople = "young-people",
        Adults = "adults",
        OlderPeople = "older-people",
        Lgbt = "lgbt",
        Deaf = "deaf",
        Disabled = "disabled",
        Families = "families",
        Pregnant = "pregnant",
        AsylumSeekers = "asylum-seekers",
        Refugees = "refugees",
        EuCitizens = "eu-citizens",
        DomesticWorkers = "domestic-workers",
        Detained = "detained",
        WorriedAboutAChild = "worried-about-a-child",
        Professionals = "professionals",
    }
}

closed_list! {
    /// How it can be reached. `CostlyPhone`: an 084 number. `Relay`: a way for deaf people. `NoName`: it says that it asks for none.
    Way {
        FreePhone = "free-phone",
        Phone = "phone",
        CostlyPhone = "costly-phone",
        Text = "text",
        Chat = "chat",
        Email = "email",
        Web = "web",
        Relay = "relay",
        SignLanguage = "sign-language",
        Interpreters = "interpreters",
        NoName = "no-name",
    }
}

closed_list! {
    /// What sets it apart in the ranking.
    Mark {
        // The line to name first in its nation.
        NationalHelpline = "national-helpline",
        // A page or a search: nobody answers.
        ToRead = "to-read",
        // A worker has to ask for her.
        ByReferral = "by-referral",
        // Part of the Home Office, or paid by it.
        HomeOffice = "home-office",
        // Says that it takes people with no recourse.
        TakesNoRecourse = "takes-no-recourse",
        // Its hours are 24/7, however old they are.
        DayAndNight = "day-and-night",
        // For migrants of any origin.
        Migrants = "migrants",
        // Only for the communities that it names, none of them "migrant" or "black-and-minoritised".
        OneCommunity = "one-community",
    }
}

/// A language's place in the list of `content/service-kinds.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(pub u8);

/// A community's place in the list of `content/service-kinds.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Community(pub u8);

/// A place's place in `content/regions.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Region(pub u8);

impl Member for Language {
    fn place(self) -> u8 {
        self.0
    }
}

impl Member for Community {
    fn place(self) -> u8 {
        self.0
    }
}

impl Member for Region {
    fn place(self) -> u8 {
        self.0
    }
}

/// What it says of immigration advice. Only a regulated person is allowed to give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the ids say it")]
pub enum Immigration {
    RegulatedAdvice,
    Signposting,
    None,
    Unknown,
}

/// How sure we are of it. A low one says "check first" and is never among the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the ids say it")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// One service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HelpEntry {
    /// Where it helps.
    pub nations: Nations,
    /// The places in those nations; empty where it helps everywhere there.
    pub regions: Set<Region>,
    /// What it helps with.
    pub kinds: Set<HelpKind>,
    /// For whom.
    pub for_whom: Set<ForWhom>,
    /// Whose community it names as those it is for.
    pub communities: Set<Community>,
    /// What is spoken there.
    pub languages: Set<Language>,
    /// Ways to reach it.
    pub ways: Set<Way>,
    /// What sets it apart.
    pub marks: Set<Mark>,
    /// Immigration advice.
    pub immigration: Immigration,
    /// How sure we are.
    pub confidence: Confidence,
    /// Which number it has, to know the same one twice; 0 for none.
    pub number: u16,
}

packed! { Community(u8) Language(u8) Region(u8) }
packed! {
    Immigration of [Self::RegulatedAdvice, Self::Signposting, Self::None, Self::Unknown];
    Confidence of [Self::Low, Self::Medium, Self::High];
}
packed! { HelpEntry { nations regions kinds for_whom communities languages ways marks immigration confidence number } }
