//! Waiting without sleeping blindly: ask again until it is so, or say what was seen last.

use std::thread;
use std::time::{Duration, Instant};

/// Long enough for a slow, busy machine; a test that fails takes this long, one that passes never does.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// Calls `look` until it gives `Ok`, and panics with the last `Err` (what was seen instead) when patience ends.
#[track_caller]
pub fn wait_until<T>(what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match look() {
            Ok(found) => return found,
            Err(seen) if Instant::now() > deadline => panic!("waited {} s for {what}; seen instead: {seen}", PATIENCE.as_secs()),
            Err(_) => thread::sleep(PAUSE),
        }
    }
}
