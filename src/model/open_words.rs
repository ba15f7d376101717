//! The words for "open now", resolved when the site is built: the browser carries no formatter and no plurals.

use std::rc::Rc;

use super::packed::packed;

packed! { OpenWords { now closing today tomorrow weekdays holiday } }

/// Where the time of day goes in the words below; without letters, which a pseudo-locale would change.
pub const TIME: &str = "{0}";

/// What can be said of a line that is open or opens soon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenWords {
    pub now: Rc<str>,
    /// "Open now. Closes in 20 minutes.", by steps of five minutes, first "in less than 5 minutes".
    pub closing: Vec<Rc<str>>,
    /// With [`TIME`].
    pub today: Rc<str>,
    /// With [`TIME`].
    pub tomorrow: Rc<str>,
    /// Monday first, with [`TIME`].
    pub weekdays: Vec<Rc<str>>,
    /// A public holiday, of which the hours say nothing.
    pub holiday: Rc<str>,
}

/// The steps of five minutes in an hour: how many words [`OpenWords::closing`] holds.
pub const CLOSING_STEPS: usize = 12;
