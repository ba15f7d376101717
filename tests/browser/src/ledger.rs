//! What a run has seen, in figures, for the report of `make prove` (`src/bin/prove.rs`). Without it nothing is written.

use std::fs::OpenOptions;
use std::io::Write;
use std::{env, fs};

use crate::engine::Engine;

/// Where the figures go: the file that this variable names.
pub const LEDGER: &str = "ASK_FIRST_LEDGER";

/// One figure of one engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `Chromium`, `Firefox`, `WebKit`.
    pub engine: String,
    /// What was counted: `presses`, `faults survived` …
    pub what: String,
    /// How many, or a version.
    pub figure: String,
}

/// Writes a figure down, and prints it beside the test.
pub fn note(engine: Engine, what: &str, figure: impl ToString) {
    let figure = figure.to_string();
    eprintln!("{engine:?}: {what} {figure}");
    let Some(file) = env::var_os(LEDGER) else { return };
    let ledger = OpenOptions::new().append(true).create(true).open(&file);
    // One write a line: tests that run side by side do not write into each other's.
    let written = ledger.and_then(|mut ledger| ledger.write_all(format!("{engine:?}\t{what}\t{figure}\n").as_bytes()));
    written.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// Everything in a ledger, in the order in which it was written.
pub fn read(file: &std::path::Path) -> Vec<Entry> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let entry = |line: &str| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        Some(Entry { engine: parts.next()?, what: parts.next()?, figure: parts.next()? })
    };
    text.lines().filter_map(entry).collect()
}
