//! The only door to the browser: reads the page we are in, copies its pieces, moves focus. Nothing leaves and nothing is kept.

mod clock;
mod page;
mod pieces;

pub use clock::{EveryMinute, every_minute, next_frame, seconds};
pub use page::{
    Listening, announce, arrival, chosen, focus_first, leave_nothing_to_restore, on, open_sources, pack, pressed, print, print_numbers, roots, show,
    show_live_guide, take_over, today,
};
pub use pieces::drawing;
