//! Everybody can use it: WCAG 2.2 AA by axe-core in every state of the screen, whatever the person's system wishes, on a narrow, enlarged
//! or widely spaced page, from right to left, by the keyboard alone, and by ear.

mod keyboard;
mod listening;
mod long_pages;
mod looks;
mod narrow;
mod screens;
mod site_map;
mod states;
mod transcript;
mod transcripts;
