//! What a person can read: words, title, address.

use serde_json::json;

use crate::page::Page;
use crate::wait::wait_until;
use crate::webdriver::Refusal;

pub(super) const WORDS: &str = include_str!("../scripts/words.js");

impl Page {
    /// All words that can be seen, also further down the page, one line for each block.
    #[track_caller]
    pub fn words(&self) -> String {
        self.done(self.words_now())
    }

    /// The same; a refusal where the page is just changing into another.
    fn words_now(&self) -> Result<String, Refusal> {
        let script = format!("{WORDS} return document.body ? words(document.body) : ''");
        let words = self.session.post("/execute/sync", &json!({ "script": script, "args": [] }))?;
        Ok(words.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until these words can be seen. Line ends and runs of spaces count as one space.
    #[track_caller]
    pub fn sees(&self, text: &str) {
        let wanted = one_line(text);
        wait_until(&format!("`{text}` to be seen"), || {
            // Firefox runs out of memory, it says, when it is asked while one page makes place for the next: what counts is what is seen in the end.
            let words = self.words_now().map_err(|refusal| refusal.to_string())?;
            if one_line(&words).contains(&wanted) { Ok(()) } else { Err(self.seen_instead(&words)) }
        });
    }

    /// For a complaint: the words there are, or how the page is made if there are none. Between two pages there may be neither.
    fn seen_instead(&self, words: &str) -> String {
        let told = |answer: Result<serde_json::Value, Refusal>| answer.map_or_else(|refusal| refusal.to_string(), |told| told.to_string());
        let page = if words.is_empty() { told(self.session.get("/source")) } else { words.to_owned() };
        format!("at {}:\n{page}", told(self.session.get("/url")))
    }

    /// These words cannot be seen, now that the last press has been drawn.
    #[track_caller]
    pub fn does_not_see(&self, text: &str) {
        self.settle();
        let words = self.words();
        assert!(!one_line(&words).contains(&one_line(text)), "`{text}` can be seen at {}:\n{words}", self.address());
    }

    /// The title, as the tab shows it.
    #[track_caller]
    pub fn title(&self) -> String {
        self.ask("/title").as_str().unwrap_or_default().to_owned()
    }

    /// The address, as the address bar shows it.
    #[track_caller]
    pub fn address(&self) -> String {
        self.ask("/url").as_str().unwrap_or_default().to_owned()
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
