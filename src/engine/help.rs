//! Whom to name first: from a person and the directory to at most five services, each with its reasons, and then the rest.
//!
//! Pure: no clock (a line that is closed now is still the right line), no words, no names of services: everything follows from what the
//! directory says of a service. Must not know why somebody ticks something. The rules are those of `design/casework.md` 16 and issue 5:
//!
//! - In danger, 999 stands first. Then the line made for her: under 18, deaf, LGBT+, men, workers in homes; then her nation's helpline.
//! - A line for women is never named to a man. What does not help in her nation is left out altogether.
//! - Nothing that needs checking first, and nothing that cannot be reached, is among the first.
//! - Except in danger, somebody who is regulated to advise on immigration is among the first: the others are not allowed to.
//! - No number stands twice among the first.
//!
//! The points below only order what the rules leave open. `tests/content/help-situations.toml` holds what they must come to.

use super::help_entry::{Confidence, ForWhom, HelpEntry, HelpKind, Immigration, Language, Mark, Region, Set, Way};
use crate::model::Nation;

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
    /// Which one: that of the page, unless it is English.
    pub language: Option<Language>,
    pub by_and_for: bool,
    /// Wants nobody from the own community; outweighs `by_and_for`.
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
    ByAndFor,
    NoRecourse,
    Asylum,
    Eu,
    Children,
    ImmigrationLaw,
    Near,
}

impl Reason {
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

/// A service by its place in the directory, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Pick {
    pub index: usize,
    pub reasons: Vec<Reason>,
}

/// The directory in the order for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// At most [`FIRST`].
    pub first: Vec<Pick>,
    /// Everything else that helps in her nation, best first.
    pub rest: Vec<Pick>,
}

/// How many are named first.
pub const FIRST: usize = 5;

/// Puts the directory into the order for `seeker`.
#[must_use]
pub fn rank(entries: &[HelpEntry], seeker: &Seeker) -> Ranked {
    let mut fits: Vec<Fit> = entries.iter().enumerate().filter_map(|(index, entry)| Fit::of(index, entry, seeker)).collect();
    fits.sort_by_key(|fit| (-fit.points, !fit.entry.kinds.has(HelpKind::DomesticAbuse), fit.index));

    let mut chosen: Vec<usize> = Vec::new();
    let choose = |chosen: &mut Vec<usize>, most: usize, fitting: &dyn Fn(&Fit) -> bool| {
        for _ in 0..most {
            let new = |fit: &Fit| !chosen.iter().any(|place| fits[*place].stands_for(fit));
            let Some(place) = fits.iter().position(|fit| fitting(fit) && new(fit)) else { break };
            chosen.push(place);
        }
    };
    // The lines that stand first whatever the points say.
    if seeker.danger {
        choose(&mut chosen, 2, &|fit| fit.entry.kinds.has(HelpKind::Emergency) && fit.is_for_her);
    }
    for reason in [Reason::ForUnder18, Reason::ForDeaf, Reason::ForLgbt, Reason::ForMen, Reason::Employer] {
        choose(&mut chosen, 1, &|fit| fit.can_lead(reason));
    }
    let mut helplines: Vec<usize> = (0..fits.len()).filter(|place| fits[*place].entry.marks.has(Mark::NationalHelpline)).collect();
    helplines.retain(|place| fits[*place].is_for_her);
    helplines.sort_by_key(|place| fits[*place].entry.nations.iter().next());
    chosen.extend(helplines);
    chosen.truncate(FIRST);

    let leading = chosen.len();
    choose(&mut chosen, FIRST - leading, &Fit::can_be_first);
    let advises = |fit: &Fit| fit.entry.immigration == Immigration::RegulatedAdvice;
    if !seeker.danger && leading < FIRST && !chosen.iter().any(|place| advises(&fits[*place])) {
        let last = chosen.len().min(FIRST - 1);
        let replaced = chosen.split_off(last);
        choose(&mut chosen, 1, &|fit| advises(fit) && fit.can_be_first());
        chosen.extend(replaced);
        chosen.truncate(FIRST);
    }

    let pick = |fit: &Fit| Pick { index: fit.index, reasons: fit.reasons.clone() };
    let rest = fits.iter().enumerate().filter(|(place, _)| !chosen.contains(place)).map(|(_, fit)| pick(fit));
    Ranked { rest: rest.collect(), first: chosen.iter().map(|place| pick(&fits[*place])).collect() }
}

/// How a service fits a person.
struct Fit<'a> {
    index: usize,
    entry: &'a HelpEntry,
    points: i16,
    reasons: Vec<Reason>,
    /// Whether she is among those it is there for.
    is_for_her: bool,
    /// In the place that she chose, or everywhere in the nation, or no place was chosen.
    is_within_reach: bool,
    /// Run by people she does not want to meet.
    is_unwanted: bool,
}

impl<'a> Fit<'a> {
    /// Nothing where it helps in other nations only, or where it is for women and he is a man.
    fn of(index: usize, entry: &'a HelpEntry, seeker: &Seeker) -> Option<Self> {
        let whom = entry.for_whom;
        let for_women = whom.has(ForWhom::Women) && !whom.has(ForWhom::Men) && !whom.has(ForWhom::Anyone);
        if seeker.nation.is_some_and(|nation| !entry.nations.contains(nation)) || (seeker.man && for_women) {
            return None;
        }
        let near = entry.regions.meets(seeker.regions);
        let mut fit = Self {
            index,
            entry,
            points: standing(entry),
            reasons: Vec::new(),
            is_for_her: whom.meets(groups(seeker)),
            is_within_reach: near || entry.regions.is_empty() || seeker.regions.is_empty(),
            is_unwanted: seeker.not_my_community && entry.kinds.has(HelpKind::ByAndFor),
        };
        fit.weigh_place(seeker, near);
        fit.weigh_person(seeker);
        fit.weigh_needs(seeker);
        Some(fit)
    }

    fn add(&mut self, reason: Reason, points: i16, really: bool) {
        if really {
            self.points += points;
            self.reasons.push(reason);
        }
    }

    fn weigh_place(&mut self, seeker: &Seeker, near: bool) {
        let nations = self.entry.nations.iter().count();
        self.points += match seeker.nation {
            Some(_) if nations == 1 => 2,
            None if nations < Nation::ALL.len() => -6,
            _ => 0,
        };
        self.points -= if self.entry.regions.is_empty() || near { 0 } else { 10 };
        self.add(Reason::Danger, 0, seeker.danger && self.entry.kinds.has(HelpKind::Emergency));
        self.add(Reason::Nation, 0, self.entry.marks.has(Mark::NationalHelpline));
        self.add(Reason::Near, 3, near);
        self.points += i16::from(seeker.danger && self.entry.marks.has(Mark::DayAndNight));
    }

    fn weigh_person(&mut self, seeker: &Seeker) {
        let (whom, ways) = (self.entry.for_whom, self.entry.ways);
        let for_young = self.entry.kinds.has(HelpKind::Children) && (whom.has(ForWhom::Children) || whom.has(ForWhom::YoungPeople));
        self.add(Reason::ForUnder18, 8, seeker.under18 && for_young);
        self.add(Reason::ForDeaf, 8, seeker.deaf && whom.has(ForWhom::Deaf));
        self.points += if seeker.deaf && ways.has(Way::Relay) { 7 } else { 0 };
        self.points += if seeker.deaf && ways.has(Way::SignLanguage) { 6 } else { 0 };
        self.add(Reason::ForLgbt, 8, seeker.lgbt && whom.has(ForWhom::Lgbt));
        let for_men = whom.has(ForWhom::Men) && !whom.has(ForWhom::Women) && !whom.has(ForWhom::Anyone);
        self.add(Reason::ForMen, 8, seeker.man && for_men);
        self.points += if seeker.man && whom.has(ForWhom::Men) && !for_men { 2 } else { 0 };
        let named = [ForWhom::Families, ForWhom::Pregnant, ForWhom::AsylumSeekers, ForWhom::Refugees, ForWhom::EuCitizens, ForWhom::DomesticWorkers];
        let hers = groups(seeker);
        self.points += if named.into_iter().any(|group| whom.has(group) && hers.has(group)) { 3 } else { 0 };

        let speaks = seeker.language.is_some_and(|language| self.entry.languages.has(language));
        self.add(Reason::Language, 12, seeker.own_language && speaks);
        self.add(Reason::Interpreters, 3, seeker.own_language && !speaks && ways.has(Way::Interpreters));
        self.points -= if self.entry.marks.has(Mark::OneCommunity) && !speaks { 8 } else { 0 };
    }

    fn weigh_needs(&mut self, seeker: &Seeker) {
        let entry = self.entry;
        let (kinds, marks) = (entry.kinds, entry.marks);
        let regulated = entry.immigration == Immigration::RegulatedAdvice;
        let marriage = kinds.has(HelpKind::ForcedMarriage) || kinds.has(HelpKind::HonourBasedAbuse);
        let one_community = marks.has(Mark::OneCommunity);
        self.add(Reason::DomesticWork, 8, seeker.domestic_worker && entry.for_whom.has(ForWhom::DomesticWorkers));
        self.add(Reason::Employer, 8, (seeker.employer || seeker.domestic_worker) && kinds.has(HelpKind::EmployerAbuse));
        self.add(Reason::ForcedMarriage, 8, seeker.forced_marriage && marriage);
        self.add(Reason::Abroad, 8, seeker.trip_abroad && kinds.has(HelpKind::Abroad));
        let wanted = seeker.by_and_for && !seeker.not_my_community;
        self.add(Reason::ByAndFor, 8, wanted && kinds.has(HelpKind::ByAndFor) && !one_community);
        self.add(Reason::NoRecourse, 8, seeker.no_public_funds && (marks.has(Mark::TakesNoRecourse) || kinds.has(HelpKind::NoRecourse)));
        self.add(Reason::Asylum, 8, seeker.asylum && kinds.has(HelpKind::Asylum));
        self.add(Reason::Eu, 8, seeker.eu && kinds.has(HelpKind::EuRights));
        self.add(Reason::Children, 0, seeker.children && kinds.has(HelpKind::Children));
        self.add(Reason::ImmigrationLaw, if seeker.immigration_advice { 8 } else { 0 }, regulated);
        let beside_the_point = !kinds.meets(TO_THE_POINT.iter().copied().collect()) && self.reasons.is_empty();
        self.points -= if beside_the_point { 4 } else { 0 };
    }

    /// Whether it is the line made for people like her, and we are sure of it.
    fn can_lead(&self, reason: Reason) -> bool {
        let kinds = self.entry.kinds;
        let made_for_this = match reason {
            Reason::ForUnder18 => kinds.has(HelpKind::Children),
            Reason::Employer => kinds.has(HelpKind::EmployerAbuse) && (self.entry.regions.is_empty() || self.reasons.contains(&Reason::Near)),
            _ => kinds.has(HelpKind::DomesticAbuse),
        };
        let has_number = reason != Reason::Employer || self.entry.number != 0;
        self.reasons.contains(&reason) && made_for_this && has_number && self.entry.confidence == Confidence::High && self.can_be_first()
    }

    fn can_be_first(&self) -> bool {
        let ways = [Way::FreePhone, Way::Phone, Way::CostlyPhone, Way::Text, Way::Chat, Way::Email, Way::Web];
        let can_be_reached = ways.into_iter().any(|way| self.entry.ways.has(way));
        self.is_for_her && self.is_within_reach && !self.is_unwanted && can_be_reached && self.points > 0
            && self.entry.confidence > Confidence::Low
            && !self.entry.kinds.has(HelpKind::Emergency)
    }

    /// The same service, or the same number (999 spoken and 999 silent are two ways, not one number twice).
    fn stands_for(&self, other: &Fit) -> bool {
        let same_number = self.entry.number != 0 && self.entry.number == other.entry.number;
        self.index == other.index || (same_number && !self.entry.kinds.has(HelpKind::Emergency))
    }
}

/// What a service about this abuse, or about being a migrant, is known by. All else is named first only where she asked for it.
const TO_THE_POINT: [HelpKind; 12] = [
    HelpKind::Emergency,
    HelpKind::DomesticAbuse,
    HelpKind::SexualViolence,
    HelpKind::ForcedMarriage,
    HelpKind::HonourBasedAbuse,
    HelpKind::Stalking,
    HelpKind::Trafficking,
    HelpKind::EmployerAbuse,
    HelpKind::NoRecourse,
    HelpKind::ImmigrationAdvice,
    HelpKind::Asylum,
    HelpKind::EuRights,
];

/// Points that do not depend on the person: how sure, how reachable, how much it knows of migrants and abuse, and who stands behind it.
fn standing(entry: &HelpEntry) -> i16 {
    let (ways, marks) = (entry.ways, entry.marks);
    let sure = if entry.confidence == Confidence::High { 2 } else { 0 };
    let answered = match () {
        () if ways.has(Way::FreePhone) => 3,
        () if ways.has(Way::Phone) => 2,
        () if ways.has(Way::Text) => 0,
        () if ways.has(Way::CostlyPhone) => -1,
        () => -3,
    };
    let immigration = match entry.immigration {
        Immigration::RegulatedAdvice => 4,
        Immigration::Signposting => 1,
        Immigration::None | Immigration::Unknown => 0,
    };
    // A law line helps with one step; a line for abuse listens first.
    let abuse = entry.kinds.has(HelpKind::DomesticAbuse) && !entry.kinds.has(HelpKind::FamilyLaw);
    let marked = [(Mark::DayAndNight, 1), (Mark::TakesNoRecourse, 1), (Mark::Migrants, 1), (Mark::HomeOffice, -4), (Mark::ByReferral, -4), (Mark::ToRead, -6)];
    let marked: i16 = marked.into_iter().filter(|(mark, _)| marks.has(*mark)).map(|(_, points)| points).sum();
    sure + answered + immigration + marked + if abuse { 2 } else { 0 }
}

/// The groups that she belongs to, as far as she said; who has not said is taken to be a woman, an adult, or anyone.
fn groups(seeker: &Seeker) -> Set<ForWhom> {
    let groups = [
        (ForWhom::Anyone, true),
        (ForWhom::Women, !seeker.man),
        (ForWhom::Girls, !seeker.man && seeker.under18),
        (ForWhom::Men, seeker.man),
        (ForWhom::Children, seeker.under18),
        (ForWhom::YoungPeople, seeker.under18),
        (ForWhom::Adults, !seeker.under18),
        (ForWhom::Lgbt, seeker.lgbt),
        (ForWhom::Deaf, seeker.deaf),
        (ForWhom::Families, seeker.children),
        (ForWhom::Pregnant, seeker.pregnant),
        (ForWhom::AsylumSeekers, seeker.asylum),
        (ForWhom::Refugees, seeker.asylum),
        (ForWhom::EuCitizens, seeker.eu),
        (ForWhom::DomesticWorkers, seeker.domestic_worker),
    ];
    groups.into_iter().fold(Set::default(), |set, (group, hers)| set.with(group, hers))
}

#[cfg(all(test, feature = "site"))]
#[path = "help_tests.rs"]
mod tests;
