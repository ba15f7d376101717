//! What a clock on a wall in the UK shows, whatever zone the device is set to: from seconds since 1970, summer time included.
//!
//! Has no clock of its own (the seconds are given) and knows nothing of holidays or opening hours.
//! Summer time begins at 01:00 GMT on the last Sunday of March and ends at 01:00 GMT on the last Sunday of October
//! (Summer Time Act 1972, as amended by the Summer Time Order 2002, S.I. 2002/262).

use crate::model::Day;

/// Minutes in a day, as opening hours count them.
pub(super) const DAY: u16 = 24 * 60;

/// A minute on the UK's wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UkTime {
    /// The date there.
    pub date: Date,
    /// Minutes since midnight there.
    pub minute: u16,
    summer: bool,
}

impl UkTime {
    /// The minute that holds `seconds` since 1970 (UTC). Nothing for a clock outside 2000 to 2199: it tells no time.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let minutes = seconds.div_euclid(60);
        let (date, minute) = wall(minutes)?;
        let summer = is_summer(date, minute, 60);
        let (date, minute) = wall(minutes + 60 * i64::from(summer))?;
        Some(Self { date, minute, summer })
    }

    /// How many minutes pass until the wall clock shows `minute` of a later `date`; a change of the clock in between is counted.
    #[must_use]
    pub fn minutes_until(self, date: Date, minute: u16) -> u32 {
        let shown = (date.0 - self.date.0) * i32::from(DAY) + i32::from(minute) - i32::from(self.minute);
        let put_forward = i32::from(is_summer(date, minute, 120)) - i32::from(self.summer);
        u32::try_from(shown - 60 * put_forward).unwrap_or(0)
    }
}

fn wall(minutes: i64) -> Option<(Date, u16)> {
    let days = minutes.div_euclid(i64::from(DAY));
    let minute = minutes.rem_euclid(i64::from(DAY));
    let (first, last) = (Date::from(Day { year: 2000, month: 1, day: 1 }), Date::from(Day { year: 2199, month: 12, day: 31 }));
    let date = Date(i32::try_from(days).ok()?);
    (first..=last).contains(&date).then_some((date, u16::try_from(minute).ok()?))
}

/// `changes`: the minute of the two Sundays at which the clock in question changes, 01:00 for GMT, 02:00 for the wall's own summer time.
fn is_summer(date: Date, minute: u16, changes: u16) -> bool {
    let day = date.day();
    let start = (3, last_sunday(day.year, 3), changes);
    let end = (10, last_sunday(day.year, 10), changes);
    (start..end).contains(&(day.month, day.day, minute))
}

/// Of a month with 31 days.
fn last_sunday(year: u16, month: u8) -> u8 {
    let last = Date::from(Day { year, month, day: 31 });
    31 - (last.weekday() as u8 + 1) % 7
}

/// A calendar date as days since 1 January 1970: made for stepping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The date `days` later.
    #[must_use]
    pub fn plus(self, days: u16) -> Self {
        Self(self.0 + i32::from(days))
    }

    /// As a number.
    #[cfg(test)]
    pub(super) const fn days_since_1970(self) -> i32 {
        self.0
    }

    /// 1 January 1970 was a Thursday.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[(self.0 + 3).rem_euclid(7) as usize]
    }

    /// The same in years, months and days (Gregorian, counted in 400-year cycles that begin on 1 March).
    #[must_use]
    pub fn day(self) -> Day {
        let shifted = self.0 + 719_468;
        let cycle = shifted.div_euclid(146_097);
        let of_cycle = shifted.rem_euclid(146_097);
        let year_of_cycle = (of_cycle - of_cycle / 1460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
        let of_year = of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        let from_march = (5 * of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_cycle + cycle * 400 + i32::from(month <= 2);
        Day { year: year as u16, month: month as u8, day: (of_year - (153 * from_march + 2) / 5 + 1) as u8 }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        let from_march = i32::from((day.month + 9) % 12);
        let year = i32::from(day.year) - i32::from(day.month <= 2);
        let (cycle, year_of_cycle) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * from_march + 2) / 5 + i32::from(day.day) - 1;
        let of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + of_year;
        Self(cycle * 146_097 + of_cycle - 719_468)
    }
}

/// The days of the week; `as u8` is 0 for Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// In order.
    pub const ALL: [Self; 7] = [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];
}

#[cfg(test)]
mod tests {
    use super::{Date, UkTime, Weekday};
    use crate::model::Day;

    fn date(text: &str) -> Date {
        Date::from(Day::parse(text).expect("a day"))
    }

    /// Seconds since 1970 at `minute` of `text`, on a clock that shows GMT.
    fn gmt(text: &str, minute: u32) -> i64 {
        i64::from(date(text).0) * 86_400 + i64::from(minute) * 60
    }

    #[track_caller]
    fn check(seconds: i64, expected: &str, hour: u16, minute: u16) {
        let time = UkTime::from_unix(seconds).expect("a time");
        assert_eq!((time.date, time.minute), (date(expected), hour * 60 + minute));
    }

    #[test]
    fn the_clock_goes_forward_in_march_and_back_in_october() {
        check(gmt("2027-03-28", 59), "2027-03-28", 0, 59);
        check(gmt("2027-03-28", 60), "2027-03-28", 2, 0);
        check(gmt("2026-10-25", 59), "2026-10-25", 1, 59);
        check(gmt("2026-10-25", 60), "2026-10-25", 1, 0);
        check(gmt("2026-07-01", 23 * 60 + 30), "2026-07-02", 0, 30);
        check(gmt("2026-12-31", 23 * 60 + 59), "2026-12-31", 23, 59);
        check(1_795_392_000, "2026-11-23", 0, 0);
    }

    #[test]
    fn every_day_of_two_centuries_goes_to_a_date_and_back() {
        let (mut day, last) = (date("2000-01-01"), date("2199-12-31"));
        assert_eq!(day.weekday(), Weekday::Saturday);
        let mut expected = Weekday::Saturday as usize;
        while day <= last {
            let written = day.day();
            assert_eq!(Date::from(written), day);
            assert_eq!(Day::parse(&format!("{:04}-{:02}-{:02}", written.year, written.month, written.day)), Some(written));
            assert_eq!(day.weekday(), Weekday::ALL[expected]);
            expected = (expected + 1) % 7;
            day = day.plus(1);
        }
    }

    #[test]
    fn a_clock_that_is_wrong_by_lifetimes_tells_no_time() {
        for seconds in [i64::MIN, -1, 0, 946_684_799, 7_258_118_400, i64::MAX] {
            assert_eq!(UkTime::from_unix(seconds), None, "{seconds}");
        }
        assert!(UkTime::from_unix(946_684_800).is_some());
    }

    #[test]
    fn minutes_pass_as_on_a_stopwatch_also_in_the_nights_when_the_clock_changes() {
        for night in ["2026-10-24", "2027-03-27", "2027-06-01"] {
            for later in (0..2880).step_by(17) {
                let start = gmt(night, 12 * 60);
                let (now, then) = (UkTime::from_unix(start), UkTime::from_unix(start + later * 60));
                let (now, then) = (now.expect("a time"), then.expect("a time"));
                // The hour that a wall shows twice counts as the first of the two.
                let twice = then.date == date("2026-10-25") && (60..120).contains(&then.minute) && !then.summer;
                let expected = if twice { later - 60 } else { later };
                assert_eq!(i64::from(now.minutes_until(then.date, then.minute)), expected, "{night} + {later}");
            }
        }
    }
}
