//! The promise, on the release build in three engines: it sends nothing, keeps nothing, there is always a way out, and it breaks well.
//!
//! The detectors are proven on pages that leak on purpose: `tests/controls`.

mod contents;
mod every_page;
mod faults;
mod headers;
mod hostile;
mod idle;
mod leaving;
mod old_browsers;
mod pages;
mod refusals;
mod silence;
mod tabs;
mod visit;
mod way_out;
