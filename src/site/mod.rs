//! The native half: loads and checks content, compiles it, renders every page and writes `dist/`. Nothing here reaches the browser.

pub mod build;
pub mod bundle;
pub mod colours;
pub mod compile;
mod compile_help;
mod compile_help_words;
pub mod data;
mod filter_style;
pub mod handouts;
pub mod hosting;
mod known_numbers;
pub mod load;
pub mod one_file;
pub mod pages;
pub mod policy;
pub mod problem;
pub mod pseudo;
pub mod raw;
pub mod raw_help;
pub mod reading;
pub mod release;
pub mod render;
pub mod serve;
pub mod site_toml;
pub mod snippets;
pub mod web_address;
pub mod words;
