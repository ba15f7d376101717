//! The whole directory, put where a person finds it: by kind, or narrowed by what she chooses from lists.

use super::in_order::in_order;
use crate::model::{Community, ForWhom, HelpEntry, HelpKind, Language, Mark, Pack, Region, Set, Way};

/// What the directory is narrowed to. Lives in memory only; all but the first two are part of the [`crate::model::Situation`],
/// since they also rank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Filter {
    pub kind: Option<HelpKind>,
    pub whom: Option<ForWhom>,
    pub community: Option<Community>,
    pub language: Option<Language>,
    pub region: Option<Region>,
}

impl Filter {
    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Everything that helps in her nation, by places in [`Pack::help`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves {
    /// 999 and the ways to reach it: they stand beside the numbers, not here.
    pub emergency: Vec<usize>,
    /// Each service once, under the first of its kinds, by place in [`HelpKind::ALL`].
    pub kinds: Vec<(u8, Vec<usize>)>,
    /// Pages to read or search, where nobody answers.
    pub to_read: Vec<usize>,
}

/// Puts `order` (best first) on shelves.
#[must_use]
pub fn shelves(pack: &Pack, order: &[usize]) -> Shelves {
    let first_kind = |place: usize| HelpKind::ALL.iter().copied().find(|kind| pack.help[place].kinds.has(*kind));
    let is_read = |place: &usize| pack.help[*place].marks.has(Mark::ToRead);
    let of = |kind: HelpKind| order.iter().copied().filter(|place| first_kind(*place) == Some(kind) && !is_read(place)).collect::<Vec<_>>();
    let kinds = HelpKind::ALL.iter().filter(|kind| **kind != HelpKind::Emergency);
    Shelves {
        emergency: of(HelpKind::Emergency),
        kinds: kinds.map(|kind| (*kind as u8, of(*kind))).filter(|(_, places)| !places.is_empty()).collect(),
        to_read: order.iter().copied().filter(is_read).collect(),
    }
}

/// What `filter` leaves of `order`; what was asked for by name comes before what is there for everybody.
#[must_use]
pub fn found(pack: &Pack, order: &[usize], filter: &Filter) -> Vec<usize> {
    let near = filter.region.map(|region| pack.around(region));
    let found = order.iter().filter_map(|place| Some((how_general(&pack.help[*place], filter, near)?, *place)));
    // Within the same generality the order for her stays.
    in_order(found, |(general, _)| *general).into_iter().map(|(_, place)| place).collect()
}

/// In how many of the choices a service is there for everybody and not by name; nothing where a choice rules it out.
fn how_general(entry: &HelpEntry, filter: &Filter, near: Option<Set<Region>>) -> Option<u8> {
    if filter.kind.is_some_and(|kind| !entry.kinds.has(kind)) {
        return None;
    }
    let choices = [
        filter.whom.map(|whom| (entry.for_whom.has(whom), is_for_all(entry, whom))),
        filter.community.map(|community| (entry.communities.has(community), is_for_every_community(entry))),
        filter.language.map(|language| (entry.languages.has(language), entry.ways.has(Way::Interpreters))),
        near.map(|near| (entry.regions.meets(near), entry.regions.is_empty())),
    ];
    choices.into_iter().flatten().try_fold(0, |general, (by_name, at_all)| match (by_name, at_all) {
        (true, _) => Some(general),
        (false, true) => Some(general + 1),
        (false, false) => None,
    })
}

/// Run by and for people of many origins.
fn is_for_every_community(entry: &HelpEntry) -> bool {
    entry.kinds.has(HelpKind::ByAndFor) && !entry.marks.has(Mark::OneCommunity)
}

fn is_for_all(entry: &HelpEntry, whom: ForWhom) -> bool {
    let young = matches!(whom, ForWhom::Children | ForWhom::YoungPeople | ForWhom::Girls);
    entry.for_whom.has(ForWhom::Anyone) || (entry.for_whom.has(ForWhom::Adults) && !young)
}
