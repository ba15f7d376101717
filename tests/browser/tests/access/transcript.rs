//! What is heard on a way through the page, compared with what was read by a person and kept in `heard/`.
//!
//! After a change that is meant, `ASK_FIRST_BLESS=1` writes the files anew; read what changed before you commit it: is that what a person
//! who listens needs to hear, in that order, and nothing twice?

use std::{env, fs, path::Path};

use browser_tests::Page;

/// What has been heard so far.
pub struct Transcript<'a> {
    page: &'a Page,
    heard: String,
}

impl<'a> Transcript<'a> {
    pub fn of(page: &'a Page) -> Transcript<'a> {
        Transcript { page, heard: String::new() }
    }

    /// What she does next.
    pub fn does(&mut self, what: &str) {
        self.heard += &format!("\n# {what}\n");
    }

    /// What is read out of this part of the page.
    #[track_caller]
    pub fn reads(&mut self, selector: &str) {
        self.heard += &(self.page.transcript(selector).join("\n") + "\n");
    }

    /// What was said without being asked, and where the focus is now.
    #[track_caller]
    pub fn hears(&mut self) {
        for announced in self.page.announced() {
            self.heard += &format!("announced: {announced}\n");
        }
        let focus = self.page.run("const at = document.activeElement; return at === document.body ? '' : (at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent).replace(/[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/g, '').trim().slice(0, 80)");
        self.heard += &format!("focus: {}\n", focus.as_str().filter(|focus| !focus.is_empty()).unwrap_or("nowhere"));
    }

    /// The same as in `heard/<name>.txt`.
    #[track_caller]
    pub fn stays_as_kept(self, name: &str) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/access/heard/{name}.txt"));
        let heard = self.heard.trim_start().to_owned();
        if env::var_os("ASK_FIRST_BLESS").is_some() {
            fs::write(&file, &heard).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            return;
        }
        let kept = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; ASK_FIRST_BLESS=1 writes it", file.display()));
        assert!(
            heard == kept,
            "what is heard is no longer {}:\n{}\nIf it is meant: ASK_FIRST_BLESS=1, and read the change.",
            file.display(),
            changes(&kept, &heard)
        );
    }
}

/// The lines that are gone and those that are new, each with the line before it.
fn changes(kept: &str, heard: &str) -> String {
    let (kept, heard): (Vec<&str>, Vec<&str>) = (kept.lines().collect(), heard.lines().collect());
    let same = kept.iter().zip(&heard).take_while(|(one, other)| one == other).count();
    let same_end = kept[same..].iter().rev().zip(heard[same..].iter().rev()).take_while(|(one, other)| one == other).count();
    let list = |mark: &str, lines: &[&str]| lines.iter().map(|line| format!("{mark} {line}\n")).collect::<String>();
    let before = same.checked_sub(1).map_or_else(String::new, |line| list(" ", &kept[line..=line]));
    format!("line {}:\n{before}{}{}", same + 1, list("-", &kept[same..kept.len() - same_end]), list("+", &heard[same..heard.len() - same_end]))
}
