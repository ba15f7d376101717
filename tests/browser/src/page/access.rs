//! What axe-core finds wrong for people who listen, enlarge or use a keyboard, and what a screen reader is given to read.
//!
//! axe-core runs under the page's full policy, since WebDriver's scripts are not subject to it: no header is loosened for this.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fmt, fs};

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

/// Version and checksum, kept in one file for this and for `scripts/install-tools.sh`.
const PIN: &str = include_str!("../../axe-core.pin");

/// Which of axe's rules to apply.
#[derive(Clone, Copy, Debug)]
pub enum Rules<'a> {
    /// All that WCAG 2.0 to 2.2 demand at levels A and AA, and axe's own best practices (one main, headings in order, landmarks).
    WcagTwoTwoAa,
    /// Only these, by axe's names, such as `color-contrast`.
    Only(&'a [&'a str]),
}

/// One rule broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// axe's name of the rule.
    pub rule: String,
    /// What should be.
    pub help: String,
    /// The HTML of what breaks it.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}\n  {}", self.rule, self.help, self.places.join("\n  "))
    }
}

impl Page {
    /// Runs axe-core over the page as it stands.
    #[track_caller]
    pub fn axe(&self, rules: Rules<'_>) -> Vec<Violation> {
        self.settle();
        let run_only = match rules {
            Rules::WcagTwoTwoAa => {
                json!({ "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] })
            }
            Rules::Only(names) => json!({ "type": "rule", "values": names }),
        };
        let options = json!({ "runOnly": run_only, "resultTypes": ["violations"] });
        let script = format!(
            "const done = arguments[arguments.length - 1]; if (!window.axe) {{ {}; window.axe = axe; }} \
             axe.run(document, {options}).then((found) => done(found), (error) => done(String(error)));",
            axe_core(),
        );
        let found = self.run_until_done(&script);
        let violations = found["violations"].as_array().unwrap_or_else(|| panic!("axe-core failed: {found}"));
        violations.iter().map(Violation::read).collect()
    }

    /// Panics with everything that axe-core finds, if it finds anything.
    #[track_caller]
    pub fn passes_axe(&self) {
        let violations = self.axe(Rules::WcagTwoTwoAa);
        let list: Vec<String> = violations.iter().map(ToString::to_string).collect();
        assert!(list.is_empty(), "{:?} at {}: axe-core finds\n{}", self.setup.engine, self.address(), list.join("\n"));
    }
}

/// What a screen reader says of a thing beside its role and its name.
const STATES: [&str; 7] = ["level", "checked", "pressed", "expanded", "disabled", "invalid", "live"];

/// What it does not say by itself: boxes without a meaning, and the pieces of a text.
const SILENT: [&str; 7] = ["generic", "none", "paragraph", "Legend", "InlineTextBox", "LineBreak", "ListMarker"];

impl Page {
    /// What a screen reader is given, in the order of the page: role, name and state, a line each. Only Chromium tells.
    #[track_caller]
    pub fn transcript(&self) -> Vec<String> {
        assert_eq!(self.setup.engine, Engine::Chromium, "only Chromium tells its accessibility tree");
        self.settle();
        self.developer_tools("Accessibility.enable", &json!({}));
        let tree = self.developer_tools("Accessibility.getFullAXTree", &json!({}));
        let nodes: Vec<&Value> = tree["nodes"].as_array().into_iter().flatten().collect();
        let by_id: BTreeMap<&str, &Value> = nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, *node))).collect();
        let mut lines = Vec::new();
        if let Some(root) = nodes.first() {
            read_out(root, "", &by_id, &mut lines);
        }
        lines
    }
}

/// Adds the lines for a node and what is inside it. Text that is already in the name of what holds it is not said again.
fn read_out(node: &Value, said: &str, by_id: &BTreeMap<&str, &Value>, lines: &mut Vec<String>) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let is_said = node["ignored"] != true && !SILENT.contains(&role) && !(role == "StaticText" && said.contains(name));
    if is_said {
        lines.push(format!("{role} `{name}`{}", states(node)));
    }
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(|id| by_id.get(id.as_str()?)) {
        read_out(child, if is_said && !name.is_empty() { name } else { said }, by_id, lines);
    }
}

fn states(node: &Value) -> String {
    let told = node["properties"].as_array().into_iter().flatten().filter_map(|property| {
        let state = property["name"].as_str().filter(|state| STATES.contains(state))?;
        let value = property["value"]["value"].to_string();
        let value = value.trim_matches('"');
        (!["false", "off"].contains(&value)).then(|| format!(", {state} {value}"))
    });
    told.collect()
}

impl Violation {
    fn read(violation: &Value) -> Violation {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let places = violation["nodes"].as_array().into_iter().flatten().map(|node| text(&node["html"])).collect();
        Violation { rule: text(&violation["id"]), help: text(&violation["help"]), places }
    }
}

#[track_caller]
fn axe_core() -> String {
    let version = PIN.split_whitespace().next().expect("a version in axe-core.pin");
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home).expect("HOME is set");
    let file = cache.join(format!("ask-first/axe-core-{version}/axe.min.js"));
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("cannot read {}: {error}: run scripts/install-tools.sh", file.display()))
}
