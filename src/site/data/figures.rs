//! The numbers behind the charts of the page of evidence as one table (RFC 4180), a line a number. Each line carries who counted and what the
//! number does not show: a line is copied without its neighbours, and some mislead alone.

use super::{csv::line, open_referral::named};
use crate::site::{
    compile::Compiled,
    handouts::charts::{Chart, Form, RawRow, Row},
    load::Content,
    raw::{RawFact, RawSource},
};

const COLUMNS: [&str; 21] = [
    "id",
    "chart",
    "title",
    "label",
    "value",
    "of",
    "unit",
    "exactness",
    "as_of",
    "nations",
    "counted",
    "shows",
    "does_not_show",
    "record",
    "fact",
    "confidence",
    "source",
    "source_title",
    "source_publisher",
    "source_url",
    "edition",
];

/// The table, in the order of the page.
pub(super) fn figures(content: &Content, compiled: &Compiled) -> String {
    let mut table = line(COLUMNS.map(str::to_owned).into_iter());
    for (raw, chart) in content.charts.value.chart.iter().zip(&compiled.handouts.charts) {
        for (raw, row) in raw.row.iter().zip(&chart.rows) {
            table += &figure(content, chart, raw, row);
        }
    }
    table
}

/// One number. What a content file names and is not there was refused before.
fn figure(content: &Content, chart: &Chart, raw: &RawRow, row: &Row) -> String {
    let fact = content.facts.iter().flat_map(|file| &file.value.fact).find(|fact| fact.id.get_ref() == raw.fact.get_ref());
    let source_id = raw.source.as_ref().or_else(|| fact?.sources.first()).map(|id| id.get_ref().clone()).unwrap_or_default();
    let source = content.facts.iter().flat_map(|file| &file.value.source).find(|source| *source.id.get_ref() == source_id);
    let of_fact = |field: fn(&RawFact) -> String| fact.map(field).unwrap_or_default();
    let of_source = |field: fn(&RawSource) -> String| source.map(field).unwrap_or_default();
    let of = row.of.or((chart.form == Form::Share).then_some(100));
    let unit = if chart.form == Form::Share { "share" } else { "count" };
    let fields = [
        format!("{}-{}", chart.id, raw.id.get_ref()),
        chart.id.to_string(),
        chart.title.to_string(),
        row.label.to_string(),
        row.number.to_string(),
        of.map(|of| of.to_string()).unwrap_or_default(),
        unit.to_owned(),
        row.mark.id().to_owned(),
        of_fact(|fact| fact.as_of.get_ref().clone()),
        of_fact(|fact| fact.nations.iter().map(|nation| nation.id()).collect::<Vec<_>>().join("; ")),
        chart.counted.to_string(),
        chart.shows.to_string(),
        chart.not.to_string(),
        row.wording.to_string(),
        raw.fact.get_ref().clone(),
        of_fact(|fact| named(fact.confidence)),
        source_id.clone(),
        of_source(|source| source.title.clone()),
        of_source(|source| source.publisher.clone()),
        of_source(|source| source.url.clone().unwrap_or_default()),
        content.edition.value.number.clone(),
    ];
    line(fields.into_iter())
}
