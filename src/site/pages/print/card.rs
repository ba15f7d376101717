//! The card for the wallet: 85 × 55 mm when folded twice, a calendar outside, numbers and one question inside. Printed on one side of the
//! paper: the upper half stands on its head, and comes to lie inside when it is folded to the back.

use std::{fmt::Write, rc::Rc};

use super::{Page, Writer};
use crate::{
    model::{Nation, SectionId},
    site::render::escape,
};

/// How many numbers have room, that of a host among them.
const NUMBERS: usize = 4;
/// Empty lines on the back.
const RULES: usize = 5;

impl Writer<'_> {
    pub(super) fn wallet_card(&mut self, nation: Nation) -> Result<Page, String> {
        let ids = ["print-card-heading", "print-card-step-1", "print-card-step-2", "print-card-step-3", "print-card-warning"];
        let [heading, one, two, three, warning] = ids.map(|id| self.escaped(id));
        let name = self.escaped(&format!("ui-nation-{}", nation.id()));
        let notes =
            format!("<h1>{heading}</h1><p class=\"lede\">{name}</p><p><b>{warning}</b></p><ol><li>{one}</li><li>{two}</li><li>{three}</li></ol>");
        let (cover, back) = (self.calendar(), self.card_back());
        let (left, right) = (self.card_numbers(nation), self.card_question(nation)?);
        let card = format!(
            "<section class=\"fold\"><div class=\"fold__face fold__cover\">{cover}</div><div class=\"fold__face fold__left\">{left}</div>\
             <div class=\"fold__face fold__right\">{right}</div><div class=\"fold__face fold__back\">{back}</div></section>"
        );
        // Twice on a sheet of paper; once is enough to read.
        let again = card.replacen("class=\"fold\"", "class=\"fold fold--again\" aria-hidden=\"true\"", 1);
        self.paper(&format!("print/{}-card/", nation.id()), &notes, &format!("<div class=\"paper paper--card\">{card}{again}</div>"))
    }

    /// Every month of a year: looks like what it is.
    fn calendar(&mut self) -> String {
        let edition = self.pack.edition.date;
        // From October on people carry the calendar of the next year.
        let year = i16::try_from(edition.year).unwrap_or_default() + i16::from(edition.month >= 10);
        let weekdays = self.word("print-weekdays");
        let mut months = String::new();
        for month in 1..=12 {
            let Ok(first) = jiff::civil::Date::new(year, month, 1) else { continue };
            let name = self.word(&format!("month-{month}"));
            let mut days = format!("{name}\n{weekdays}\n{}", "   ".repeat(first.weekday().to_monday_zero_offset().unsigned_abs().into()));
            for day in 1..=first.days_in_month() {
                let ends_week = first.with().day(day).build().is_ok_and(|date| date.weekday() == jiff::civil::Weekday::Sunday);
                let _ = write!(days, "{day:>2}{}", if ends_week { "\n" } else { " " });
            }
            let _ = write!(months, "<pre class=\"calendar__month\">{}</pre>", escape(days.trim_end()));
        }
        let label = escape(&self.words.filled("print-calendar", &[("year", &year.to_string())], self.problems));
        format!("<div class=\"calendar\" role=\"img\" aria-label=\"{label}\"><p>{year}</p>{months}</div>")
    }

    fn card_back(&mut self) -> String {
        let (notes, edition) = (self.escaped("print-card-notes"), self.short_edition());
        let rules = "<p class=\"fold__rule\"></p>".repeat(RULES);
        format!("<p class=\"fold__notes\">{notes}</p>{rules}<p class=\"fold__edition\">{edition}</p>")
    }

    fn card_numbers(&mut self, nation: Nation) -> String {
        let (danger, theirs) = (self.danger(), self.host_on_paper());
        let most = if theirs.is_empty() { NUMBERS } else { NUMBERS - 1 };
        let numbers = self.number_list(self.living_in(nation), most);
        format!("<p class=\"danger\">{danger}</p>{theirs}{numbers}")
    }

    fn card_question(&mut self, nation: Nation) -> Result<String, String> {
        let (pack, compiled) = (Rc::clone(&self.pack), self.compiled);
        let asked = self.living_in(nation).short.ask.map(|place| &compiled.cells[place]);
        let [ask, not] = [asked.and_then(|cell| cell.ask.clone()), asked.and_then(|cell| cell.ask_not.clone())]
            .map(|words| words.map(|words| escape(&words)).unwrap_or_default());
        let say = pack.sections.iter().find(|section| section.id == SectionId::Say).map(|section| escape(&section.answer)).unwrap_or_default();
        let code = self.code(Some(nation))?;
        let (first, address) = (escape(&pack.ui.ask_first), self.typed_address());
        Ok(format!(
            "<div class=\"fold__ask\"><p>{say}</p><p><b>{first}:</b> {ask}</p><p>{not}</p></div>\
             <div class=\"fold__code\">{code}<p translate=\"no\" dir=\"ltr\">{address}</p></div>"
        ))
    }
}
