//! The promise, on the release build in three engines: it sends nothing, keeps nothing, there is always a way out, and it breaks well.
//!
//! The detectors are proven on pages that leak on purpose: `tests/controls`.

mod contents;
mod faults;
mod hostile;
mod idle;
mod silence;
mod tabs;
mod visit;
mod way_out;
