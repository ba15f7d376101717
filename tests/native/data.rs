//! What is published for charities and researchers: it keeps to its own schema, every number is the content's, and it is the same every time.

use std::{collections::BTreeSet, path::Path, sync::OnceLock};

use ask_first::site::{
    build::Files,
    compile::compile,
    data::{SCHEMA, data_files},
    load::{Content, load},
    words::Words,
};
use serde_json::Value;

fn content() -> Content {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &mut Vec::new()).expect("content")
}

fn made() -> Files {
    let content = content();
    let mut problems = Vec::new();
    let words = Words::load(&content.root, "en", &mut problems);
    let compiled = compile(&content, &words, &mut problems);
    data_files(&content, &compiled).expect("data")
}

fn file(name: &str) -> &'static str {
    static FILES: OnceLock<Files> = OnceLock::new();
    let bytes = FILES.get_or_init(made).get(name).unwrap_or_else(|| panic!("{name} is not written"));
    std::str::from_utf8(bytes).expect("text")
}

fn parsed(name: &str) -> Value {
    serde_json::from_str(file(name)).expect("JSON")
}

/// The lines of a table (RFC 4180) as fields.
fn table(name: &str) -> Vec<Vec<String>> {
    let mut lines = vec![vec![String::new()]];
    let mut quoted = false;
    for letter in file(name).trim_end_matches("\r\n").chars() {
        let line = lines.last_mut().expect("a line");
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => lines.push(vec![String::new()]),
            other => line.last_mut().expect("a field").push(other),
        }
    }
    lines
}

/// The little of JSON Schema (2020-12) that ours uses. Anything else in the schema is a fault of the test.
fn check(value: &Value, schema: &Value, whole: &Value, at: &str, faults: &mut Vec<String>) {
    let rules = schema.as_object().expect("a schema");
    for (rule, wanted) in rules {
        let holds = match rule.as_str() {
            "$ref" => {
                let name = wanted.as_str().and_then(|name| name.strip_prefix("#/$defs/")).expect("a definition of ours");
                check(value, &whole["$defs"][name], whole, at, faults);
                true
            }
            "type" => match wanted.as_str().expect("one type") {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                other => panic!("the test knows no type {other}"),
            },
            "enum" => wanted.as_array().expect("a list").contains(value),
            "pattern" => value.as_str().is_none_or(|text| matches(wanted.as_str().expect("a pattern"), text)),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "minItems" => value.as_array().is_none_or(|items| !items.is_empty()),
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(item, wanted, whole, &format!("{at}/{place}"), faults);
                }
                true
            }
            "properties" => {
                for (name, property) in value.as_object().into_iter().flatten() {
                    match wanted.get(name) {
                        Some(schema) => check(property, schema, whole, &format!("{at}/{name}"), faults),
                        None => faults.push(format!("{at}/{name} is in no schema")),
                    }
                }
                true
            }
            "required" => wanted.as_array().expect("a list").iter().all(|name| value.get(name.as_str().expect("a name")).is_some()),
            // Held by `properties` above.
            "additionalProperties" => *wanted == Value::Bool(false),
            other => panic!("the test knows no rule `{other}`"),
        };
        if !holds {
            faults.push(format!("{at}: {rule} {wanted} does not hold for {value}"));
        }
    }
}

/// The patterns of the schema, by hand: no library for six of them.
fn matches(pattern: &str, text: &str) -> bool {
    let all = |allowed: &dyn Fn(char) -> bool| !text.is_empty() && text.chars().all(allowed);
    let digits = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    match pattern {
        "^https?://" => text.starts_with("https://") || text.starts_with("http://"),
        "^[0-9 ]+$" => all(&|letter| letter.is_ascii_digit() || letter == ' '),
        "^[^@ ]+@[^@ ]+$" => text.split('@').count() == 2 && text.split('@').all(|part| !part.is_empty() && !part.contains(' ')),
        "^[a-z0-9]+(-[a-z0-9]+)*$" => {
            text.split('-').all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit()))
        }
        "^[0-2][0-9]:[0-5][0-9]$" => text.split_once(':').is_some_and(|(hour, minute)| digits(hour, 2) && digits(minute, 2)),
        "^(undated|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$" => {
            let parts: Vec<&str> = text.split('-').collect();
            text == "undated" || (parts.len() <= 3 && digits(parts[0], 4) && parts[1..].iter().all(|part| digits(part, 2)))
        }
        uuid if uuid.starts_with("^[0-9a-f]{8}-") => {
            let parts: Vec<usize> = text.split('-').map(str::len).collect();
            parts == [8, 4, 4, 4, 12] && all(&|letter| letter.is_ascii_hexdigit() || letter == '-') && text.as_bytes()[14] == b'8'
        }
        days if days.starts_with("^(MO|TU") => text.split(',').all(|day| ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day)),
        other => panic!("the test knows no pattern {other}"),
    }
}

fn faults(value: &Value, definition: &str) -> Vec<String> {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let mut faults = Vec::new();
    check(value, &schema["$defs"][definition], &schema, "", &mut faults);
    faults
}

#[test]
fn services_and_sharing_keep_to_the_schema() {
    assert_eq!(faults(&parsed("data/services.json"), "services"), Vec::<String>::new());
    assert_eq!(faults(&parsed("data/sharing.json"), "sharing"), Vec::<String>::new());
}

#[test]
fn the_schema_notices_what_is_wrong() {
    let mut services = parsed("data/services.json");
    let first = &mut services["contents"][0];
    first["surprise"] = Value::Bool(true);
    first["url"] = "javascript:alert(1)".into();
    first["ask_first"]["confidence"] = "certain".into();
    first["attributes"] = Value::Array(Vec::new());
    first.as_object_mut().expect("a service").remove("name");
    assert_eq!(faults(&services, "services").len(), 5, "{:?}", faults(&services, "services"));
}

#[test]
fn every_service_is_there_once_with_its_own_number() {
    let content = content();
    let raw: Vec<_> = content.help.iter().flat_map(|file| &file.value.service).collect();
    let services = parsed("data/services.json");
    let published = services["contents"].as_array().expect("services");
    assert_eq!(published.len(), raw.len());
    let mut ids = BTreeSet::new();
    for (service, raw) in published.iter().zip(raw) {
        assert_eq!(service["ask_first"]["id"], **raw.id.get_ref());
        assert!(ids.insert(service["id"].to_string()), "{} twice", raw.id.get_ref());
        let number =
            service["contacts"][0]["phones"].as_array().into_iter().flatten().find(|phone| phone["type"] == "voice").map(|phone| &phone["number"]);
        assert_eq!(number.and_then(Value::as_str), raw.phone.as_ref().map(|phone| phone.get_ref().as_str()));
    }
}

#[test]
fn every_service_and_fact_names_sources_that_are_there() {
    for (name, list) in [("data/services.json", "contents"), ("data/sharing.json", "facts")] {
        let data = parsed(name);
        let known: BTreeSet<&str> = data["sources"].as_array().expect("sources").iter().filter_map(|source| source["id"].as_str()).collect();
        for entry in data[list].as_array().expect("entries") {
            let cited = entry.get("sources").or_else(|| entry["ask_first"].get("sources")).and_then(Value::as_array).expect("sources");
            assert!(!cited.is_empty() && cited.iter().all(|id| id.as_str().is_some_and(|id| known.contains(id))), "{name}: {entry}");
        }
    }
}

#[test]
fn the_sharing_table_has_each_service_in_each_nation_and_the_facts_it_rests_on() {
    let sharing = parsed("data/sharing.json");
    let facts: BTreeSet<&str> = sharing["facts"].as_array().expect("facts").iter().filter_map(|fact| fact["id"].as_str()).collect();
    let mut pairs = BTreeSet::new();
    for cell in sharing["cells"].as_array().expect("cells") {
        assert!(cell["facts"].as_array().expect("facts").iter().all(|id| id.as_str().is_some_and(|id| facts.contains(id))), "{cell}");
        for nation in cell["nations"].as_array().expect("nations") {
            assert!(pairs.insert((cell["service"].to_string(), nation.to_string())), "twice: {cell}");
        }
    }
    let services: BTreeSet<_> = pairs.iter().map(|(service, _)| service).collect();
    assert_eq!(pairs.len(), services.len() * 4);
}

#[test]
fn the_table_of_services_has_a_line_a_service_and_the_same_columns_in_each() {
    let lines = table("data/services.csv");
    let services = content().help.iter().flat_map(|file| &file.value.service).count();
    assert_eq!(lines.len(), services + 1);
    assert!(lines.iter().all(|line| line.len() == lines[0].len()), "a line has too many or too few columns");
    assert_eq!(lines[0][..4], ["id", "name", "run_by", "nations"]);
    let edition = &content().edition.value.number;
    assert!(lines[1..].iter().all(|line| line.last() == Some(edition)), "a line does not say its edition");
}

#[test]
fn every_number_of_a_chart_is_in_the_table_with_its_source_and_what_it_does_not_show() {
    let content = content();
    let lines = table("data/figures.csv");
    let drawn: Vec<_> = content.charts.value.chart.iter().flat_map(|chart| chart.row.iter().map(move |row| (chart, row))).collect();
    assert!(drawn.len() > 12 && lines.len() == drawn.len() + 1, "{} numbers, {} lines", drawn.len(), lines.len());
    for ((chart, row), line) in drawn.iter().zip(&lines[1..]) {
        assert_eq!(line.len(), lines[0].len(), "{line:?}");
        let field = |name: &str| line[lines[0].iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"))].as_str();
        assert_eq!(field("id"), format!("{}-{}", chart.id.get_ref(), row.id.get_ref()));
        assert_eq!(field("value"), row.number.get_ref().to_string());
        let of = row.of.as_ref().map_or_else(String::new, |of| of.get_ref().to_string());
        assert_eq!(field("of"), if field("unit") == "share" && of.is_empty() { "100".to_owned() } else { of });
        let fact = content.facts.iter().flat_map(|file| &file.value.fact).find(|fact| fact.id.get_ref() == field("fact")).expect("a fact");
        assert!(fact.says.get_ref().to_lowercase().contains(&field("record").to_lowercase()), "{line:?}");
        assert_eq!(field("as_of"), fact.as_of.get_ref());
        assert!(fact.sources.iter().any(|source| source.get_ref() == field("source")), "{line:?}");
        for told in ["title", "label", "nations", "counted", "shows", "does_not_show", "source_title", "source_publisher"] {
            assert!(!field(told).is_empty(), "{told} is not told: {line:?}");
        }
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    assert_eq!(made(), made());
}
