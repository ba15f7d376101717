//! What axe-core finds wrong for people who listen, enlarge or use a keyboard.
//!
//! axe-core runs under the page's full policy, since WebDriver's scripts are not subject to it: no header is loosened for this.

use std::path::PathBuf;
use std::{env, fmt, fs};

use serde_json::{Value, json};

use crate::page::Page;

/// Version and checksum, kept in one file for this and for `scripts/install-tools.sh`.
const PIN: &str = include_str!("../../axe-core.pin");

/// Which of axe's rules to apply.
#[derive(Clone, Copy, Debug)]
pub enum Rules<'a> {
    /// All that WCAG 2.0 to 2.2 demand at levels A and AA, and axe's own best practices (one main, headings in order, landmarks).
    WcagTwoTwoAa,
    /// The same but these, by axe's names.
    AllBut(&'a [&'a str]),
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

/// Which part of the page axe-core looks at. It reads every element there is, seen or not, so what was looked at before is best left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// The page as it stands.
    Whole,
    /// All but what this selector finds: taken out of the page while axe-core looks, and put back.
    Without(&'a str),
}

impl Page {
    /// Runs axe-core over the page as it stands.
    #[track_caller]
    pub fn axe(&self, rules: Rules<'_>) -> Vec<Violation> {
        self.axe_on(Part::Whole, rules)
    }

    /// Runs axe-core over a part of the page.
    #[track_caller]
    pub fn axe_on(&self, part: Part<'_>, rules: Rules<'_>) -> Vec<Violation> {
        self.settle();
        let run_only = match rules {
            Rules::WcagTwoTwoAa | Rules::AllBut(_) => {
                json!({ "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] })
            }
            Rules::Only(names) => json!({ "type": "rule", "values": names }),
        };
        let left_out = if let Rules::AllBut(names) = rules { names } else { &[] };
        let left_out: serde_json::Map<String, Value> = left_out.iter().map(|name| ((*name).to_owned(), json!({ "enabled": false }))).collect();
        let options = json!({ "runOnly": run_only, "rules": left_out, "resultTypes": ["violations"] });
        let without = if let Part::Without(selector) = part { selector } else { "" };
        // Its 500 kB are sent once a page, not once a look.
        if self.run("return typeof window.axe === 'undefined'") == true {
            self.run(&format!("{}; window.axe = axe;", axe_core()));
        }
        let look = include_str!("../scripts/axe.js");
        let found = self.run_until_done(&format!("const options = {options}, without = {}; {look}", Value::from(without)));
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
