//! The person who looks for help, as far as the ranking needs to know her, and the reasons it can give.
//!
//! Made from the [`crate::model::Situation`] of the moment and dropped with it. Must not hold words, names or anything typed.

use crate::model::Nation;
use crate::model::{Community, ForWhom, Language, Region, Set};

/// What is known of the person who looks for help; what is not known is `None`, `false` or empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Seeker {
    pub nation: Option<Nation>,
    /// The place chosen from the list, the places in it and those around it.
    pub regions: Set<Region>,
    pub danger: bool,
    pub man: bool,
    pub lgbt: bool,
    pub deaf: bool,
    pub under18: bool,
    pub children: bool,
    pub pregnant: bool,
    /// Wants to speak a language other than English.
    pub own_language: bool,
    /// Which one: that chosen from the list, or that of the page unless it is English.
    pub language: Option<Language>,
    /// The one chosen from the list.
    pub community: Option<Community>,
    pub by_and_for: bool,
    /// Wants nobody from the own community; outweighs `by_and_for` and `community`.
    pub not_my_community: bool,
    pub immigration_advice: bool,
    pub forced_marriage: bool,
    pub trip_abroad: bool,
    pub no_public_funds: bool,
    /// An employer harms, or people that one works for at home.
    pub employer: bool,
    pub domestic_worker: bool,
    /// Waits for a decision on asylum, or is a refugee.
    pub asylum: bool,
    pub eu: bool,
}

impl Seeker {
    /// The groups that she belongs to, as far as she said; who has not said is taken to be a woman, an adult, or anyone.
    #[must_use]
    pub fn groups(&self) -> Set<ForWhom> {
        let groups = [
            (ForWhom::Anyone, true),
            (ForWhom::Women, !self.man),
            (ForWhom::Girls, !self.man && self.under18),
            (ForWhom::Men, self.man),
            (ForWhom::Children, self.under18),
            (ForWhom::YoungPeople, self.under18),
            (ForWhom::Adults, !self.under18),
            (ForWhom::Lgbt, self.lgbt),
            (ForWhom::Deaf, self.deaf),
            (ForWhom::Families, self.children),
            (ForWhom::Pregnant, self.pregnant),
            (ForWhom::AsylumSeekers, self.asylum),
            (ForWhom::Refugees, self.asylum),
            (ForWhom::EuCitizens, self.eu),
            (ForWhom::DomesticWorkers, self.domestic_worker),
        ];
        groups.into_iter().fold(Set::default(), |set, (group, hers)| set.with(group, hers))
    }
}

/// Why a service is named. Most repeat an answer, so the screen shows them on a press only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it; words: `reason-…` in `words/<lang>/directory.ftl`")]
pub enum Reason {
    Danger,
    ForUnder18,
    ForDeaf,
    ForLgbt,
    ForMen,
    DomesticWork,
    Employer,
    Nation,
    Language,
    Interpreters,
    ForcedMarriage,
    Abroad,
    Community,
    ByAndFor,
    NoRecourse,
    Asylum,
    Eu,
    Children,
    ImmigrationLaw,
    Near,
}

impl Reason {
    /// Every reason, in order.
    pub const ALL: &[Self] = &[
        Self::Danger,
        Self::ForUnder18,
        Self::ForDeaf,
        Self::ForLgbt,
        Self::ForMen,
        Self::DomesticWork,
        Self::Employer,
        Self::Nation,
        Self::Language,
        Self::Interpreters,
        Self::ForcedMarriage,
        Self::Abroad,
        Self::Community,
        Self::ByAndFor,
        Self::NoRecourse,
        Self::Asylum,
        Self::Eu,
        Self::Children,
        Self::ImmigrationLaw,
        Self::Near,
    ];

    /// The id of its words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Danger => "reason-danger",
            Self::ForUnder18 => "reason-for-under18",
            Self::ForDeaf => "reason-for-deaf",
            Self::ForLgbt => "reason-for-lgbt",
            Self::ForMen => "reason-for-men",
            Self::DomesticWork => "reason-domestic-work",
            Self::Employer => "reason-employer",
            Self::Nation => "reason-nation",
            Self::Language => "reason-language",
            Self::Interpreters => "reason-interpreters",
            Self::ForcedMarriage => "reason-forced-marriage",
            Self::Abroad => "reason-abroad",
            Self::Community => "reason-community",
            Self::ByAndFor => "reason-by-and-for",
            Self::NoRecourse => "reason-no-recourse",
            Self::Asylum => "reason-asylum",
            Self::Eu => "reason-eu",
            Self::Children => "reason-children",
            Self::ImmigrationLaw => "reason-immigration-law",
            Self::Near => "reason-near",
        }
    }
}
