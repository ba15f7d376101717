//! The device's clock: what it shows now, and calls back: each minute, so that "open now" does not grow old on the screen, and in a frame
//! to come.

use gloo::timers::callback::Interval;
use wasm_bindgen::{JsCast, closure::Closure};

/// Seconds since 1970 by the device's clock, right or wrong.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "a clock beyond any number of seconds tells no time anyway")]
pub fn seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Calls back that end when this is dropped.
#[must_use = "dropping it stops the calls"]
pub struct EveryMinute(#[allow(dead_code, reason = "held for its drop")] Interval);

/// Calls back each minute.
pub fn every_minute(callback: impl FnMut() + 'static) -> EveryMinute {
    EveryMinute(Interval::new(60_000, callback))
}

/// Calls back before the browser draws the first or, where `after_one`, the second frame from now.
pub fn next_frame(after_one: bool, callback: impl FnOnce() + 'static) {
    let drawing = move || if after_one { next_frame(false, callback) } else { callback() };
    let _ = gloo::utils::window().request_animation_frame(Closure::once_into_js(drawing).unchecked_ref());
}
