//! Whether a service is open now, where that can be known.
//!
//! Hours age: what was listed more than a year ago is shown with its date and not reckoned with. A clock that is behind the edition is
//! wrong and tells no time. Either way only the words "open now" are missing; the number and the hours stand on the card.

use super::{OpenState, UkTime};
use crate::model::{DatedHours, Nation, Pack};

/// For how many months hours can be reckoned with.
pub const FRESH_MONTHS: u32 = 12;

/// Whether the service at `place` of the directory is open at `now`; nothing where it cannot be known.
#[must_use]
pub fn opening(pack: &Pack, place: usize, now: UkTime) -> Option<OpenState> {
    let dated = pack.help_hours.iter().find(|dated| usize::from(dated.place) == place)?;
    let today = now.date.day();
    if today < pack.edition.date || dated.as_of.months_until(today) >= FRESH_MONTHS {
        return None;
    }
    let states = pack.help[place].nations.iter().map(|nation| state(dated, now, nation));
    // Whose holidays a line for several nations keeps is not known: where it matters, nothing is promised.
    let state = states.reduce(|one, other| if one == other { one } else { OpenState::HolidayToday })?;
    (state != OpenState::Closed).then_some(state)
}

fn state(dated: &DatedHours, now: UkTime, nation: Nation) -> OpenState {
    dated.hours.state(now, nation)
}
