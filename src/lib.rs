//! Ask First: who can share what with the Home Office, explained without sending anything anywhere.
//!
//! Data travels one way: `content/` → [`site`] (native: load, check, compile, render) → one page a language with a [`model::Pack`]
//! inside → [`engine::guide`] (pure) → [`ui`] (Yew). [`browser`] is the only door to the browser. `ARCHITECTURE.md` has the map.

pub mod engine;
pub mod model;
pub mod ui;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "site")]
pub mod site;
