//! The directory: from checked files to cards in words and entries to rank.

use std::rc::Rc;

use super::{
    compile::{Compiler, small},
    load::Loaded,
    problem::{Place, Problem},
    raw::Text,
    raw_help::{ConfidentialityBy, Cost, RawHelp},
};
use crate::{
    engine::{Hours, Reason},
    model::{
        Clause, Confidence, ForWhom, HelpEntry, HelpKind, HelpWords, Immigration, Language, Mark, Nation, Nations, Region, SeekerTrait, Set, Way,
        phone_number,
    },
};

impl<'a> Compiler<'a> {
    /// The cards and entries, in the order of the files.
    pub(super) fn help(&mut self) -> (Vec<HelpEntry>, Vec<HelpWords>) {
        let content = self.content;
        let mut entries = Vec::new();
        let mut cards = Vec::new();
        for file in &content.help {
            for raw in &file.value.service {
                entries.push(self.help_entry(file, raw));
                cards.push(self.help_words(file, raw));
            }
        }
        (entries, cards)
    }

    fn help_entry<T>(&mut self, file: &Loaded<T>, raw: &'a RawHelp) -> HelpEntry {
        let content = self.content;
        let lists = &content.lists.value;
        self.check_help(file, raw);
        let open_to_all = |id: &Text| id.get_ref() == "migrant" || id.get_ref() == "black-and-minoritised";
        let digits = raw.phone.iter().flat_map(|phone| phone.get_ref().bytes().filter(u8::is_ascii_digit));
        let region = |id: &Text| content.regions.value.region.iter().position(|region| region.id.get_ref() == id.get_ref());
        let language = |id: &Text| lists.languages.iter().position(|known| known == id.get_ref());
        HelpEntry {
            nations: raw.nations.iter().copied().collect(),
            regions: raw.regions.iter().filter_map(region).map(|place| Region(small(place))).collect(),
            kinds: raw.kinds.iter().filter_map(|id| HelpKind::from_id(id.get_ref())).collect(),
            for_whom: raw.for_whom.iter().filter_map(|id| ForWhom::from_id(id.get_ref())).collect(),
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
            number: digits.fold(0, |number, digit| number * 10 + u64::from(digit - b'0')),
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

    fn help_words<T>(&mut self, file: &Loaded<T>, raw: &'a RawHelp) -> HelpWords {
        let id = raw.id.get_ref().as_str();
        let place = file.at(&raw.id);
        let name = format!("help-{id}");
        let line = self.words.need(&name, None, &place, self.problems);
        let extra = |attribute: &str, problems: &mut Vec<Problem>| self.words.said(&name, Some(attribute), problems).map(|said| said.text);
        let (confidentiality, caveat) = (extra("confidentiality", self.problems), extra("caveat", self.problems));
        let (hours_note, deaf) = (extra("hours", self.problems), extra("deaf", self.problems));
        let nations: Nations = raw.nations.iter().copied().collect();
        HelpWords {
            id: id.into(),
            name: raw.name.as_str().into(),
            facts: self.help_facts(raw, &place),
            phone: raw.phone.as_ref().map(|phone| phone.get_ref().as_str().into()),
            small: self.help_small(raw, hours_note, &place),
            ways: self.help_ways(raw, deaf, &place),
            confidentiality: self.help_confidentiality(raw, confidentiality, &place),
            caveat,
            seen: self.seen("ui-seen-help", raw.as_of.get_ref(), raw.sources.len()),
            sources: self.source_lines(file, &raw.sources),
            review_by: self.day(file, &raw.review_by),
            check_first: raw.confidence == Confidence::Low,
            nations: (nations != Nations::ALL).then(|| nations.iter().map(Nation::id).collect::<Vec<_>>().join(" ").into()),
            where_words: self.nations(nations, &place),
            lang: line.lang,
            line: line.text,
        }
    }

    /// What is seen at a glance: where, languages, immigration law.
    fn help_facts(&mut self, raw: &RawHelp, place: &Place) -> Vec<Rc<str>> {
        let mut facts = Vec::new();
        let nations: Nations = raw.nations.iter().copied().collect();
        let regions: Vec<Rc<str>> = raw.regions.iter().map(|region| self.need(&format!("region-{}", region.get_ref()), None, place)).collect();
        let separator = self.need("ui-list-separator", None, place);
        if !regions.is_empty() {
            facts.push(regions.join(&*separator).into());
        } else if nations != Nations::ALL {
            facts.push(self.nations(nations, place));
        }
        let languages: Vec<Rc<str>> = raw
            .languages
            .iter()
            .filter(|language| language.get_ref() != "en")
            .map(|language| self.need(&format!("language-{}", language.get_ref()), None, place))
            .collect();
        if !languages.is_empty() {
            facts.push(languages.join(&*separator).into());
        }
        if raw.interpreters {
            facts.push(self.need("reason-interpreters", None, place));
        }
        match raw.immigration {
            Immigration::RegulatedAdvice => facts.push(self.need("immigration-regulated-advice", None, place)),
            Immigration::Signposting => facts.push(self.need("immigration-signposting", None, place)),
            Immigration::None | Immigration::Unknown => {}
        }
        facts
    }

    /// Hours, cost and traces, quiet, in one line.
    fn help_small(&mut self, raw: &RawHelp, hours_note: Option<Rc<str>>, place: &Place) -> Rc<str> {
        let mut parts: Vec<Rc<str>> = Vec::new();
        match (&raw.hours, &hours_note) {
            (Some(hours), _) => {
                let shown: Rc<str> =
                    if hours.get_ref() == "24/7" { self.need("ui-hours-always", None, place) } else { self.hours_words(hours.get_ref(), place) };
                let dated = raw.hours_as_of.as_ref().map(|date| self.month(date.get_ref()));
                parts.push(match dated {
                    Some(date) => self.words.filled("ui-hours-dated", &[("hours", &shown), ("date", &date)], self.problems),
                    None => self.words.filled("ui-hours-undated", &[("hours", &shown)], self.problems),
                });
            }
            (None, None) if raw.phone.is_some() => parts.push(self.need("ui-hours-unknown", None, place)),
            (None, _) => {}
        }
        parts.extend(hours_note);
        if raw.phone.is_some() {
            let cost = match raw.phone_cost {
                Some(Cost::Free) => "cost-free",
                Some(Cost::Standard) => "cost-standard",
                Some(Cost::Higher) => "cost-higher",
                Some(Cost::Unknown) | None => "cost-unknown",
            };
            parts.push(self.need(cost, None, place));
            parts.push(self.need(if raw.shows_on_bill == Some(false) { "ui-call-not-on-bill" } else { "ui-call-list" }, None, place));
        }
        parts.join(" ").into()
    }

    /// "Monday to Friday 09:00–17:00": days become words, times stay.
    fn hours_words(&mut self, hours: &str, place: &Place) -> Rc<str> {
        let to = self.need("ui-day-to", None, place);
        let mut shown = String::new();
        for (at, rule) in hours.split("; ").enumerate() {
            if at > 0 {
                shown.push_str("; ");
            }
            let (days, times) = rule.split_once(' ').unwrap_or((rule, ""));
            if days == "PH" {
                shown.push_str(&self.need("ui-hours-not-holidays", None, place));
                continue;
            }
            let groups: Vec<String> = days
                .split(',')
                .map(|group| {
                    let names: Vec<Rc<str>> = group.split('-').map(|day| self.need(&format!("ui-day-{}", day.to_lowercase()), None, place)).collect();
                    names.join(&format!(" {to} "))
                })
                .collect();
            shown.push_str(&groups.join(", "));
            shown.push(' ');
            shown.push_str(&times.replace('-', "–"));
        }
        shown.into()
    }

    /// The other ways to reach it.
    fn help_ways(&mut self, raw: &RawHelp, deaf: Option<Rc<str>>, place: &Place) -> Vec<Rc<str>> {
        let mut ways: Vec<Rc<str>> = deaf.into_iter().collect();
        let texts = [("ui-way-text", raw.text.as_ref()), ("ui-way-whatsapp", raw.whatsapp.as_ref())];
        for (message, way) in texts {
            ways.extend(way.map(|way| self.words.filled(message, &[("way", way.get_ref())], self.problems)));
        }
        for (message, way) in [("ui-way-email", &raw.email), ("ui-way-chat", &raw.chat), ("ui-way-web", &raw.web)] {
            ways.extend(way.as_ref().map(|way| self.words.filled(message, &[("way", way)], self.problems)));
        }
        if raw.anonymous_ok {
            ways.push(self.need("ui-anonymous-ok", None, place));
        }
        ways
    }

    /// Who says how private it is, and what. Never our promise.
    fn help_confidentiality(&mut self, raw: &RawHelp, words: Option<Rc<str>>, place: &Place) -> Option<Rc<str>> {
        let by = match raw.confidentiality_by {
            ConfidentialityBy::OwnWords => "confidentiality-own-words",
            ConfidentialityBy::List => "confidentiality-list",
            ConfidentialityBy::None => "confidentiality-none",
        };
        let by = self.need(by, None, place);
        Some(match words {
            Some(words) => format!("{by} {words}").into(),
            None => by,
        })
    }
}
