//! When a line is open in an ordinary week, as data that travels in the pack. Reading and reckoning are the engine's.

use super::{Day, packed::packed};

packed! {
    Hours { rules closed_on_holidays }
    Rule { days spans }
    Span { opens closes }
    DatedHours { place as_of hours }
}

/// When a line is open in an ordinary week.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    /// What is said of the days of the week; empty where the line never closes.
    pub rules: Vec<Rule>,
    /// Whether the source says that it is closed on public holidays. Where not, nothing is known about them.
    pub closed_on_holidays: bool,
}

/// The same spans for some days.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Bit 0 is Monday.
    pub days: u8,
    /// In order, apart from one another.
    pub spans: Vec<Span>,
}

/// From one minute of a day to another, the second not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "minutes since midnight")]
pub struct Span {
    pub opens: u16,
    pub closes: u16,
}

/// The hours of one service, with the day from which they were known to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedHours {
    /// The place of the service in [`super::Pack::help`].
    pub place: u16,
    /// The first day of the month or year that the source names: rather too old than too new.
    pub as_of: Day,
    pub hours: Hours,
}
