//! A calendar day as data. Today is always given from outside: nothing in the house below `browser/` and `site/` has a clock.

use super::packed::packed;

/// A day of the Gregorian calendar, ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

packed! { Day { year month day } }

impl Day {
    /// Reads `2026-11-23` (ISO 8601, extended format).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let lengths_fit = (year.len(), month.len(), day.len()) == (4, 2, 2) && parts.next().is_none();
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (lengths_fit && (1..=12).contains(&date.month) && (1..=date.last_of_month()).contains(&date.day)).then_some(date)
    }

    /// How many whole months lie between `self` and a later day; 0 for an earlier one.
    #[must_use]
    pub fn months_until(self, later: Self) -> u32 {
        let months = |day: Self| u32::from(day.year) * 12 + u32::from(day.month);
        let whole = months(later).saturating_sub(months(self));
        whole.saturating_sub(u32::from(later.day < self.day))
    }

    const fn last_of_month(self) -> u8 {
        match self.month {
            2 if self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn a_day_is_read_only_where_the_calendar_has_it() {
        assert_eq!(Day::parse("2024-02-29"), Some(Day { year: 2024, month: 2, day: 29 }));
        for wrong in ["2026-02-29", "2026-13-01", "2026-1-01", "2026-01", "26-01-01", "2026-01-01-01", "yesterday", ""] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_are_counted_whole() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(day("2026-11-24").months_until(day("2027-02-23")), 2);
        assert_eq!(day("2026-11-24").months_until(day("2027-02-24")), 3);
        assert_eq!(day("2026-11-24").months_until(day("2025-01-01")), 0);
    }
}
