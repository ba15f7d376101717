//! What every part of a screen is drawn with.

use super::{Drawing, Live};
use crate::model::Pack;

/// The content, the way to draw its pieces, and what only the running app adds.
#[derive(Clone, Copy, Debug)]
pub struct Screen<'a> {
    pub pack: &'a Pack,
    pub draw: &'a Drawing,
    /// Absent on the server.
    pub live: Option<&'a Live>,
}
