//! From a situation to an ordered guide: pure functions on the pack. No clock, no web, no words; nothing here can fail.

mod guide;
mod help;
mod holidays;
mod hours;
mod in_order;
mod seeker;
mod uk_time;

pub use guide::{Group, Guide, GuideSection, Opener, Row, ShortAnswer, Shown, Variant, guide, questions_that_arise};
pub use help::{FIRST, Pick, Ranked, rank};
pub use hours::{Hours, HoursError, OpenState};
pub use seeker::{Reason, Seeker};
pub use uk_time::UkTime;
