//! Waiting without sleeping blindly: ask again until it is so, or say what was seen last.

use std::time::{Duration, Instant};
use std::{env, thread};

/// Names how many seconds are waited at most, for runs that expect to wait in vain (`make breaks`).
pub const PATIENCE: &str = "ASK_FIRST_PATIENCE";

/// Long enough for a slow, busy machine; a test that fails takes this long, one that passes never does.
fn patience() -> Duration {
    Duration::from_secs(env::var(PATIENCE).ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(60))
}

/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// Calls `look` until it gives `Ok`, and panics with the last `Err` (what was seen instead) when patience ends.
#[track_caller]
pub fn wait_until<T>(what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
    let patience = patience();
    let deadline = Instant::now() + patience;
    loop {
        match look() {
            Ok(found) => return found,
            Err(seen) if Instant::now() > deadline => panic!("waited {} s for {what}; seen instead: {seen}", patience.as_secs()),
            Err(_) => thread::sleep(PAUSE),
        }
    }
}
