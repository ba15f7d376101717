//! The directory: from checked files to cards in words and entries to rank.

use std::rc::Rc;

use super::{
    compile::Compiler,
    load::Loaded,
    problem::{Place, Problem},
    raw_help::{ConfidentialityBy, Cost, ImmigrationHelp, RawHelp},
};
use crate::model::{HelpEntry, HelpWords, Nation, Nations};

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
        let lists = &self.content.lists.value;
        let kind = raw.kinds.first().and_then(|kind| lists.kinds.iter().position(|known| known == kind.get_ref())).unwrap_or_default();
        for (known, given, what) in [
            (&lists.kinds, &raw.kinds, "kind"),
            (&lists.for_whom, &raw.for_whom, "for whom"),
            (&lists.communities, &raw.communities, "community"),
            (&lists.languages, &raw.languages, "language"),
        ] {
            for id in given {
                if !known.contains(id.get_ref()) {
                    let known: Vec<&str> = known.iter().map(String::as_str).collect();
                    self.unknown(what, id.get_ref(), &file.at(id), &known, "the closed lists are in content/service-kinds.toml");
                }
            }
        }
        if raw.nations.is_empty() {
            self.problems.push(Problem::error(&file.at(&raw.id), format!("service `{}` has no nation", raw.id.get_ref()), "name one in `nations`"));
        }
        HelpEntry { nations: raw.nations.iter().copied().collect(), kind: u8::try_from(kind).unwrap_or(u8::MAX) }
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
            check_first: raw.confidence == super::raw::Confidence::Low,
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
            ImmigrationHelp::RegulatedAdvice => facts.push(self.need("immigration-regulated-advice", None, place)),
            ImmigrationHelp::Signposting => facts.push(self.need("immigration-signposting", None, place)),
            ImmigrationHelp::None | ImmigrationHelp::Unknown => {}
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
