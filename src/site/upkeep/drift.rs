//! What the research has changed since it was taken over. Nothing is taken over by itself: an editor reads, edits the content, then accepts.
//!
//! `content/imported.txt` holds a fingerprint of every field of every entry as it was when it was last taken over, since many entries stand
//! here in other words, with hours as data, or on purpose without a number. Must not judge: what is different is told, and where it stands here.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::site::{load::Content, raw::Text};

/// Where the fingerprints stand, below `content/`.
pub const LOCK: &str = "imported.txt";

/// An entry of the research: `fact police-none-detained`, `service galop`.
type Name = (String, String);

/// Field → value as text.
type Fields = BTreeMap<String, String>;

/// Never shown and never taken over.
const NOT_TAKEN: &[&str] = &["id", "why_it_matters"];

/// The research as it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Research(BTreeMap<Name, Fields>);

impl Research {
    /// Reads every `.toml` file of the folder.
    ///
    /// # Errors
    /// The file that cannot be read, or that holds no entry.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let files = crate::site::load::files(folder, "", "toml");
        if files.is_empty() {
            return Err(format!("{} holds no .toml file; --facts names the folder of the research", folder.display()));
        }
        let mut research = Self::default();
        for path in files {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let table: toml::Table = text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
            research.add(&table);
        }
        Ok(research)
    }

    fn add(&mut self, table: &toml::Table) {
        let entries = |kind: &str| table.get(kind).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_table);
        let sources: BTreeMap<&str, String> =
            entries("source").filter_map(|source| Some((source.get("id")?.as_str()?, source_line(source)))).collect();
        for kind in ["fact", "service"] {
            for entry in entries(kind) {
                let Some(id) = entry.get("id").and_then(toml::Value::as_str) else { continue };
                let taken = entry.iter().filter(|(field, _)| !NOT_TAKEN.contains(&field.as_str()));
                let fields = taken.map(|(field, value)| (field.clone(), as_text(field, value, &sources)));
                self.0.insert((kind.to_owned(), id.to_owned()), fields.collect());
            }
        }
    }

    /// The text of [`LOCK`] for this state.
    #[must_use]
    pub fn fingerprints(&self) -> String {
        let mut text =
            String::from("# Written by `site drift --accept`: what the research said when it was last taken over. Not for editing by hand.\n");
        for ((kind, id), fields) in &self.0 {
            let _ = write!(text, "{kind} {id}");
            for (field, value) in fields {
                let _ = write!(text, " {field}={}", fingerprint(value));
            }
            text.push('\n');
        }
        text
    }
}

/// A source by what it is, not by its id: renaming one changes nothing.
fn source_line(source: &toml::Table) -> String {
    let of = |field: &str| source.get(field).map(plain).unwrap_or_default();
    format!("{} ({}, {}) {}", of("title"), of("publisher"), of("published"), of("url"))
}

fn plain(value: &toml::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn as_text(field: &str, value: &toml::Value, sources: &BTreeMap<&str, String>) -> String {
    let Some(list) = value.as_array() else { return plain(value) };
    let mut texts: Vec<String> = list.iter().map(plain).collect();
    if field == "sources" {
        texts = texts.into_iter().map(|id| sources.get(id.as_str()).cloned().unwrap_or(id)).collect();
    }
    texts.sort();
    texts.join("; ")
}

fn fingerprint(value: &str) -> String {
    Sha256::digest(value).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The entries and fields of a lock file.
fn parse_lock(text: &str) -> BTreeMap<Name, BTreeMap<String, String>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let entry = |line: &str| {
        let mut words = line.split(' ');
        let name = (words.next()?.to_owned(), words.next()?.to_owned());
        let fields = words.filter_map(|word| word.split_once('=')).map(|(field, mark)| (field.to_owned(), mark.to_owned()));
        Some((name, fields.collect()))
    };
    lines.filter_map(entry).collect()
}

/// What is different now, entry by entry. `lock` is the text of [`LOCK`].
#[must_use]
pub fn drift(lock: &str, research: &Research, content: &Content) -> String {
    let (before, here) = (parse_lock(lock), Here::of(content));
    let names: BTreeSet<&Name> = before.keys().chain(research.0.keys()).collect();
    let (mut report, mut counts) = (String::new(), [0_usize; 3]);
    for name in names {
        let (kind, id) = name;
        let standing = here.place(name);
        match (before.get(name), research.0.get(name)) {
            (Some(before), Some(now)) => {
                let changed = changed_fields(before, now);
                if changed.is_empty() {
                    continue;
                }
                counts[0] += 1;
                let _ = writeln!(report, "changed  {kind} {id}  {standing}");
                for field in changed {
                    let now = now.get(field).map_or("(no longer said)", String::as_str);
                    let _ = writeln!(report, "  {field}\n    now:  {now}");
                    if let Some(ours) = here.value(name, field) {
                        let _ = writeln!(report, "    here: {ours}");
                    }
                }
            }
            (None, Some(now)) => {
                counts[1] += 1;
                let says = now.get("says").or_else(|| now.get("name")).map(String::as_str).unwrap_or_default();
                let _ = writeln!(report, "new      {kind} {id}\n  {says}");
            }
            (Some(_), None) => {
                counts[2] += 1;
                let _ = writeln!(report, "gone     {kind} {id}  {standing}");
            }
            (None, None) => {}
        }
    }
    let [changed, new, gone] = counts;
    format!("{report}{changed} changed, {new} new, {gone} gone since the import\n")
}

fn changed_fields<'a>(before: &'a BTreeMap<String, String>, now: &'a Fields) -> Vec<&'a str> {
    let fields: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let same = |field: &str| before.get(field) == now.get(field).map(|value| fingerprint(value)).as_ref();
    fields.into_iter().map(String::as_str).filter(|field| !same(field)).collect()
}

/// Where entries stand in the content, and what they say there.
#[derive(Default)]
struct Here {
    places: BTreeMap<Name, String>,
    values: BTreeMap<(Name, &'static str), String>,
}

impl Here {
    fn of(content: &Content) -> Self {
        let mut here = Self::default();
        for file in &content.facts {
            for raw in &file.value.fact {
                let name = ("fact".to_owned(), raw.id.get_ref().clone());
                here.places.insert(name.clone(), file.at(&raw.id).shown());
                let said = [("says", Some(raw.says.get_ref().clone())), ("caveat", raw.caveat.clone()), ("as_of", Some(raw.as_of.get_ref().clone()))];
                here.say(&name, said);
            }
        }
        for file in &content.help {
            for raw in &file.value.service {
                let name = ("service".to_owned(), raw.id.get_ref().clone());
                here.places.insert(name.clone(), file.at(&raw.id).shown());
                let shown = |text: &Option<Text>| text.as_ref().map(|text| text.get_ref().clone());
                let said = [
                    ("name", Some(raw.name.clone())),
                    ("run_by", Some(raw.run_by.clone())),
                    ("phone", shown(&raw.phone)),
                    ("text", shown(&raw.text)),
                    ("whatsapp", shown(&raw.whatsapp)),
                    ("email", raw.email.clone()),
                    ("web", raw.web.clone()),
                    ("chat_url", raw.chat.clone()),
                    ("hours", shown(&raw.hours)),
                    ("as_of", Some(raw.as_of.get_ref().clone())),
                ];
                here.say(&name, said);
            }
        }
        for file in &content.left_out {
            for raw in &file.value.left_out {
                for (kind, id) in [("fact", &raw.fact), ("service", &raw.service)] {
                    if let Some(id) = id {
                        let place = format!("left out on purpose: {}", file.at(id).shown());
                        here.places.entry((kind.to_owned(), id.get_ref().clone())).or_insert(place);
                    }
                }
            }
        }
        here
    }

    fn say(&mut self, name: &Name, said: impl IntoIterator<Item = (&'static str, Option<String>)>) {
        self.values.extend(said.into_iter().filter_map(|(field, value)| Some(((name.clone(), field), value?))));
    }

    fn place(&self, name: &Name) -> &str {
        self.places.get(name).map_or("(not here)", String::as_str)
    }

    fn value(&self, name: &Name, field: &str) -> Option<&str> {
        self.values.iter().find(|((known, own), _)| known == name && *own == field).map(|(_, value)| value.as_str())
    }
}
