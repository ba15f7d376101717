//! A second tab of the same browser.

use serde_json::json;

use crate::page::Page;

impl Page {
    /// Opens one more tab and goes to it.
    #[track_caller]
    pub fn new_tab(&self) {
        let from = self.ask("/window");
        let tab = self.command("/window/new", &json!({ "type": "tab" }));
        self.command("/window", &json!({ "handle": tab["handle"] }));
        let mut opened = self.opened.borrow_mut();
        for tab in [from, tab["handle"].clone()] {
            if !opened.contains(&tab) {
                opened.push(tab);
            }
        }
    }

    /// How many tabs there are.
    #[track_caller]
    pub fn tabs(&self) -> usize {
        self.ask("/window/handles").as_array().map_or(0, Vec::len)
    }

    /// Goes to the tab that was opened at this place, counted from 0.
    #[track_caller]
    pub fn to_tab(&self, place: usize) {
        // WebKit lists them in any order.
        let mut tabs = self.opened.borrow().clone();
        let others = self.ask("/window/handles");
        tabs.extend(others.as_array().into_iter().flatten().filter(|tab| !tabs.contains(tab)).cloned().collect::<Vec<_>>());
        self.command("/window", &json!({ "handle": tabs[place] }));
    }
}
