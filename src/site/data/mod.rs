//! The directory, the sharing table and the figures of the evidence as data for charities and researchers, in `data/`: the same content as the pages, with sources.
//!
//! Field names of services are those of Open Referral UK (HSDS-UK 3); what that standard has no field for stands under `ask_first`. Sorted as
//! the content is, without a clock: the same content gives the same bytes. `schema.json` says what each file holds.

mod csv;
mod figures;
mod open_referral;
mod sharing;

use serde::Serialize;

pub(crate) use self::csv::line as csv_line;
use super::{build::Files, compile::Compiled, load::Content};

/// Says of each file what it is; written beside them.
pub const SCHEMA: &str = include_str!("schema.json");

/// The licence of the words.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The files of the folder `data/`. `compiled` is English: data is not translated.
///
/// # Errors
/// Where something cannot be written as JSON, which would be a fault of ours.
pub fn data_files(content: &Content, compiled: &Compiled) -> Result<Files, String> {
    let services = open_referral::services(content, compiled);
    let sharing = sharing::sharing(content, compiled);
    Ok(Files::from([
        ("data/services.json".into(), json(&services)?),
        ("data/services.csv".into(), csv::services(content, compiled).into_bytes()),
        ("data/sharing.json".into(), json(&sharing)?),
        ("data/figures.csv".into(), figures::figures(content, compiled).into_bytes()),
        ("data/schema.json".into(), SCHEMA.as_bytes().to_vec()),
    ]))
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, String> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|error| format!("data cannot be written: {error}"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A source as it is published.
#[derive(Serialize)]
struct Source<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<&'a str>,
    /// Whether it was read in full or in part.
    read: super::raw::Read,
}

/// The sources that `cited` names, by id.
fn sources<'a>(content: &'a Content, cited: &dyn Fn(&str) -> bool) -> Vec<Source<'a>> {
    let of_facts = content.facts.iter().flat_map(|file| &file.value.source);
    let of_services = content.help.iter().flat_map(|file| &file.value.source);
    let mut sources: Vec<Source> = of_facts
        .chain(of_services)
        .filter(|source| cited(source.id.get_ref()))
        .map(|source| Source {
            id: source.id.get_ref(),
            title: &source.title,
            publisher: &source.publisher,
            url: source.url.as_deref(),
            published: source.published.as_ref().map(|date| date.get_ref().as_str()),
            read: source.read,
        })
        .collect();
    sources.sort_by_key(|source| source.id);
    sources
}
