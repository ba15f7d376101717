//! What only the running app can add to the guide: the time of day, lists to choose from, folds drawn once they are opened. Absent on the
//! server.

use yew::{Callback, Event, Html, html};

use super::{FoldId, Piece, Screen, Shelf, Unfolded, open_line};
use crate::engine::{Filter, UkTime, opening};

/// The minute, what was chosen and opened, and what to do when something is.
#[derive(Clone, Debug)]
pub struct Live {
    /// Nothing where the device's clock tells no time.
    pub now: Option<UkTime>,
    pub filter: Filter,
    /// Raised when everything is forgotten, so that the lists show their first line again.
    pub round: u32,
    /// What was chosen is read from the event by the app.
    pub on_choose: Callback<(Facet, Event)>,
    pub unfolded: Unfolded,
    /// A fold that is not drawn yet was opened.
    pub on_unfold: Callback<FoldId>,
    /// Prints one page: whom to call.
    pub on_print: Callback<()>,
}

/// Whether the directory looks the same but for its folds. The callbacks always do the same, however often they are made.
impl PartialEq for Live {
    fn eq(&self, other: &Self) -> bool {
        (self.now, self.filter, self.round) == (other.now, other.filter, other.round)
    }
}

/// One of the lists to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Facet {
    Kind,
    Whom,
    Community,
    Language,
    Region,
}

/// A card on its shelf, with whether it is open now.
pub(super) fn help(Screen { pack, draw, live }: &Screen, place: usize, shelf: Shelf) -> Html {
    let state = live.and_then(|live| live.now).and_then(|now| opening(pack, place, now));
    let words = state.and_then(|state| open_line(&pack.open, state)).unwrap_or_default();
    html! { <div class="help-item" key={place}>{ draw.draw_now(Piece::Help(place, shelf), &words) }</div> }
}
