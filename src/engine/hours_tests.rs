//! Hours read as people write them, and followed minute by minute through two years.

use proptest::prelude::*;

use super::{Hours, HoursError, HoursErrorKind as Kind, OpenState, Rule, Span};
use crate::engine::holidays::is_public_holiday;
use crate::engine::uk_time::{DAY, Date, UkTime, Weekday};
use crate::model::{Day, Nation};

/// Hours as they stand in `content/services`, of every shape.
const WRITTEN: [&str; 6] = [
    "24/7",
    "Mo-Fr 09:00-17:00",
    "Mo,We 09:30-20:00; Tu,Th-Fr 09:30-16:00",
    "Mo-Tu,Th-Fr 10:00-13:00,14:00-16:00; We 14:00-16:00",
    "Mo-Su 18:00-24:00",
    "Mo-Fr 09:30-15:00; PH off",
];

/// 1 November 2026, 00:00 GMT, and two years of minutes.
const START: i64 = 1_793_491_200;
const MINUTES: i64 = 2 * 366 * 24 * 60;

fn hours(text: &str) -> Hours {
    Hours::parse(text).expect("hours")
}

fn time(seconds: i64) -> UkTime {
    UkTime::from_unix(seconds).expect("a time")
}

/// Seconds since 1970 when a clock that shows GMT reads `at`, as in `2026-12-24 16:30`.
fn gmt(at: &str) -> i64 {
    let (day, clock) = at.split_once(' ').expect("a day and a time");
    let days = i64::from(Day::parse(day).map(Date::from).expect("a day").days_since_1970());
    let (hour, minute) = clock.split_once(':').expect("a time");
    days * 86_400 + hour.parse::<i64>().expect("an hour") * 3600 + minute.parse::<i64>().expect("a minute") * 60
}

#[track_caller]
fn check(text: &str, at: &str, nation: Nation, expected: OpenState) {
    assert_eq!(hours(text).state(time(gmt(at)), nation), expected, "`{text}` at {at} GMT");
}

const fn open(minutes: u32) -> OpenState {
    OpenState::OpenNow { closes_in_minutes: Some(minutes) }
}

const fn opens(in_days: u16, weekday: Weekday, hour: u16) -> OpenState {
    OpenState::OpensAt { in_days, weekday, minute: hour * 60 }
}

#[track_caller]
fn wrong(text: &str, at: usize, kind: Kind) {
    assert_eq!(Hours::parse(text), Err(HoursError { at, kind }), "`{text}`");
}

#[test]
fn hours_are_written_as_they_were_read() {
    for text in WRITTEN {
        assert_eq!(hours(text).to_string(), text);
    }
    assert_eq!(hours("Mo,Tu,We 09:00-10:00").to_string(), "Mo-We 09:00-10:00");
}

#[test]
fn a_text_outside_the_grammar_is_refused_at_the_byte_where_it_leaves() {
    wrong("", 0, Kind::Day);
    wrong("24/7 ", 4, Kind::End);
    wrong("Mon 09:00-17:00", 2, Kind::Sign(" "));
    wrong("Fr-Mo 09:00-17:00", 0, Kind::DaysBackward);
    wrong("Mo-We 09:00-17:00; We 18:00-19:00", 19, Kind::DayTwice);
    wrong("Mo 9:00-17:00", 3, Kind::Time);
    wrong("Mo 09:00-17:60", 9, Kind::NoSuchTime);
    wrong("Mo 09:00-24:01", 9, Kind::NoSuchTime);
    wrong("Mo 22:00-02:00", 3, Kind::Order);
    wrong("Mo 09:00-12:00,12:00-13:00", 15, Kind::Order);
    wrong("Mo 09:00-12:00;Tu 09:00-12:00", 14, Kind::Sign("; "));
    wrong("Mo 09:00-12:00; ", 16, Kind::Day);
    wrong("Mo 09:00-12:00; PH off; Tu 09:00-10:00", 22, Kind::End);
    wrong("PH off", 0, Kind::Day);
    wrong("Mo 0é:00-12:00", 3, Kind::Time);
    wrong("Mo–Fr 09:00-17:00", 2, Kind::Sign(" "));
}

#[test]
fn an_office_line_opens_and_closes_by_the_clock_on_the_wall() {
    let office = "Mo-Fr 09:00-17:00";
    check(office, "2026-11-24 16:40", Nation::England, open(20));
    check(office, "2026-11-24 17:00", Nation::England, opens(1, Weekday::Wednesday, 9));
    check(office, "2026-11-24 08:59", Nation::England, opens(0, Weekday::Tuesday, 9));
    check(office, "2026-11-27 17:00", Nation::England, opens(3, Weekday::Monday, 9));
    // In summer 08:00 GMT is 09:00 in the UK.
    check(office, "2027-06-01 08:00", Nation::England, open(480));
    check("Mo-Th 10:00-13:00,14:00-16:00", "2026-11-24 13:30", Nation::Scotland, opens(0, Weekday::Tuesday, 14));
}

#[test]
fn a_public_holiday_is_not_promised_where_the_hours_do_not_name_it() {
    let (silent, says_so) = ("Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; PH off");
    check(silent, "2026-12-25 10:00", Nation::Wales, OpenState::HolidayToday);
    check(says_so, "2026-12-25 10:00", Nation::Wales, opens(4, Weekday::Tuesday, 9));
    check(silent, "2026-12-24 18:00", Nation::Wales, opens(5, Weekday::Tuesday, 9));
    // St Andrew's Day is kept in Scotland only.
    check(silent, "2026-11-30 10:00", Nation::Scotland, OpenState::HolidayToday);
    check(silent, "2026-11-30 10:00", Nation::England, open(420));
    check("24/7", "2026-12-25 10:00", Nation::Wales, OpenState::OpenNow { closes_in_minutes: None });
}

#[test]
fn a_line_that_is_open_through_midnight_does_not_close_there() {
    let night = "Mo-Th 18:00-24:00; Fr 00:00-02:00";
    check(night, "2026-11-26 23:00", Nation::England, open(180));
    check(night, "2026-11-25 23:00", Nation::England, open(60));
    check("Mo-Su 00:00-24:00", "2026-11-10 12:00", Nation::England, OpenState::OpenNow { closes_in_minutes: None });
    // The clock goes back: the night of Saturday is an hour longer.
    check("Mo-Fr 10:00-11:00; Sa 20:00-24:00; Su 00:00-04:00", "2027-10-30 22:00", Nation::England, open(6 * 60));
    check("Mo-Fr 10:00-11:00; Sa 20:00-24:00; Su 00:00-04:00", "2027-03-27 23:00", Nation::England, open(4 * 60));
}

#[test]
fn hours_that_name_no_day_never_open() {
    let no_day = Hours { rules: vec![Rule { days: 0, spans: vec![] }], closed_on_holidays: false };
    assert_eq!(no_day.state(time(START), Nation::England), OpenState::Closed);
}

/// Whether a line is open, said without the code under test: nothing where a holiday leaves it unknown.
fn is_open(hours: &Hours, now: UkTime, nation: Nation) -> Option<bool> {
    if hours.always() {
        return Some(true);
    }
    if is_public_holiday(now.date, nation) {
        return hours.closed_on_holidays.then_some(false);
    }
    let rules = hours.rules.iter().filter(|rule| rule.holds_on(now.date.weekday()));
    Some(rules.flat_map(|rule| &rule.spans).any(|span| span.opens <= now.minute && now.minute < span.closes))
}

/// What is said at a moment is what a person sees who waits.
fn holds(hours: &Hours, start: i64, nation: Nation) {
    let now = time(start);
    let open_in = |minutes: i64| is_open(hours, time(start + minutes * 60), nation);
    match hours.state(now, nation) {
        OpenState::OpenNow { closes_in_minutes: None } => assert!((0..7 * 1440).step_by(30).all(|minutes| open_in(minutes) == Some(true))),
        OpenState::OpenNow { closes_in_minutes: Some(minutes) } => {
            assert_eq!(open_in(0), Some(true));
            assert_eq!(open_in(i64::from(minutes) - 1), Some(true));
            assert_ne!(open_in(i64::from(minutes)), Some(true));
        }
        OpenState::OpensAt { in_days, weekday, minute } => {
            assert_eq!(open_in(0), Some(false));
            let date = now.date.plus(in_days);
            assert_eq!(date.weekday(), weekday);
            let waited = i64::from(now.minutes_until(date, minute));
            assert_eq!(open_in(waited), Some(true));
            assert!((0..waited).step_by(30).all(|minutes| open_in(minutes) != Some(true)));
        }
        OpenState::HolidayToday => assert_eq!(open_in(0), None),
        OpenState::Closed => assert!((0..21 * 1440).step_by(30).all(|minutes| open_in(minutes) != Some(true))),
    }
}

#[test]
fn what_is_said_comes_true_in_every_hour_of_two_years_in_every_nation() {
    for text in WRITTEN {
        let hours = hours(text);
        for nation in Nation::ALL {
            for minutes in (0..MINUTES).step_by(97) {
                holds(&hours, START + minutes * 60, nation);
            }
        }
    }
}

/// Any hours of the grammar whose spans keep clear of the hour that the clock shows twice.
fn any_hours() -> impl Strategy<Value = Hours> {
    let cuts = proptest::collection::btree_set(120..=DAY, 2..=6);
    let spans = cuts.prop_map(|cuts| {
        let cuts: Vec<u16> = cuts.into_iter().collect();
        cuts.chunks_exact(2).map(|pair| Span { opens: pair[0], closes: pair[1] }).collect::<Vec<_>>()
    });
    (proptest::collection::vec((1..128_u8, spans), 1..4), any::<bool>()).prop_map(|(rules, closed_on_holidays)| {
        let mut taken = 0;
        let rules = rules.into_iter().filter_map(|(days, spans)| {
            let days = days & !taken;
            taken |= days;
            (days != 0).then_some(Rule { days, spans })
        });
        Hours { rules: rules.collect(), closed_on_holidays }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_hours_are_written_and_read_back(hours in any_hours()) {
        prop_assert_eq!(Hours::parse(&hours.to_string()), Ok(hours));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[MoTuWeThFrSaSuPH of0-9:;, /é-]{0,40}") {
        if let Ok(hours) = Hours::parse(&text) {
            prop_assert_eq!(Hours::parse(&hours.to_string()), Ok(hours));
        }
    }

    #[test]
    fn what_is_said_of_any_hours_comes_true(hours in any_hours(), minutes in 0..MINUTES, nation in 0..4_usize) {
        holds(&hours, START + minutes * 60, Nation::ALL[nation]);
    }
}
