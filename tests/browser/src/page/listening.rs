//! What a screen reader is given: role, name and state of each thing, in the order of the page, and what is said without being asked.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

/// What a screen reader says of a thing beside its role and its name.
const STATES: [&str; 7] = ["level", "checked", "pressed", "expanded", "disabled", "invalid", "live"];

/// What it does not say by itself: boxes without a meaning, and the pieces of a text.
const SILENT: [&str; 9] = ["generic", "none", "paragraph", "Legend", "LabelText", "InlineTextBox", "LineBreak", "ListMarker", "RootWebArea"];

/// Marks of direction, which are not heard.
const DIRECTION: [char; 9] = ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2069}'];

impl Page {
    /// What a screen reader is given of the first thing that `selector` finds, a line each, set in by what holds it. Only Chromium tells.
    #[track_caller]
    pub fn transcript(&self, selector: &str) -> Vec<String> {
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium tells its accessibility tree");
        self.settle();
        let document = self.developer_tools("DOM.getDocument", &json!({ "depth": 0 }));
        let found = self.developer_tools("DOM.querySelector", &json!({ "nodeId": document["root"]["nodeId"], "selector": selector }));
        assert_ne!(found["nodeId"], 0, "nothing at {} is `{selector}`", self.address());
        self.developer_tools("Accessibility.enable", &json!({}));
        let tree = self.developer_tools("Accessibility.queryAXTree", &json!({ "nodeId": found["nodeId"] }));
        self.developer_tools("Accessibility.disable", &json!({}));
        let nodes: Vec<&Value> = tree["nodes"].as_array().into_iter().flatten().collect();
        let by_id: BTreeMap<&str, &Value> = nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, *node))).collect();
        let mut lines = Vec::new();
        if let Some(top) = nodes.first() {
            read_out(top, "", 0, &by_id, &mut lines);
        }
        lines
    }

    /// From now on, what changes in the page's status lines is written down.
    #[track_caller]
    pub fn listen(&self) {
        self.run(
            "window.announced = [];
             const said = (one) => { const words = one.textContent.trim(); if (words) window.announced.push(words); };
             const seen = new MutationObserver((changes) => new Set(changes.map(({ target }) => (target.closest ? target : target.parentElement).closest('[role=status], [aria-live]'))).forEach((one) => one && said(one)));
             seen.observe(document.body, { subtree: true, childList: true, characterData: true });",
        );
    }

    /// What has been announced since the last call, in order.
    #[track_caller]
    pub fn announced(&self) -> Vec<String> {
        self.settle();
        let said = self.run("return window.announced.splice(0)");
        said.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

/// Adds the lines for a node and what is inside it. Text that is already in the name of what holds it is not said again.
fn read_out(node: &Value, said: &str, depth: usize, by_id: &BTreeMap<&str, &Value>, lines: &mut Vec<String>) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default().replace(DIRECTION, "");
    let name = name.trim();
    // The words of a row are the name of its box, which has just been said.
    let is_row = role == "StaticText"
        && lines.last().is_some_and(|line| line.contains(name) && ["radio", "checkbox"].iter().any(|role| line.trim_start().starts_with(role)));
    let is_said =
        node["ignored"] != true && !SILENT.contains(&role) && !is_row && !(role == "StaticText" && (said.contains(name) || name.is_empty()));
    if is_said {
        let words = if name.is_empty() { String::new() } else { format!(" “{name}”") };
        let role = match role {
            "StaticText" => "text",
            "DisclosureTriangle" => "disclosure",
            _ => role,
        };
        lines.push(format!("{}{role}{words}{}", "  ".repeat(depth), states(node)));
    }
    let (said, depth) = if is_said { (if name.is_empty() { said } else { name }, depth + 1) } else { (said, depth) };
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(|id| by_id.get(id.as_str()?)) {
        read_out(child, said, depth, by_id, lines);
    }
}

fn states(node: &Value) -> String {
    let told = node["properties"].as_array().into_iter().flatten().filter_map(|property| {
        let state = property["name"].as_str().filter(|state| STATES.contains(state))?;
        // How deep a list stands in another is no level of a heading.
        if state == "level" && node["role"]["value"] != "heading" {
            return None;
        }
        let value = property["value"]["value"].to_string();
        let value = value.trim_matches('"');
        match (state, value) {
            ("expanded", "false") => Some(", closed".to_owned()),
            ("expanded", _) => Some(", open".to_owned()),
            (_, "false" | "off") => None,
            (_, "true") => Some(format!(", {state}")),
            _ => Some(format!(", {state} {value}")),
        }
    });
    told.collect()
}
