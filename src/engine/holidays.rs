//! Public holidays of the four nations, computed from the rules that make them: no list to run out, no network.
//!
//! Rules: Banking and Financial Dealings Act 1971 (section 1, Schedule 1); St Andrew's Day Bank Holiday (Scotland) Act 2007; Christmas Day
//! and Good Friday by custom outside Scotland; New Year's Day, the first Monday of May, 12 July and others, and the days that stand in for
//! a Saturday or Sunday, by proclamations that are made each year in the same way. Easter is computed.
//! A holiday proclaimed once (a coronation, a jubilee) is not known until it is written into [`ONCE`]. Local holidays in Scotland are not
//! known. Checked against the days worked out by hand for 2026 to 2028 in the tests.

use super::uk_time::{Date, Weekday};
use crate::model::{Day, Nation};

/// Holidays proclaimed for one year only: date and nation. None is known for 2026-11 to 2028.
const ONCE: &[(Day, Nation)] = &[];

/// Days of a fixed date that a weekend moves, together, to the next working days: (month, first day, how many).
type Fixed = (u8, u8, u16);

const CHRISTMAS: Fixed = (12, 25, 2);

/// Whether `date` is a public holiday in `nation`. Where a weekend moves a holiday, its own day and the day that stands in both count:
/// saying too often that hours are uncertain does no harm.
#[must_use]
pub fn is_public_holiday(date: Date, nation: Nation) -> bool {
    let fixed: &[Fixed] = match nation {
        Nation::England | Nation::Wales => &[(1, 1, 1), CHRISTMAS],
        Nation::NorthernIreland => &[(1, 1, 1), (3, 17, 1), (7, 12, 1), CHRISTMAS],
        Nation::Scotland => &[(1, 1, 2), (11, 30, 1), CHRISTMAS],
    };
    fixed.iter().any(|days| is_fixed(date, *days)) || is_movable(date, nation) || ONCE.contains(&(date.day(), nation))
}

fn is_movable(date: Date, nation: Nation) -> bool {
    let day = date.day();
    let easter = easter_sunday(day.year);
    let monday = date.weekday() == Weekday::Monday;
    let august = if nation == Nation::Scotland { 1..=7 } else { 25..=31 };
    date.plus(2) == easter
        || (date == easter.plus(1) && nation != Nation::Scotland)
        || (monday && day.month == 5 && (day.day <= 7 || day.day >= 25))
        || (monday && day.month == 8 && august.contains(&day.day))
}

fn is_fixed(date: Date, (month, first, count): Fixed) -> bool {
    // A stand-in lies at most four days after the last of the days, and never in another year.
    let year = date.day().year;
    let first = Date::from(Day { year, month, day: first });
    let own = |date: Date| (0..count).any(|later| first.plus(later) == date);
    if own(date) {
        return true;
    }
    let moved = (0..count).filter(|later| is_weekend(first.plus(*later))).count();
    let stand_ins = (1..8).map(|later| first.plus(later)).filter(|date| !own(*date) && !is_weekend(*date));
    stand_ins.take(moved).any(|stand_in| stand_in == date)
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Meeus, Jones and Butcher's rule for the Gregorian calendar.
fn easter_sunday(year: u16) -> Date {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (8 * b + 13) / 25 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let of_march = h + l + 114 - 7 * m;
    Date::from(Day { year, month: (of_march / 31) as u8, day: (of_march % 31 + 1) as u8 })
}

#[cfg(test)]
mod tests {
    use super::{Date, easter_sunday, is_public_holiday, is_weekend};
    use crate::model::{Day, Nation};

    fn date(text: &str) -> Date {
        Date::from(Day::parse(text).expect("a day"))
    }

    /// The holidays of a year that fall on a working day, as `MM-DD`.
    fn working_days_off(year: u16, nation: Nation) -> Vec<String> {
        let first = Date::from(Day { year, month: 1, day: 1 });
        let all = (0..366).map(|later| first.plus(later)).filter(|date| date.day().year == year);
        let off = all.filter(|date| !is_weekend(*date) && is_public_holiday(*date, nation));
        off.map(|date| format!("{:02}-{:02}", date.day().month, date.day().day)).collect()
    }

    #[track_caller]
    fn check(year: u16, nation: Nation, expected: &str) {
        assert_eq!(working_days_off(year, nation).join(" "), expected, "{year} {nation:?}");
    }

    #[test]
    fn the_holidays_of_2026_to_2028_are_those_worked_out_by_hand() {
        for nation in [Nation::England, Nation::Wales] {
            check(2026, nation, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
            check(2027, nation, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28");
            check(2028, nation, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26");
        }
        check(2026, Nation::NorthernIreland, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28");
        check(2027, Nation::NorthernIreland, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28");
        check(2028, Nation::NorthernIreland, "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26");
        check(2026, Nation::Scotland, "01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28");
        check(2027, Nation::Scotland, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28");
        check(2028, Nation::Scotland, "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26");
    }

    #[test]
    fn a_sunday_before_a_holiday_moves_past_it() {
        // 25 December 2022 was a Sunday; 1 January 2023 too.
        check(2023, Nation::Scotland, "01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26");
        assert!(is_public_holiday(date("2022-12-27"), Nation::Wales));
        assert!(!is_public_holiday(date("2022-12-28"), Nation::Wales));
    }

    #[test]
    fn the_day_itself_counts_also_on_a_weekend() {
        assert!(is_public_holiday(date("2027-12-25"), Nation::England));
        assert!(is_public_holiday(date("2026-12-26"), Nation::Scotland));
    }

    #[test]
    fn easter_falls_where_the_almanacs_say() {
        for expected in ["2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18"] {
            assert_eq!(easter_sunday(date(expected).day().year), date(expected));
        }
    }
}
