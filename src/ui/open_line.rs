//! "Open now", "opens at 10:00 on Monday": what the hours of a service mean at this minute, in one line.

use crate::{
    engine::OpenState,
    model::{CLOSING_STEPS, OpenWords, TIME},
};

/// The words for a state; nothing where there is nothing certain to say.
#[must_use]
pub fn open_line(words: &OpenWords, state: OpenState) -> Option<String> {
    let at = |words: &str, minute: u16| words.replace(TIME, &clock(minute));
    Some(match state {
        OpenState::OpenNow { closes_in_minutes: Some(minutes) } if minutes < 5 * CLOSING_STEPS as u32 => {
            // Rounded down: rather called too soon than too late.
            words.closing.get(minutes as usize / 5)?.to_string()
        }
        OpenState::OpenNow { .. } => words.now.to_string(),
        OpenState::OpensAt { in_days: 0, minute, .. } => at(&words.today, minute),
        OpenState::OpensAt { in_days: 1, minute, .. } => at(&words.tomorrow, minute),
        OpenState::OpensAt { in_days: 2..=6, weekday, minute } => at(words.weekdays.get(weekday as usize)?, minute),
        OpenState::HolidayToday => words.holiday.to_string(),
        // A weekday more than a week away would be taken for the next one.
        OpenState::OpensAt { .. } | OpenState::Closed => return None,
    })
}

/// `09:30`, of minutes since midnight.
fn clock(minute: u16) -> String {
    let digits = |number: u16| [b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8].map(char::from);
    let ([h1, h2], [m1, m2]) = (digits(minute / 60), digits(minute % 60));
    [h1, h2, ':', m1, m2].into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::open_line;
    use crate::{
        engine::{OpenState, Weekday},
        model::OpenWords,
    };

    fn english() -> OpenWords {
        let closing = (0..12).map(|step| if step == 0 { "closes now".into() } else { format!("closes in {}", step * 5).into() });
        let weekdays = Weekday::ALL.iter().map(|day| format!("opens at {{0}} on {day:?}").into());
        OpenWords {
            now: "open now".into(),
            closing: closing.collect(),
            today: "opens at {0} today".into(),
            tomorrow: "opens at {0} tomorrow".into(),
            weekdays: weekdays.collect(),
            holiday: "a holiday".into(),
        }
    }

    #[track_caller]
    fn check(state: OpenState, expected: Option<&str>) {
        assert_eq!(open_line(&english(), state).as_deref(), expected);
    }

    #[test]
    fn the_time_to_the_end_is_told_in_the_last_hour_and_never_too_long() {
        for (minutes, expected) in [(1, "closes now"), (5, "closes in 5"), (24, "closes in 20"), (59, "closes in 55"), (60, "open now")] {
            check(OpenState::OpenNow { closes_in_minutes: Some(minutes) }, Some(expected));
        }
        check(OpenState::OpenNow { closes_in_minutes: None }, Some("open now"));
    }

    #[test]
    fn the_next_opening_is_told_by_the_day_and_not_beyond_a_week() {
        let opens = |in_days, minute| OpenState::OpensAt { in_days, weekday: Weekday::Monday, minute };
        check(opens(0, 600), Some("opens at 10:00 today"));
        check(opens(1, 9 * 60 + 5), Some("opens at 09:05 tomorrow"));
        check(opens(6, 570), Some("opens at 09:30 on Monday"));
        check(opens(7, 570), None);
        check(OpenState::Closed, None);
        check(OpenState::HolidayToday, Some("a holiday"));
    }
}
