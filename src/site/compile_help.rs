//! The directory: from checked files to entries to rank. The words of the cards are made in `compile_help_words`.

use std::rc::Rc;

use super::{
    compile::{Compiler, UNDATED, is_date, small},
    load::Loaded,
    problem::{Place, Problem},
    raw::Text,
    raw_help::{Cost, RawHelp},
};
use crate::{
    engine::{FRESH_MONTHS, Reason},
    model::{
        Clause, Community, DatedHours, Day, ForWhom, HelpEntry, HelpKind, HelpWords, Hours, Language, Mark, Region, RegionEntry, SeekerTrait, Set,
        Way, phone_number,
    },
};

impl<'a> Compiler<'a> {
    /// The cards and entries, in the order of the files.
    pub(super) fn help(&mut self) -> (Vec<HelpEntry>, Vec<HelpWords>) {
        let content = self.content;
        let mut entries = Vec::new();
        let mut cards = Vec::new();
        let mut numbers = Vec::new();
        for file in &content.help {
            for raw in &file.value.service {
                entries.push(self.help_entry(file, raw, &mut numbers));
                cards.push(self.help_words(file, raw));
            }
        }
        (entries, cards)
    }

    /// `numbers`: those of the entries before it, each once.
    fn help_entry<T>(&mut self, file: &Loaded<T>, raw: &'a RawHelp, numbers: &mut Vec<String>) -> HelpEntry {
        let content = self.content;
        let lists = &content.lists.value;
        self.check_help(file, raw);
        let open_to_all = |id: &Text| id.get_ref() == "migrant" || id.get_ref() == "black-and-minoritised";
        let digits = raw.phone.as_ref().map(|phone| phone.get_ref().chars().filter(char::is_ascii_digit).collect::<String>());
        let region = |id: &Text| content.regions.value.region.iter().position(|region| region.id.get_ref() == id.get_ref());
        let community = |id: &Text| lists.communities.iter().position(|known| known == id.get_ref());
        let language = |id: &Text| lists.languages.iter().position(|known| known == id.get_ref());
        HelpEntry {
            nations: raw.nations.iter().copied().collect(),
            regions: raw.regions.iter().filter_map(region).map(|place| Region(small(place))).collect(),
            kinds: raw.kinds.iter().filter_map(|id| HelpKind::from_id(id.get_ref())).collect(),
            for_whom: raw.for_whom.iter().filter_map(|id| ForWhom::from_id(id.get_ref())).collect(),
            communities: raw.communities.iter().filter_map(community).map(|place| Community(small(place))).collect(),
            languages: raw.languages.iter().filter_map(language).map(|place| Language(small(place))).collect(),
            ways: Set::default()
                .with(Way::FreePhone, raw.phone_cost == Some(Cost::Free))
                .with(Way::Phone, matches!(raw.phone_cost, Some(Cost::Standard | Cost::Unknown)))
                .with(Way::CostlyPhone, raw.phone_cost == Some(Cost::Higher))
                .with(Way::Text, raw.text.is_some() || raw.whatsapp.is_some())
                .with(Way::Chat, raw.chat.is_some())
                .with(Way::Email, raw.email.is_some())
                .with(Way::Web, raw.web.is_some())
                .with(Way::Relay, raw.deaf_access)
                .with(Way::SignLanguage, raw.languages.iter().any(|id| id.get_ref() == "bfi"))
                .with(Way::Interpreters, raw.interpreters)
                .with(Way::NoName, raw.anonymous_ok),
            marks: Set::default()
                .with(Mark::NationalHelpline, raw.national_helpline)
                .with(Mark::ToRead, raw.to_read)
                .with(Mark::ByReferral, raw.by_referral)
                .with(Mark::HomeOffice, raw.home_office)
                .with(Mark::TakesNoRecourse, raw.no_recourse == Some(true))
                .with(Mark::DayAndNight, raw.hours.as_ref().is_some_and(|hours| hours.get_ref() == "24/7"))
                .with(Mark::Migrants, raw.communities.iter().any(|id| id.get_ref() == "migrant"))
                .with(Mark::OneCommunity, !raw.communities.is_empty() && !raw.communities.iter().any(open_to_all)),
            immigration: raw.immigration,
            confidence: raw.confidence,
            number: digits.map_or(0, |digits| which(digits, numbers)),
        }
    }

    /// Closed lists, regions, numbers and hours: what is typed can be used.
    fn check_help<T>(&mut self, file: &Loaded<T>, raw: &'a RawHelp) {
        let content = self.content;
        let lists = &content.lists.value;
        let closed = [
            (&lists.kinds, &raw.kinds, "kind"),
            (&lists.for_whom, &raw.for_whom, "for whom"),
            (&lists.communities, &raw.communities, "community"),
            (&lists.languages, &raw.languages, "language"),
        ];
        for (known, given, what) in closed {
            for id in given.iter().filter(|id| !known.contains(id.get_ref())) {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                self.unknown(what, id.get_ref(), &file.at(id), &known, "the closed lists are in content/service-kinds.toml");
            }
        }
        let id = raw.id.get_ref();
        let place = file.at(&raw.id);
        let regions = &content.regions.value.region;
        for region in &raw.regions {
            match regions.iter().find(|known| known.id.get_ref() == region.get_ref()) {
                None => {
                    let known: Vec<&str> = regions.iter().map(|region| region.id.get_ref().as_str()).collect();
                    self.unknown("region", region.get_ref(), &file.at(region), &known, "regions are listed in content/regions.toml");
                }
                Some(found) if !raw.nations.contains(&found.nation) => {
                    let message = format!("`{}` lies in none of the nations of `{id}`", region.get_ref());
                    self.problems.push(Problem::error(&file.at(region), message, "mend `nations` or `regions`"));
                }
                Some(_) => {}
            }
        }
        let mut wrong = |place: &Place, message: String, help: &str| self.problems.push(Problem::error(place, message, help));
        if raw.nations.is_empty() {
            wrong(&place, format!("service `{id}` has no nation"), "name one in `nations`");
        }
        if raw.sources.is_empty() {
            wrong(&place, format!("service `{id}` has no source"), "name one in `sources`");
        }
        if raw.phone.is_some() != raw.phone_cost.is_some() {
            wrong(&place, format!("service `{id}` has a number without a cost, or a cost without a number"), "`unknown` is a cost too");
        }
        for phone in raw.phone.iter().chain(&raw.other_numbers) {
            if let Some(why) = phone_number::problem(phone.get_ref()) {
                wrong(&file.at(phone), format!("`{}` is no UK number", phone.get_ref()), why);
            }
        }
        for text in raw.text.iter().chain(&raw.whatsapp) {
            if let Some(why) = phone_number::text_problem(text.get_ref()) {
                wrong(&file.at(text), format!("`{}` is no number for messages", text.get_ref()), why);
            }
        }
        let dates = raw.hours_as_of.iter().chain(&raw.rung).chain(Some(&raw.as_of).filter(|date| date.get_ref() != UNDATED));
        for date in dates.filter(|date| !is_date(date.get_ref())) {
            wrong(&file.at(date), format!("`{}` is not a date", date.get_ref()), "write 2023, 2023-11 or 2023-11-09");
        }
        if let Some(hours) = &raw.hours {
            match Hours::parse(hours.get_ref()) {
                Ok(read) if read.to_string() == *hours.get_ref() => {}
                Ok(read) => wrong(&file.at(hours), format!("`{}` can be written shorter", hours.get_ref()), &format!("write \"{read}\"")),
                Err(error) => {
                    let message = format!("`{}` is not hours: {} at letter {}", hours.get_ref(), error.kind, error.at + 1);
                    wrong(&file.at(hours), message, "write \"24/7\" or \"Mo-Fr 09:00-17:00; Sa 10:00-15:00\"");
                }
            }
        }
    }

    /// Which answers tell the ranking what.
    pub(super) fn seeker(&mut self) -> Vec<(SeekerTrait, Clause)> {
        let content = self.content;
        let mut told = Vec::new();
        for (which, any) in &content.seeker.value {
            for raw in any {
                told.extend(self.clauses(&content.seeker, raw).into_iter().map(|clause| (*which, clause)));
            }
        }
        told
    }

    /// The hours that can still be reckoned with on the day of the edition.
    pub(super) fn help_hours(&mut self) -> Vec<DatedHours> {
        let all = self.content.help.iter().flat_map(|file| &file.value.service).enumerate();
        let edition = self.edition;
        let dated = |(place, raw): (usize, &RawHelp)| {
            let as_of = first_day_of(raw.hours_as_of.as_ref()?.get_ref())?;
            let hours = Hours::parse(raw.hours.as_ref()?.get_ref()).ok()?;
            let fresh = as_of.months_until(edition) < FRESH_MONTHS;
            fresh.then(|| DatedHours { place: u16::try_from(place).unwrap_or(u16::MAX), as_of, hours })
        };
        all.filter_map(dated).collect()
    }

    /// The places to choose from, each with those around it.
    pub(super) fn regions(&mut self) -> Vec<RegionEntry> {
        let file = &self.content.regions;
        let regions = &file.value.region;
        let outer = |id: &str| regions.iter().find(|region| region.id.get_ref() == id)?.within.as_ref().map(|outer| outer.get_ref().as_str());
        // At most as many steps as there are places, so that a ring of mistakes ends.
        let lies_in = |inner: &str, wanted: &str| std::iter::successors(Some(inner), |id| outer(id)).take(regions.len()).any(|id| id == wanted);
        for region in regions {
            if let Some(within) = &region.within
                && regions.iter().all(|known| known.id.get_ref() != within.get_ref())
            {
                let known: Vec<&str> = regions.iter().map(|region| region.id.get_ref().as_str()).collect();
                self.unknown("region", within.get_ref(), &file.at(within), &known, "a place lies within another one of this file");
            }
        }
        let entry = |region: &super::raw_help::RawRegion| {
            let id = region.id.get_ref().as_str();
            let near = regions.iter().enumerate().filter(|(_, other)| lies_in(other.id.get_ref(), id) || lies_in(id, other.id.get_ref()));
            let around = near.map(|(place, _)| Region(small(place))).collect();
            RegionEntry { name: self.need(&format!("region-{id}"), None, &file.at(&region.id)), nation: region.nation, around }
        };
        regions.iter().map(entry).collect()
    }

    /// The words for [`Reason::ALL`], in that order.
    pub(super) fn reasons(&mut self) -> Vec<Rc<str>> {
        let place = Place::top(Rc::clone(&self.content.seeker.file));
        Reason::ALL.iter().map(|reason| self.need(reason.id(), None, &place)).collect()
    }

    /// The page's language among those of the directory; none for English.
    pub(super) fn page_language(&self) -> Option<Language> {
        let place = self.content.lists.value.languages.iter().position(|known| **known == *self.words.lang)?;
        (*self.words.lang != *"en").then(|| Language(small(place)))
    }
}

/// The first day of what a date names: `2024-03` is not known to be later than 1 March.
fn first_day_of(date: &str) -> Option<Day> {
    match date.len() {
        4 => Day::parse(&format!("{date}-01-01")),
        7 => Day::parse(&format!("{date}-01")),
        _ => Day::parse(date),
    }
}

/// Which of `numbers` it is, from 1; a new one is added.
fn which(digits: String, numbers: &mut Vec<String>) -> u16 {
    let place = numbers.iter().position(|known| *known == digits).unwrap_or_else(|| {
        numbers.push(digits);
        numbers.len() - 1
    });
    u16::try_from(place + 1).unwrap_or(u16::MAX)
}
