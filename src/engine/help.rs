//! Whom to name first: from a person and the directory to at most five services, each with its reasons, and then the rest.
//!
//! Pure: no clock (a line that is closed now is still the right line), no words, no names of services: everything follows from what the
//! directory says of a service. Must not know why somebody ticks something. The rules are those of `design/casework.md` 16 and issue 5:
//!
//! - In danger, 999 stands first. Then the line made for her: under 18, deaf, LGBT+, men, workers in homes; then her nation's helpline.
//! - A line for women is never named to a man. What does not help in her nation is left out altogether.
//! - Nothing that needs checking first, and nothing that cannot be reached, is among the first.
//! - Except in danger, and where those lines leave a place, somebody regulated to advise on immigration is among the first: the others
//!   are not allowed to.
//! - No number stands twice among the first.
//!
//! The points below only order what the rules leave open. `tests/content/help-situations.toml` holds what they must come to.

use super::{
    in_order::in_order,
    seeker::{Reason, Seeker},
};
use crate::model::Nation;
use crate::model::{Confidence, ForWhom, HelpEntry, HelpKind, Immigration, Mark, Way};

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
    /// How many of them lead whatever the points say: the line made for her, and the helpline of her nation, or of all four.
    pub leading: usize,
    /// Everything else that helps in her nation, best first.
    pub rest: Vec<Pick>,
}

/// How many are named first.
pub const FIRST: usize = 5;

/// Puts the directory into the order for `seeker`.
#[must_use]
pub fn rank(entries: &[HelpEntry], seeker: &Seeker) -> Ranked {
    let fits = fits(entries, seeker);
    let mut chosen = Chosen { fits: &fits, places: Vec::new() };
    // The lines that stand first whatever the points say.
    if seeker.danger {
        chosen.add(2, |fit| fit.entry.kinds.has(HelpKind::Emergency) && fit.is_for_her);
    }
    for reason in [Reason::ForUnder18, Reason::ForDeaf, Reason::ForLgbt, Reason::ForMen, Reason::Employer] {
        // One place is kept for her nation's helpline.
        let room = usize::from(chosen.places.len() + 1 < FIRST);
        chosen.add(room, |fit| fit.can_lead(reason));
    }
    for nation in Nation::ALL {
        let helpline = |fit: &Fit| fit.entry.marks.has(Mark::NationalHelpline) && fit.is_for_her;
        chosen.add(1, |fit| helpline(fit) && fit.entry.nations.contains(nation));
    }
    let leading = chosen.places.len();
    chosen.add(FIRST.saturating_sub(leading), |fit| fit.can_be_first());
    if !seeker.danger && leading < FIRST && !chosen.holds(|fit| fit.advises_on_immigration()) {
        let last = chosen.places.pop();
        chosen.add(1, |fit| fit.advises_on_immigration() && fit.can_be_first());
        chosen.places.extend(last);
    }
    let mut first = chosen.places;
    first.truncate(FIRST);

    let pick = |fit: &Fit| Pick { index: fit.index, reasons: fit.reasons.clone() };
    let rest = fits.iter().enumerate().filter(|(place, _)| !first.contains(place)).map(|(_, fit)| pick(fit));
    Ranked { rest: rest.collect(), leading: leading.min(first.len()), first: first.iter().map(|place| pick(&fits[*place])).collect() }
}

/// The line made for people like `seeker` for this `reason`, to be named beside her own; nothing where none is sure.
#[must_use]
pub fn line_for(entries: &[HelpEntry], seeker: &Seeker, reason: Reason) -> Option<usize> {
    fits(entries, seeker).iter().find(|fit| fit.can_lead(reason)).map(|fit| fit.index)
}

/// Everything that helps in her nation, best first.
fn fits<'a>(entries: &'a [HelpEntry], seeker: &Seeker) -> Vec<Fit<'a>> {
    let fits = entries.iter().enumerate().filter_map(|(index, entry)| Fit::of(index, entry, seeker));
    in_order(fits, |fit| (!fit.can_be_first(), -fit.points, !fit.entry.kinds.has(HelpKind::DomesticAbuse), fit.index))
}

/// Who has been chosen so far, by place among the fits; those are in order, best first.
struct Chosen<'a> {
    fits: &'a [Fit<'a>],
    places: Vec<usize>,
}

impl Chosen<'_> {
    /// Takes the best `most` that are `fitting` and new.
    fn add(&mut self, most: usize, fitting: impl Fn(&Fit) -> bool) {
        for _ in 0..most {
            let is_new = |fit: &Fit| !self.holds(|chosen| chosen.stands_for(fit));
            let Some(place) = self.fits.iter().position(|fit| fitting(fit) && is_new(fit)) else { break };
            self.places.push(place);
        }
    }

    fn holds(&self, what: impl Fn(&Fit) -> bool) -> bool {
        self.places.iter().any(|place| what(&self.fits[*place]))
    }
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
            is_for_her: whom.meets(seeker.groups()),
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
        let hers = seeker.groups();
        self.points += if NAMED_GROUPS.into_iter().any(|group| whom.has(group) && hers.has(group)) { 3 } else { 0 };

        let speaks = seeker.language.is_some_and(|language| self.entry.languages.has(language));
        self.add(Reason::Language, 12, seeker.own_language && speaks);
        self.add(Reason::Interpreters, 3, seeker.own_language && !speaks && ways.has(Way::Interpreters));
        let hers = !seeker.not_my_community && seeker.community.is_some_and(|community| self.entry.communities.has(community));
        self.add(Reason::Community, 12, hers);
        self.points -= if self.entry.marks.has(Mark::OneCommunity) && !speaks && !hers { 8 } else { 0 };
    }

    fn weigh_needs(&mut self, seeker: &Seeker) {
        let entry = self.entry;
        let (kinds, marks) = (entry.kinds, entry.marks);
        let marriage = kinds.has(HelpKind::ForcedMarriage) || kinds.has(HelpKind::HonourBasedAbuse);
        let one_community = marks.has(Mark::OneCommunity);
        self.add(Reason::DomesticWork, 8, seeker.domestic_worker && entry.for_whom.has(ForWhom::DomesticWorkers));
        self.add(Reason::Employer, 8, (seeker.employer || seeker.domestic_worker) && kinds.has(HelpKind::EmployerAbuse));
        self.add(Reason::ForcedMarriage, 8, seeker.forced_marriage && marriage);
        self.add(Reason::Abroad, 8, seeker.trip_abroad && kinds.has(HelpKind::Abroad));
        let wanted = seeker.by_and_for && !seeker.not_my_community;
        self.add(Reason::ByAndFor, 8, wanted && kinds.has(HelpKind::ByAndFor) && !one_community);
        let no_recourse = marks.has(Mark::TakesNoRecourse) || kinds.has(HelpKind::NoRecourse);
        self.add(Reason::NoRecourse, 8, seeker.no_public_funds && no_recourse);
        self.add(Reason::Asylum, 8, seeker.asylum && kinds.has(HelpKind::Asylum));
        self.add(Reason::Eu, 8, seeker.eu && kinds.has(HelpKind::EuRights));
        self.add(Reason::Children, 0, seeker.children && kinds.has(HelpKind::Children));
        self.add(Reason::ImmigrationLaw, if seeker.immigration_advice { 8 } else { 0 }, self.advises_on_immigration());
        let asked_for = self.reasons.iter().any(|reason| !matches!(reason, Reason::Interpreters | Reason::Near));
        self.points -= if asked_for || kinds.meets(TO_THE_POINT.into_iter().collect()) { 0 } else { 4 };
    }

    /// Whether it is the line made for people like her, and we are sure of it.
    fn can_lead(&self, reason: Reason) -> bool {
        let kinds = self.entry.kinds;
        let made_for_this = match reason {
            Reason::ForUnder18 => kinds.has(HelpKind::Children),
            Reason::Employer => kinds.has(HelpKind::EmployerAbuse) && self.entry.number != 0,
            _ => kinds.has(HelpKind::DomesticAbuse),
        };
        let is_there = self.entry.regions.is_empty() || self.reasons.contains(&Reason::Near);
        let is_sure = self.entry.confidence == Confidence::High && self.can_be_first();
        self.reasons.contains(&reason) && made_for_this && is_there && is_sure
    }

    fn can_be_first(&self) -> bool {
        let ways = [Way::FreePhone, Way::Phone, Way::CostlyPhone, Way::Text, Way::Chat, Way::Email, Way::Web];
        let can_be_reached = ways.into_iter().any(|way| self.entry.ways.has(way));
        let is_sure = self.entry.confidence > Confidence::Low && self.points > 0;
        let is_for_later = !self.entry.kinds.has(HelpKind::Emergency);
        self.is_for_her && self.is_within_reach && !self.is_unwanted && can_be_reached && is_sure && is_for_later
    }

    fn advises_on_immigration(&self) -> bool {
        self.entry.immigration == Immigration::RegulatedAdvice
    }

    /// The same service, or the same number (999 spoken and 999 silent are two ways, not one number twice).
    fn stands_for(&self, other: &Fit) -> bool {
        let same_number = self.entry.number != 0 && self.entry.number == other.entry.number;
        self.index == other.index || (same_number && !self.entry.kinds.has(HelpKind::Emergency))
    }
}

/// What a service about this abuse, or about permission, is known by. All else is named first only where she asked for it.
const TO_THE_POINT: [HelpKind; 8] = [
    HelpKind::Emergency,
    HelpKind::DomesticAbuse,
    HelpKind::SexualViolence,
    HelpKind::ForcedMarriage,
    HelpKind::HonourBasedAbuse,
    HelpKind::Stalking,
    HelpKind::NoRecourse,
    HelpKind::ImmigrationAdvice,
];

/// Groups that are rarely meant and always named: to be among them says more than to be a woman, or anyone.
const NAMED_GROUPS: [ForWhom; 6] =
    [ForWhom::Families, ForWhom::Pregnant, ForWhom::AsylumSeekers, ForWhom::Refugees, ForWhom::EuCitizens, ForWhom::DomesticWorkers];

/// Points that do not depend on the person: how sure, how reachable, how much it knows of migrants and abuse, and who stands behind it.
fn standing(entry: &HelpEntry) -> i16 {
    let (ways, marks) = (entry.ways, entry.marks);
    let sure = if entry.confidence == Confidence::High { 2 } else { 0 };
    let answered = match () {
        () if ways.has(Way::FreePhone) => 3,
        () if ways.has(Way::Phone) => 2,
        // It costs money and stands on the bill.
        () if ways.has(Way::CostlyPhone) => -3,
        () if ways.has(Way::Text) => 0,
        () => -3,
    };
    let immigration = match entry.immigration {
        Immigration::RegulatedAdvice => 4,
        Immigration::Signposting => 1,
        Immigration::None | Immigration::Unknown => 0,
    };
    // A law line helps with one step; a line for abuse listens first.
    let abuse = entry.kinds.has(HelpKind::DomesticAbuse) && !entry.kinds.has(HelpKind::FamilyLaw);
    let marked = [Mark::DayAndNight, Mark::TakesNoRecourse, Mark::Migrants, Mark::HomeOffice, Mark::ByReferral, Mark::ToRead]
        .into_iter()
        .zip([1, 1, 1, -4, -4, -6])
        .filter(|(mark, _)| marks.has(*mark));
    let marked: i16 = marked.map(|(_, points)| points).sum();
    sure + answered + immigration + marked + if abuse { 2 } else { 0 }
}
