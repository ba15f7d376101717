//! Keeping the content right: what is due for checking, and what the research behind it has changed since it was taken over.
//!
//! Both only report. A person reads the source or rings the number, and then edits the content.

pub mod drift;
pub mod stale;
