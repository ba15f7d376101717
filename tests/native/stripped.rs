//! What content systems leave of our snippets, by their own lists (`tests/content/content-systems.toml`): always a link that works, never a
//! piece of code to be read on the page.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Systems {
    system: Vec<System>,
}

/// One system's list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct System {
    name: String,
    source: String,
    read: String,
    everywhere: Vec<String>,
    elements: BTreeMap<String, Vec<String>>,
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn systems() -> Vec<System> {
    toml::from_str::<Systems>(&read("tests/content/content-systems.toml")).expect("the lists").system
}

impl System {
    /// As kses, from which both systems have it: every tag by itself, those not listed are taken out, what is between tags stays.
    fn leaves(&self, pasted: &str) -> String {
        let mut left = String::new();
        let mut rest = pasted;
        while let Some((before, after)) = rest.split_once('<') {
            left.push_str(before);
            let (tag, after) = after.split_once('>').unwrap_or((after, ""));
            left.push_str(&self.tag(tag));
            rest = after;
        }
        (left + rest).trim().to_owned()
    }

    fn tag(&self, tag: &str) -> String {
        let (slash, tag) = tag.strip_prefix('/').map_or(("", tag), |tag| ("/", tag));
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let Some(allowed) = self.elements.get(&name.to_ascii_lowercase()) else { return String::new() };
        let kept: String = attributes_of(attributes)
            .filter(|(name, _)| allowed.contains(name) || self.everywhere.contains(name))
            .map(|(name, value)| format!(" {name}=\"{value}\""))
            .collect();
        format!("<{slash}{name}{kept}>")
    }
}

/// Names and values; our snippets quote every value.
fn attributes_of(text: &str) -> impl Iterator<Item = (String, String)> {
    let mut pieces = text.split('"');
    std::iter::from_fn(move || {
        let name = pieces.next()?.trim().trim_end_matches('=').to_ascii_lowercase();
        Some((name, pieces.next()?.to_owned()))
    })
}

/// Blocks of HTML in a document for people.
fn snippets_of(path: &str) -> Vec<String> {
    read(path).split("```html\n").skip(1).filter_map(|rest| rest.split("\n```").next()).map(str::to_owned).collect()
}

/// A link without what keeps the host's name from us: one of the systems strips that too.
fn bare(link: &str) -> String {
    link.replace(" rel=\"noreferrer\"", "")
}

#[test]
fn each_snippet_shrinks_to_its_link_and_nothing_else() {
    let link = r#"<a href="https://ask-first.example/">Who can share what about you</a>"#;
    let below = r#"<p><a href="https://ask-first.example/">Open the guide by itself</a></p>"#;
    for system in systems() {
        let left: Vec<String> = snippets_of("README.md").iter().map(|snippet| bare(&system.leaves(snippet))).collect();
        assert_eq!(left, [link, link, below], "{}", system.name);
    }
}

#[test]
fn a_link_keeps_the_nation_that_was_chosen() {
    let snippets = snippets_of("docs/embedding.md");
    let scotland: Vec<&String> = snippets.iter().filter(|snippet| snippet.contains("#nation=scotland")).collect();
    assert_eq!(scotland.len(), 1);
    for system in systems() {
        let left = bare(&system.leaves(scotland[0]));
        assert_eq!(left, r#"<a href="https://ask-first.example/#nation=scotland">Who can share what about you</a>"#, "{}", system.name);
    }
}

#[test]
fn the_lists_are_those_that_are_named() {
    let systems = systems();
    assert_eq!(systems.len(), 2);
    for system in &systems {
        assert!(system.source.contains('/') && system.read.starts_with("20"), "{}: where is this from?", system.name);
        for element in ["script", "iframe", "ask-first", "style", "form"] {
            assert!(!system.elements.contains_key(element), "{} keeps {element}: the recipe in docs/embedding.md is wrong", system.name);
        }
        // The stripping itself works: a thing not listed goes, its words stay, and an attribute not listed goes.
        let left = system.leaves(r#"<script src="https://evil.example/x.js">words</script><p onclick="x()">more</p>"#);
        assert_eq!(left, "words<p>more</p>", "{}", system.name);
    }
    let document = read("docs/embedding.md");
    for named in ["wp-includes/kses.php", "filter.format.basic_html.yml"] {
        assert!(document.contains(named), "docs/embedding.md does not name {named}");
    }
}
