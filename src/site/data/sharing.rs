//! Who can share what, as data: each service and nation with its level, its words, and the facts behind them with their sources.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{LICENCE, Source, open_referral::named, sources};
use crate::{
    model::{CellWords, Level, Nation},
    site::{compile::Compiled, load::Content, raw::RawCell, raw::RawFact},
};

/// `sharing.json`
#[derive(Serialize)]
pub(super) struct Sharing<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    edition: &'a str,
    licence: &'static str,
    notice: &'static str,
    cells: Vec<Cell<'a>>,
    facts: Vec<Fact<'a>>,
    sources: Vec<Source<'a>>,
}

const NOTICE: &str = "Compiled from public sources, with their dates. General information, never immigration advice. `may-share` stays `may-share`: a level is what is \
                      known, not a promise. Not reviewed by a lawyer or by a by-and-for service.";

/// What one service does in some nations.
#[derive(Serialize)]
struct Cell<'a> {
    id: &'a str,
    service: &'a str,
    service_name: &'a str,
    nations: &'a [Nation],
    level: Level,
    level_words: &'a str,
    unless: &'a str,
    know: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    know_with_permission: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    know_without_permission: Option<&'a str>,
    facts: Vec<&'a str>,
}

/// What was found, and where.
#[derive(Serialize)]
struct Fact<'a> {
    id: &'a str,
    nations: &'a [Nation],
    kind: String,
    says: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    caveat: Option<&'a str>,
    as_of: &'a str,
    review_by: &'a str,
    confidence: crate::model::Confidence,
    sources: Vec<&'a str>,
}

/// The table, in the order of the page.
pub(super) fn sharing<'a>(content: &'a Content, compiled: &'a Compiled) -> Sharing<'a> {
    let raw: Vec<&RawCell> = content.cells.iter().flat_map(|file| &file.value.cell).collect();
    let cells = compiled.cells.iter().filter_map(|words| Some(cell(raw.iter().find(|raw| *raw.id.get_ref() == *words.id)?, words)));
    let cells: Vec<Cell> = cells.collect();
    let rested_on: BTreeSet<&str> = cells.iter().flat_map(|cell| cell.facts.iter().copied()).collect();
    let all = content.facts.iter().flat_map(|file| &file.value.fact);
    let mut facts: Vec<Fact> = all.filter(|raw| rested_on.contains(raw.id.get_ref().as_str())).map(fact).collect();
    facts.sort_by_key(|fact| fact.id);
    let cited: BTreeSet<&str> = facts.iter().flat_map(|fact| fact.sources.iter().copied()).collect();
    Sharing {
        schema: "schema.json#/$defs/sharing",
        edition: &content.edition.value.number,
        licence: LICENCE,
        notice: NOTICE,
        sources: sources(content, &|id| cited.contains(id)),
        cells,
        facts,
    }
}

fn cell<'a>(raw: &'a RawCell, words: &'a CellWords) -> Cell<'a> {
    Cell {
        id: &words.id,
        service: &words.service_id,
        service_name: &words.service,
        nations: &raw.nations,
        level: words.level,
        level_words: &words.level_words,
        unless: &words.unless,
        know: &words.know,
        know_with_permission: words.know_valid.as_deref(),
        know_without_permission: words.know_without.as_deref(),
        facts: raw.facts.iter().map(|id| id.get_ref().as_str()).collect(),
    }
}

fn fact(raw: &RawFact) -> Fact<'_> {
    Fact {
        id: raw.id.get_ref(),
        nations: &raw.nations,
        kind: named(raw.kind),
        says: raw.says.get_ref(),
        caveat: raw.caveat.as_deref(),
        as_of: raw.as_of.get_ref(),
        review_by: raw.review_by.get_ref(),
        confidence: raw.confidence,
        sources: raw.sources.iter().map(|id| id.get_ref().as_str()).collect(),
    }
}
