//! The words on the screen, from the files that the page is made of: so a test presses "Scotland" and never an id.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// All English words, as they are written.
static ALL: LazyLock<String> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/words/en");
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    files.map(|file| fs::read_to_string(file.expect("a file of words").path()).expect("words that can be read")).collect::<Vec<_>>().join("\n")
});

/// The words of one message. Those of questions and answers stand in one line each, without blanks.
#[track_caller]
pub fn words(id: &str) -> &'static str {
    let beginning = format!("{id} = ");
    ALL.lines().find_map(|line| line.strip_prefix(&beginning)).unwrap_or_else(|| panic!("no words for `{id}`"))
}

/// The words of an answer, whatever question it belongs to.
#[track_caller]
pub fn answer(id: &str) -> &'static str {
    match id {
        "me" | "someone-else" => words(&format!("ui-voice-{id}")),
        "not-sure" | "rather-not-say" => words(&format!("ui-{id}")),
        _ => words(&format!("answer-{id}")),
    }
}

/// The words of a question for somebody who helps, where they differ.
pub fn helper(question: &str) -> Option<&'static str> {
    let beginning = format!("question-{question} = ");
    let after = ALL.lines().skip_while(|line| !line.starts_with(&beginning)).skip(1);
    after.take_while(|line| line.starts_with("    .")).find_map(|line| line.strip_prefix("    .helper = "))
}
