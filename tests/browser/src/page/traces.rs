//! What a visit leaves behind in the browser while it runs. What it leaves on the disk: [`crate::Remains`].

use serde_json::Value;

use crate::page::Page;

/// Everything that a page can keep in a browser, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Cookies, also those that scripts cannot see.
    pub cookies: Vec<String>,
    /// Keys in local storage.
    pub local: Vec<String>,
    /// Keys in session storage.
    pub session: Vec<String>,
    /// IndexedDB databases.
    pub databases: Vec<String>,
    /// Caches of the Cache API.
    pub caches: Vec<String>,
    /// Service workers.
    pub workers: Vec<String>,
    /// What could not be looked at, since this engine does not offer it on this page: an empty list above proves nothing then.
    pub not_offered: Vec<String>,
}

/// How a page came back on Back or Forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// As it was left, from the back/forward cache.
    FromMemory,
    /// Loaded again.
    Loaded,
}

impl Page {
    /// What the browser now keeps for this page.
    #[track_caller]
    pub fn kept(&self) -> Kept {
        let cookies = self.ask("/cookie");
        let names = |list: &Value, name: &dyn Fn(&Value) -> String| list.as_array().into_iter().flatten().map(name).collect();
        let seen = self.run_until_done(include_str!("../scripts/kept.js"));
        let seen = |what: &str| names(&seen[what], &|name| name.as_str().unwrap_or_default().to_owned());
        Kept {
            cookies: names(&cookies, &|cookie| cookie["name"].as_str().unwrap_or_default().to_owned()),
            local: seen("local"),
            session: seen("session"),
            databases: seen("databases"),
            caches: seen("caches"),
            workers: seen("workers"),
            not_offered: seen("not_offered"),
        }
    }

    /// How many entries this tab's history has.
    #[track_caller]
    pub fn history_length(&self) -> u64 {
        self.run("return history.length").as_u64().unwrap_or_default()
    }

    /// Follows a link to `elsewhere` (a path or an address) and presses Back. Tells whether the page came from memory, that is with
    /// whatever stood in it.
    #[track_caller]
    pub fn away_and_back(&self, elsewhere: &str) -> Return {
        self.run("window.askFirstWasHere = true");
        self.open(elsewhere);
        self.back();
        self.settle();
        if self.run("return window.askFirstWasHere === true") == true { Return::FromMemory } else { Return::Loaded }
    }
}
