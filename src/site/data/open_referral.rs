//! The services of the directory with the field names of Open Referral UK.
//!
//! Read in the schemas of openreferral/specification and OpenReferralUK/uk-profile: numbers stand under `contacts`, `status` is required, an
//! id is a UUID. Ours are made from our own ids, so that they stay the same from edition to edition.

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{LICENCE, Source, sources};
use crate::{
    model::{HelpWords, Hours, Nation},
    site::{compile::Compiled, load::Content, raw::Text, raw_help::RawHelp},
};

/// `services.json`
#[derive(Serialize)]
pub(super) struct Services<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    edition: &'a str,
    licence: &'static str,
    notice: &'static str,
    /// The name HSDS gives the list of services on a page of results.
    contents: Vec<Value>,
    sources: Vec<Source<'a>>,
}

const NOTICE: &str = "Gathered from public sources, with their dates. Nobody has rung a number unless `rung` says when. `status` is required by the standard; \
                      that a service is listed here does not show that it still exists. Not reviewed by a lawyer or by a by-and-for service.";

/// Every service, in the order of the content.
pub(super) fn services<'a>(content: &'a Content, compiled: &Compiled) -> Services<'a> {
    let raw = || content.help.iter().flat_map(|file| &file.value.service);
    let cited = |id: &str| raw().any(|service| service.sources.iter().any(|source| source.get_ref() == id));
    Services {
        schema: "schema.json#/$defs/services",
        edition: &content.edition.value.number,
        licence: LICENCE,
        notice: NOTICE,
        contents: raw().zip(&compiled.help).map(|(raw, words)| service(raw, words)).collect(),
        sources: sources(content, &cited),
    }
}

fn service(raw: &RawHelp, words: &HelpWords) -> Value {
    let id = raw.id.get_ref().as_str();
    let mut service = json!({
        "id": uuid("service", id),
        "name": raw.name,
        "description": &*words.line,
        "status": "active",
        "organization": { "id": uuid("organization", &raw.run_by), "name": raw.run_by },
        "contacts": contacts(raw),
        "languages": raw.languages.iter().map(|code| json!({ "id": uuid(&format!("{id} language"), code.get_ref()), "code": code.get_ref() })).collect::<Vec<_>>(),
        "service_areas": service_areas(raw),
        "attributes": attributes(raw),
        "ask_first": ours(raw, words),
    });
    let optional = [("url", raw.web.clone()), ("email", raw.email.clone()), ("assured_date", raw.rung.as_ref().map(|day| day.get_ref().clone()))];
    for (field, value) in optional {
        if let Some(value) = value {
            service[field] = json!(value);
        }
    }
    if let Some(schedules) = schedules(raw) {
        service["schedules"] = schedules;
    }
    service
}

/// One contact with all numbers; `type` as in RFC 6350.
fn contacts(raw: &RawHelp) -> Value {
    let id = raw.id.get_ref();
    let phone = |kind: &str, number: &Option<Text>, description: Option<String>| {
        let number = number.as_ref()?.get_ref();
        let mut phone = json!({ "id": uuid(&format!("{id} {kind}"), number), "number": number, "type": kind });
        if let Some(description) = description {
            phone["description"] = json!(description);
        }
        Some(phone)
    };
    let cost = raw.phone_cost.map(|cost| format!("cost from a UK mobile: {}", named(cost)));
    let phones = [phone("voice", &raw.phone, cost), phone("text", &raw.text, None), phone("text", &raw.whatsapp, Some("WhatsApp".into()))];
    let phones: Vec<Value> = phones.into_iter().flatten().collect();
    if phones.is_empty() { json!([]) } else { json!([{ "id": uuid("contact", id), "phones": phones }]) }
}

fn service_areas(raw: &RawHelp) -> Value {
    let id = raw.id.get_ref();
    let area = |kind: &str, name: &str| json!({ "id": uuid(&format!("{id} {kind}"), name), "name": name });
    if raw.regions.is_empty() {
        raw.nations.iter().map(|nation| area("nation", nation_name(*nation))).collect()
    } else {
        raw.regions.iter().map(|region| area("region", region.get_ref())).collect()
    }
}

/// Kinds, for whom and communities, each as a term of our own closed lists.
fn attributes(raw: &RawHelp) -> Value {
    let id = raw.id.get_ref();
    let lists =
        [("service_type", "kinds", &raw.kinds), ("eligibility", "for_whom", &raw.for_whom), ("intended_audience", "communities", &raw.communities)];
    let of = |(link_type, list, terms): &(&str, &str, &Vec<Text>)| {
        let (link_type, list) = (*link_type, *list);
        let attribute = |term: &Text| {
            let term = term.get_ref();
            json!({
                "id": uuid(&format!("{id} {list}"), term),
                "link_id": uuid("service", id),
                "link_entity": "service",
                "link_type": link_type,
                "taxonomy_term": { "id": uuid(list, term), "code": term, "name": term, "taxonomy": format!("ask-first/{list}") },
            })
        };
        terms.iter().map(attribute).collect::<Vec<_>>()
    };
    lists.iter().flat_map(of).collect()
}

/// RFC 5545 by week, one entry a span. Nothing where hours are not known.
fn schedules(raw: &RawHelp) -> Option<Value> {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let written = raw.hours.as_ref()?.get_ref();
    let hours = Hours::parse(written).ok()?;
    let as_of = raw.hours_as_of.as_ref().map_or("an unknown date", |date| date.get_ref().as_str());
    let description = format!("{written}, as listed at {as_of}");
    let entry = |days: &str, opens: &str, closes: &str| {
        let id = uuid(&format!("{} schedule", raw.id.get_ref()), &format!("{days} {opens}"));
        json!({ "id": id, "freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes, "description": description })
    };
    if hours.always() {
        return Some(json!([entry(&DAYS.join(","), "00:00", "24:00")]));
    }
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let entries = hours.rules.iter().flat_map(|rule| {
        let days: Vec<&str> = DAYS.iter().enumerate().filter(|(day, _)| rule.days >> day & 1 == 1).map(|(_, name)| *name).collect();
        rule.spans.iter().map(move |span| entry(&days.join(","), &clock(span.opens), &clock(span.closes))).collect::<Vec<_>>()
    });
    Some(entries.collect())
}

/// What the standard has no field for.
fn ours(raw: &RawHelp, words: &HelpWords) -> Value {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.get_ref().clone());
    let mut ours = json!({
        "id": raw.id.get_ref(),
        "nations": raw.nations,
        "national_helpline": raw.national_helpline,
        "interpreters": raw.interpreters,
        "deaf_access": raw.deaf_access,
        "by_referral": raw.by_referral,
        "home_office": raw.home_office,
        "to_read": raw.to_read,
        "anonymous_ok": raw.anonymous_ok,
        "immigration": raw.immigration,
        "confidentiality_by": named(raw.confidentiality_by),
        "confidence": raw.confidence,
        "as_of": raw.as_of.get_ref(),
        "compiled": raw.compiled.get_ref(),
        "review_by": raw.review_by.get_ref(),
        "sources": raw.sources.iter().map(|source| source.get_ref().clone()).collect::<Vec<_>>(),
    });
    let optional = [
        ("chat", raw.chat.clone()),
        ("hours", text(&raw.hours)),
        ("hours_as_of", text(&raw.hours_as_of)),
        ("rung", text(&raw.rung)),
        ("phone_cost", raw.phone_cost.map(named)),
        ("caveat", words.caveat.as_ref().map(ToString::to_string)),
        ("confidentiality", words.confidentiality.as_ref().map(ToString::to_string)),
    ];
    for (field, value) in optional {
        if let Some(value) = value {
            ours[field] = json!(value);
        }
    }
    for (field, value) in [("no_recourse", raw.no_recourse), ("shows_on_bill", raw.shows_on_bill)] {
        if let Some(value) = value {
            ours[field] = json!(value);
        }
    }
    ours
}

fn nation_name(nation: Nation) -> &'static str {
    match nation {
        Nation::England => "England",
        Nation::NorthernIreland => "Northern Ireland",
        Nation::Scotland => "Scotland",
        Nation::Wales => "Wales",
    }
}

/// The id that serde gives a variant.
pub(super) fn named(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A UUID of version 8 (RFC 9562): made from SHA-256, so that the same thing has the same one in every edition.
fn uuid(what: &str, id: &str) -> String {
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&Sha256::digest(format!("ask-first {what} {id}"))[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
