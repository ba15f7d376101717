//! From a situation to an ordered guide: pure functions on the pack. No clock, no web, no words; nothing here can fail.

mod guide;
mod help;
mod holidays;
mod hours;
mod in_order;
mod opening;
mod seeker;
mod shelves;
mod uk_time;

pub use guide::{Group, Guide, GuideSection, Opener, Row, ShortAnswer, Shown, Variant, guide, questions_that_arise};
pub use help::{FIRST, Pick, Ranked, line_for, rank};
pub use hours::{HoursError, OpenState};
pub use opening::{FRESH_MONTHS, opening};
pub use seeker::{Reason, Seeker};
pub use shelves::{Filter, Shelves, found, shelves};
pub use uk_time::{UkTime, Weekday};
