//! The directory in words: what stands on each card, and what the app says of it.

use std::rc::Rc;

use super::{
    compile::Compiler,
    load::Loaded,
    problem::Place,
    raw_help::{ConfidentialityBy, Cost, RawHelp},
};
use crate::model::{CLOSING_STEPS, Confidence, HelpWay, HelpWords, Immigration, Nation, Nations, OpenWords, TIME, WayLink, phone_number::dialled};

impl<'a> Compiler<'a> {
    pub(super) fn help_words<T>(&mut self, file: &Loaded<T>, raw: &'a RawHelp) -> HelpWords {
        let id = raw.id.get_ref().as_str();
        let place = file.at(&raw.id);
        let name = format!("help-{id}");
        let line = self.words.need(&name, None, &place, self.problems);
        let mut extra = |attribute: &str| self.words.said(&name, Some(attribute), self.problems).map(|said| said.text);
        let (confidentiality, caveat, hours_note, deaf) = (extra("confidentiality"), extra("caveat"), extra("hours"), extra("deaf"));
        let nations: Nations = raw.nations.iter().copied().collect();
        HelpWords {
            id: id.into(),
            name: raw.name.as_str().into(),
            label: self.help_label(raw, nations, &place),
            facts: self.help_facts(raw, &place),
            notes: self.help_notes(raw, &place),
            phone: raw.phone.as_ref().map(|phone| phone.get_ref().as_str().into()),
            small: self.help_small(raw, hours_note, &place),
            ways: self.help_ways(raw, deaf, &place),
            confidentiality: Some(self.help_confidentiality(raw, confidentiality, &place)),
            caveat,
            seen: self.help_seen(raw),
            sources: self.source_lines(file, &raw.sources),
            review_by: self.day(file, &raw.review_by),
            check_first: raw.confidence == Confidence::Low,
            nations: (nations != Nations::ALL).then(|| nations.iter().map(Nation::id).collect::<Vec<_>>().join(" ").into()),
            lang: line.lang,
            line: line.text,
        }
    }

    /// "England", "for women" for the line of a nation; "For men", "England, Scotland, Wales" for the others.
    fn help_label(&mut self, raw: &RawHelp, nations: Nations, place: &Place) -> (Rc<str>, Rc<str>) {
        let separator = self.need("ui-list-separator", None, place);
        let where_words: Rc<str> = if raw.regions.is_empty() {
            self.nations(nations, place)
        } else {
            let regions: Vec<Rc<str>> = raw.regions.iter().map(|region| self.need(&format!("region-{}", region.get_ref()), None, place)).collect();
            regions.join(&*separator).into()
        };
        let named = |id: &str| if raw.for_whom.iter().any(|whom| whom.get_ref() == "anyone") { id == "anyone" } else { true };
        let whom: Vec<&str> = raw.for_whom.iter().map(|whom| whom.get_ref().as_str()).filter(|id| named(id)).collect();
        let whom: Vec<Rc<str>> = whom.into_iter().map(|id| self.need(&format!("for-whom-{id}"), None, place)).collect();
        let whom = whom.join(&*separator);
        if raw.kinds.iter().any(|kind| kind.get_ref() == "emergency") {
            return (self.need("kind-of-help-emergency", None, place), where_words);
        }
        if raw.national_helpline {
            (where_words, self.words.filled("ui-for", &[("whom", &whom)], self.problems))
        } else {
            (self.words.filled("ui-for-first", &[("whom", &whom)], self.problems), where_words)
        }
    }

    /// What is seen at a glance: languages, immigration law, no recourse.
    fn help_facts(&mut self, raw: &RawHelp, place: &Place) -> Vec<Rc<str>> {
        let mut facts = Vec::new();
        let spoken = raw.languages.iter().filter(|language| language.get_ref() != "en");
        let languages: Vec<Rc<str>> = spoken.map(|language| self.need(&format!("language-{}", language.get_ref()), None, place)).collect();
        if !languages.is_empty() {
            facts.push(languages.join(&*self.need("ui-list-separator", None, place)).into());
        }
        if raw.interpreters {
            facts.push(self.need("reason-interpreters", None, place));
        }
        match raw.immigration {
            Immigration::RegulatedAdvice => facts.push(self.need("immigration-regulated-advice", None, place)),
            Immigration::Signposting => facts.push(self.need("immigration-signposting", None, place)),
            Immigration::None | Immigration::Unknown => {}
        }
        if raw.no_recourse == Some(true) {
            facts.push(self.need("reason-no-recourse", None, place));
        }
        facts
    }

    /// What to know before it is chosen. Never folded away.
    fn help_notes(&mut self, raw: &RawHelp, place: &Place) -> Vec<Rc<str>> {
        let notes = [("home-office-behind", raw.home_office), ("by-referral", raw.by_referral)];
        notes.into_iter().filter(|(_, holds)| *holds).map(|(message, _)| self.need(message, None, place)).collect()
    }

    /// Hours, cost and traces, quiet, in one line. That a call stays in the list is said once, above the cards.
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
            if raw.shows_on_bill == Some(false) {
                parts.push(self.need("ui-call-not-on-bill", None, place));
            }
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

    /// The other ways to reach it. A message goes to a messaging app, a website leaves this page.
    fn help_ways(&mut self, raw: &RawHelp, deaf: Option<Rc<str>>, place: &Place) -> Vec<HelpWay> {
        let mut ways: Vec<HelpWay> = deaf.map(|words| HelpWay { words, link: None }).into_iter().collect();
        let number = |raw: &Option<super::raw::Text>| raw.as_ref().map(|number| number.get_ref().clone());
        let address = |scheme: &str, way: &str| Some(Rc::from(format!("{scheme}{way}").as_str()));
        let links = [
            ("ui-way-text", "#i-text", number(&raw.text), "sms:", false),
            // WhatsApp's own links ask a server of its owner; the number alone asks nobody.
            ("ui-way-whatsapp", "#i-text", number(&raw.whatsapp), "", false),
            ("ui-way-email", "#i-mail", raw.email.clone(), "mailto:", false),
            ("ui-way-chat", "#i-text", raw.chat.clone(), "", true),
            ("ui-way-web", "#i-web", raw.web.clone(), "", true),
        ];
        for (message, mark, way, scheme, leaves) in links {
            let Some(way) = way else { continue };
            let address = match scheme {
                "sms:" => address(scheme, &dialled(&way)),
                "" if !leaves => None,
                _ => address(scheme, &way),
            };
            let shown = way.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').into();
            ways.push(HelpWay { words: self.need(message, None, place), link: Some(WayLink { mark, shown, address, leaves }) });
        }
        if raw.anonymous_ok {
            ways.push(HelpWay { words: self.need("ui-anonymous-ok", None, place), link: None });
        }
        ways
    }

    /// Who says how private it is, and what. Never our promise.
    fn help_confidentiality(&mut self, raw: &RawHelp, words: Option<Rc<str>>, place: &Place) -> Rc<str> {
        let by = match raw.confidentiality_by {
            ConfidentialityBy::OwnWords => "confidentiality-own-words",
            ConfidentialityBy::List => "confidentiality-list",
            ConfidentialityBy::None => "confidentiality-none",
        };
        let by = self.need(by, None, place);
        match words {
            Some(words) => format!("{by} {words}").into(),
            None => by,
        }
    }

    /// "from a text of September 2024; not rung · 2 sources", or when somebody rang it.
    fn help_seen(&mut self, raw: &RawHelp) -> Rc<str> {
        let (as_of, sources) = (raw.as_of.get_ref(), raw.sources.len());
        let Some(rung) = &raw.rung else { return self.seen("ui-seen-help", as_of, sources) };
        let (rung, date, count) = (self.month(rung.get_ref()), self.month(as_of), sources.to_string());
        self.words.filled("ui-seen-help-rung", &[("rung", &rung), ("date", &date), ("count", &count)], self.problems)
    }

    /// How "open now" is said in this language.
    pub(super) fn open_words(&mut self) -> OpenWords {
        let place = Place::top(Rc::clone(&self.content.lists.file));
        let closing = (0..CLOSING_STEPS).map(|step| match step {
            0 => self.need("ui-closes-now", None, &place),
            _ => self.words.filled("ui-closes-in", &[("count", &(step * 5).to_string())], self.problems),
        });
        let closing = closing.collect();
        let mut at = |message: &str, day: &str| self.words.filled(message, &[("time", TIME), ("day", day)], self.problems);
        let (today, tomorrow) = (at("ui-opens-today", ""), at("ui-opens-tomorrow", ""));
        let weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"].map(|day| {
            let name = self.need(&format!("ui-day-{day}"), None, &place);
            self.words.filled("ui-opens-on", &[("time", TIME), ("day", &name)], self.problems)
        });
        let now = self.need("ui-open-now", None, &place);
        OpenWords { now, closing, today, tomorrow, weekdays: weekdays.into(), holiday: self.need("ui-open-holiday", None, &place) }
    }
}
