//! From a situation to an ordered guide: pure functions on the pack. No clock, no web, no words; nothing here can fail.

mod guide;

pub use guide::{Group, Guide, GuideSection, Opener, Row, ShortAnswer, Shown, Variant, guide, questions_that_arise};
