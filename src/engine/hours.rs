//! Opening hours as data: a small subset of OpenStreetMap's `opening_hours`, and what they mean at a moment.
//!
//! ```text
//! hours = "24/7" | rule *( "; " rule ) [ "; PH off" ]
//! rule  = days " " span *( "," span )          Mo,We 09:30-20:00   Tu-Fr 10:00-13:00,14:00-16:00
//! days  = day [ "-" day ] *( "," day [ "-" day ] )      each day in one rule only
//! span  = HH:MM "-" HH:MM                      up to 24:00, never past midnight
//! ```
//!
//! Has no clock, no words and no number to call: a wrong clock must never hide one. Whether hours are fresh enough to be computed with
//! at all is for [`super::opening`] to decide, from their date. On a public holiday, hours that say nothing of it promise nothing.

use core::fmt;

use super::holidays::is_public_holiday;
use super::uk_time::{DAY, Date, UkTime, Weekday};
use crate::model::{Hours, Nation, Rule, Span};

impl Rule {
    /// Whether it speaks of `day`.
    #[must_use]
    pub const fn holds_on(&self, day: Weekday) -> bool {
        self.days & (1 << day as u8) != 0
    }
}

/// What the hours mean at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Nothing closes it within a week where the number is missing.
    OpenNow {
        /// Minutes until it closes.
        closes_in_minutes: Option<u32>,
    },
    /// Closed now.
    OpensAt {
        /// 0 for later today, 1 for tomorrow.
        in_days: u16,
        /// The day it opens.
        weekday: Weekday,
        /// Minutes since midnight.
        minute: u16,
    },
    /// Today is a public holiday, and the hours do not say whether it is open.
    HolidayToday,
    /// It does not open within three weeks.
    Closed,
}

/// How far ahead is looked for an opening: past any row of holidays.
const HORIZON: u16 = 21;

impl Hours {
    /// Reads hours.
    ///
    /// # Errors
    /// Where the text leaves the grammar: what was expected, and at which byte.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        Reader { text, at: 0 }.hours()
    }

    /// Whether it never closes.
    #[must_use]
    pub fn always(&self) -> bool {
        self.rules.is_empty()
    }

    /// What the hours mean at `now`, for a line that keeps the holidays of `nation`.
    #[must_use]
    pub fn state(&self, now: UkTime, nation: Nation) -> OpenState {
        if self.always() {
            return OpenState::OpenNow { closes_in_minutes: None };
        }
        let Some(today) = self.on(now.date, nation) else { return OpenState::HolidayToday };
        if let Some(span) = today.iter().find(|span| (span.opens..span.closes).contains(&now.minute)) {
            let closes_in_minutes = self.closing(now.date, span.closes, nation).map(|(date, minute)| now.minutes_until(date, minute));
            return OpenState::OpenNow { closes_in_minutes };
        }
        let opening = |in_days: u16| {
            let date = now.date.plus(in_days);
            let later = |span: &&Span| in_days > 0 || span.opens > now.minute;
            let span = self.on(date, nation)?.iter().find(later)?;
            Some(OpenState::OpensAt { in_days, weekday: date.weekday(), minute: span.opens })
        };
        (0..=HORIZON).find_map(opening).unwrap_or(OpenState::Closed)
    }

    /// The spans of a date; nothing where they are not known.
    fn on(&self, date: Date, nation: Nation) -> Option<&[Span]> {
        if is_public_holiday(date, nation) {
            return self.closed_on_holidays.then_some(&[]);
        }
        let weekday = date.weekday();
        Some(self.rules.iter().find(|rule| rule.holds_on(weekday)).map_or(&[], |rule| &rule.spans))
    }

    /// Where a span that ends at `closes` really ends: one that reaches midnight goes on while the next day begins open.
    fn closing(&self, date: Date, closes: u16, nation: Nation) -> Option<(Date, u16)> {
        let (mut date, mut closes) = (date, closes);
        for _ in 0..7 {
            let tomorrow = date.plus(1);
            match self.on(tomorrow, nation).and_then(<[Span]>::first) {
                Some(next) if closes == DAY && next.opens == 0 => (date, closes) = (tomorrow, next.closes),
                _ => return Some((date, closes)),
            }
        }
        None
    }
}

/// The same text that [`Hours::parse`] reads, days in order and joined.
impl fmt::Display for Hours {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.always() {
            return to.write_str("24/7");
        }
        for (place, rule) in self.rules.iter().enumerate() {
            to.write_str(if place == 0 { "" } else { "; " })?;
            let runs = (0..7).filter(|day| rule.days >> day & 1 == 1 && (*day == 0 || rule.days >> (day - 1) & 1 == 0));
            for (place, first) in runs.enumerate() {
                let last = first + (rule.days >> first).trailing_ones() as usize - 1;
                let comma = if place == 0 { "" } else { "," };
                write!(to, "{comma}{}", DAYS[first])?;
                if last > first {
                    write!(to, "-{}", DAYS[last])?;
                }
            }
            for (place, span) in rule.spans.iter().enumerate() {
                to.write_str(if place == 0 { " " } else { "," })?;
                write!(to, "{:02}:{:02}-{:02}:{:02}", span.opens / 60, span.opens % 60, span.closes / 60, span.closes % 60)?;
            }
        }
        to.write_str(if self.closed_on_holidays { "; PH off" } else { "" })
    }
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Where and how a text leaves the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoursError {
    /// The byte at which it does.
    pub at: usize,
    /// What is wrong there.
    pub kind: HoursErrorKind,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursErrorKind {
    /// `Mo` to `Su` was expected.
    Day,
    /// A range of days must go forward within the week.
    DaysBackward,
    /// The day has hours already.
    DayTwice,
    /// `HH:MM` was expected.
    Time,
    /// No clock shows this time; 24:00 is the latest.
    NoSuchTime,
    /// A span must end after it begins, and begin after the one before.
    Order,
    /// Nothing more can follow.
    End,
    /// This sign was expected.
    Sign(&'static str),
}

impl fmt::Display for HoursErrorKind {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day => to.write_str("expected a day: Mo, Tu, We, Th, Fr, Sa or Su"),
            Self::DaysBackward => to.write_str("days must go forward from Monday to Sunday"),
            Self::DayTwice => to.write_str("this day has hours already"),
            Self::Time => to.write_str("expected a time with four digits, as in 09:30"),
            Self::NoSuchTime => to.write_str("no clock shows this time (24:00 is the latest)"),
            Self::Order => to.write_str("a span must end after it begins, and begin after the one before; split one that passes midnight"),
            Self::End => to.write_str("nothing more can follow here"),
            Self::Sign(sign) => write!(to, "expected `{sign}`"),
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn hours(&mut self) -> Result<Hours, HoursError> {
        let mut hours = Hours { rules: Vec::new(), closed_on_holidays: false };
        let mut taken = 0;
        if self.eat("24/7") {
            return self.end(hours);
        }
        loop {
            if !hours.rules.is_empty() && self.eat("PH off") {
                hours.closed_on_holidays = true;
                return self.end(hours);
            }
            let rule = Rule { days: self.days(&mut taken)?, spans: self.spans()? };
            hours.rules.push(rule);
            if self.at == self.text.len() {
                return Ok(hours);
            }
            self.expect("; ")?;
        }
    }

    fn days(&mut self, taken: &mut u8) -> Result<u8, HoursError> {
        let mut days = 0;
        loop {
            let start = self.at;
            let first = self.day()?;
            let last = if self.eat("-") { self.day()? } else { first };
            if last < first {
                return self.fail(start, HoursErrorKind::DaysBackward);
            }
            for day in first..=last {
                if *taken >> day & 1 == 1 {
                    return self.fail(start, HoursErrorKind::DayTwice);
                }
                *taken |= 1 << day;
                days |= 1 << day;
            }
            if !self.eat(",") {
                self.expect(" ")?;
                return Ok(days);
            }
        }
    }

    fn day(&mut self) -> Result<usize, HoursError> {
        match DAYS.iter().position(|day| self.eat(day)) {
            Some(day) => Ok(day),
            None => self.fail(self.at, HoursErrorKind::Day),
        }
    }

    fn spans(&mut self) -> Result<Vec<Span>, HoursError> {
        let mut spans: Vec<Span> = Vec::new();
        loop {
            let start = self.at;
            let opens = self.time()?;
            self.expect("-")?;
            let closes = self.time()?;
            if closes <= opens || spans.last().is_some_and(|before| opens <= before.closes) {
                return self.fail(start, HoursErrorKind::Order);
            }
            spans.push(Span { opens, closes });
            if !self.eat(",") {
                return Ok(spans);
            }
        }
    }

    fn time(&mut self) -> Result<u16, HoursError> {
        let start = self.at;
        let read = self.text.as_bytes().get(start..start + 5);
        let Some(&[h1 @ b'0'..=b'9', h2 @ b'0'..=b'9', b':', m1 @ b'0'..=b'9', m2 @ b'0'..=b'9']) = read else {
            return self.fail(start, HoursErrorKind::Time);
        };
        let number = |tens: u8, ones: u8| u16::from(tens - b'0') * 10 + u16::from(ones - b'0');
        let (hour, minute) = (number(h1, h2), number(m1, m2));
        if minute > 59 || hour * 60 + minute > DAY {
            return self.fail(start, HoursErrorKind::NoSuchTime);
        }
        self.at += 5;
        Ok(hour * 60 + minute)
    }

    fn end(&self, hours: Hours) -> Result<Hours, HoursError> {
        if self.at == self.text.len() { Ok(hours) } else { self.fail(self.at, HoursErrorKind::End) }
    }

    fn eat(&mut self, sign: &str) -> bool {
        let found = self.text[self.at..].starts_with(sign);
        self.at += if found { sign.len() } else { 0 };
        found
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), HoursError> {
        if self.eat(sign) { Ok(()) } else { self.fail(self.at, HoursErrorKind::Sign(sign)) }
    }

    fn fail<T>(&self, at: usize, kind: HoursErrorKind) -> Result<T, HoursError> {
        Err(HoursError { at, kind })
    }
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
