//! A second tab of the same browser.

use serde_json::json;

use crate::page::Page;

impl Page {
    /// Opens one more tab and goes to it.
    #[track_caller]
    pub fn new_tab(&self) {
        let tab = self.command("/window/new", &json!({ "type": "tab" }));
        self.command("/window", &json!({ "handle": tab["handle"] }));
    }

    /// How many tabs there are.
    #[track_caller]
    pub fn tabs(&self) -> usize {
        self.ask("/window/handles").as_array().map_or(0, Vec::len)
    }

    /// Goes to the tab that was opened at this place, counted from 0.
    #[track_caller]
    pub fn to_tab(&self, place: usize) {
        let tabs = self.ask("/window/handles");
        self.command("/window", &json!({ "handle": tabs[place] }));
    }
}
