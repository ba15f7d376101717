//! What the compiler of content refuses, word for word: file, line, caret and remedy.
//!
//! Each test breaks one thing in the good folder `tests/content/minimal/`, as an editor would, and reads what `make check` would say. The words
//! that the page draws itself come from the real content.

use std::fs;
use std::path::{Path, PathBuf};

use ask_first::site::{compile::compile, load::load, words::Words};

use crate::drawn::copy_folder;

const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");

/// Words of the page itself, and of the closed lists.
const BORROWED: [&str; 2] = ["ui.ftl", "directory.ftl"];

/// A folder of its own for each test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ask-first-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// The good folder.
    fn minimal(name: &str) -> Self {
        let folder = Self::new(name);
        copy_folder(&Path::new(REPOSITORY).join("tests/content/minimal"), &folder.0);
        for file in BORROWED {
            let words = Path::new("content/words/en").join(file);
            fs::copy(Path::new(REPOSITORY).join(&words), folder.0.join(&words)).expect("words");
        }
        folder
    }

    /// Replaces `from`, which stands once in `file`, by `to`.
    fn with(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("a file of the folder");
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {file}");
        fs::write(&path, text.replace(from, to)).expect("to write");
        self
    }

    /// Adds `more` at the end of `file`.
    fn and(self, file: &str, more: &str) -> Self {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("a file of the folder");
        self.file(file, &(text + more))
    }

    /// Writes `file`.
    fn file(self, file: &str, text: &str) -> Self {
        fs::write(self.0.join(file), text).expect("to write");
        self
    }

    /// What the compiler says of it.
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let content = load(&self.0.join("content"), &mut problems);
        if let Some(content) = content {
            let words = Words::load(&content.root, "en", &mut problems);
            compile(&content, &words, &mut problems);
        }
        problems.iter().map(ToString::to_string).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The folder says this and nothing else.
#[track_caller]
fn says(folder: &Folder, expected: &str) {
    let problems = folder.problems();
    let (said, expected) = (problems.join("\n\n"), expected.trim_matches('\n'));
    assert!(said == expected, "said:\n{said}\n\nexpected:\n{expected}");
}

#[test]
fn the_good_folder_has_no_problem() {
    says(&Folder::minimal("good"), "");
}

#[test]
fn an_id_that_does_not_exist_is_refused_with_its_neighbour() {
    let folder = Folder::minimal("unknown-fact").with(
        "content/guide/police.toml",
        "facts = [\"police-can-tell\"]\nrank = 0",
        "facts = [\"police-can-tel\"]\nrank = 0",
    );
    says(
        &folder,
        r#"
error: fact `police-can-tel` does not exist
  --> content/guide/police.toml:4:10
  |
4 | facts = ["police-can-tel"]
  |          ^^^^^^^^^^^^^^^^
help: did you mean `police-can-tell`? if it is new, add a [[fact]] with this id
"#,
    );
}

#[test]
fn a_permission_for_which_cells_have_no_words_is_refused() {
    let folder = Folder::minimal("no-half")
        .with("content/questions.toml", "[\"visa\", \"none\"]", "[\"visa\", \"none\", \"new\"]")
        .and("content/words/en/minimal.ftl", "\nanswer-new = New\n    .for = If it is new\n");
    says(
        &folder,
        r#"
error: no half of a cell is for permission `new`
  --> content/questions.toml:15:28
   |
15 | answers = ["visa", "none", "new"]
   |                            ^^^^^
help: add it to `valid` or `without` under [variants] in content/sharing.toml
"#,
    );
}

#[test]
fn a_statement_without_a_fact_is_refused() {
    let folder = Folder::minimal("no-fact").with("content/guide/police.toml", "facts = [\"police-can-tell\"]\nrank = 0", "facts = []\nrank = 0");
    says(
        &folder,
        r#"
error: `danger-call-999` rests on no fact
  --> content/guide/police.toml:2:6
  |
2 | id = "danger-call-999"
  |      ^^^^^^^^^^^^^^^^^
help: name one in `facts`; what has no source is not said
"#,
    );
}

#[test]
fn a_fact_without_a_source_is_refused() {
    let folder = Folder::minimal("no-source").with("content/facts/police.toml", "sources = [\"an-act\"]", "sources = []");
    says(
        &folder,
        r#"
error: fact `police-can-tell` has no source
  --> content/facts/police.toml:10:6
   |
10 | id = "police-can-tell"
   |      ^^^^^^^^^^^^^^^^^
help: name one in `sources`

error: nobody cites source `an-act`
  --> content/facts/police.toml:2:6
  |
2 | id = "an-act"
  |      ^^^^^^^^
help: cite it from a fact, or delete it
"#,
    );
}

#[test]
fn a_fact_whose_date_is_empty_is_refused() {
    let folder = Folder::minimal("empty-date").with("content/facts/police.toml", "as_of = \"2026-05\"", "as_of = \"\"");
    says(
        &folder,
        r#"
error: `` is not a date
  --> content/facts/police.toml:16:9
   |
16 | as_of = ""
   |         ^^
help: write undated, 2023, 2023-11 or 2023-11-09: the date of what was read
"#,
    );
}

#[test]
fn a_fact_without_a_date_is_refused_and_nothing_else_is_blamed() {
    let folder = Folder::minimal("no-date").with("content/facts/police.toml", "as_of = \"2026-05\"\n", "");
    says(
        &folder,
        r#"
error: missing field `as_of`
  --> content/facts/police.toml:9:1
  |
9 | [[fact]]
  | ^^^^^^^^
help: CONTRIBUTING.md lists the keys of each file
"#,
    );
}

#[test]
fn a_condition_on_an_answer_that_does_not_exist_is_refused() {
    let folder = Folder::minimal("unknown-answer").with("content/guide/police.toml", "permission = [\"none\"]", "permission = [\"nonne\"]");
    says(
        &folder,
        r#"
error: answer `nonne` does not exist
  --> content/guide/police.toml:12:24
   |
12 | when = { permission = ["nonne"] }
   |                        ^^^^^^^
help: did you mean `none`? question `permission` has no such answer
"#,
    );
}

#[test]
fn a_condition_on_a_question_that_does_not_exist_is_refused() {
    let folder = Folder::minimal("unknown-question").with("content/guide/police.toml", "{ permission = ", "{ permision = ");
    says(
        &folder,
        r#"
error: question `permision` does not exist
  --> content/guide/police.toml:12:10
   |
12 | when = { permision = ["none"] }
   |          ^^^^^^^^^
help: did you mean `permission`? conditions name a question of content/questions.toml; nations go into `nations`
"#,
    );
}

#[test]
fn a_question_that_nothing_uses_is_refused() {
    let folder =
        Folder::minimal("unused-question").and("content/questions.toml", "\n[[question]]\nid = \"pet\"\nkind = \"one\"\nanswers = [\"cat\"]\n").and(
            "content/words/en/minimal.ftl",
            "question-pet = Do you have a cat?\n    .why = We like cats.\nanswer-cat = Yes\n    .for = If you have a cat\n",
        );
    says(
        &folder,
        r#"
error: no statement uses question `pet`
  --> content/questions.toml:18:6
   |
18 | id = "pet"
   |      ^^^^^
help: use it in a condition, or do not ask it
"#,
    );
}

#[test]
fn a_telephone_number_with_a_lost_digit_is_refused() {
    let folder = Folder::minimal("phone").with("content/services/helplines.toml", "0808 2000 247", "0808 2000 24");
    says(
        &folder,
        r#"
error: `0808 2000 24` is no UK number
  --> content/services/helplines.toml:16:9
   |
16 | phone = "0808 2000 24"
   |         ^^^^^^^^^^^^^^
help: too many or too few digits for a number that begins like this
"#,
    );
}

/// Unread, it would leave "open now" out without a word.
#[test]
fn hours_of_no_date_are_refused() {
    let folder = Folder::minimal("hours-date").with("content/services/helplines.toml", "phone_cost", "hours_as_of = \"2026-13\"\nphone_cost");
    says(
        &folder,
        r#"
error: `2026-13` is not a date
  --> content/services/helplines.toml:17:15
   |
17 | hours_as_of = "2026-13"
   |               ^^^^^^^^^
help: write 2023, 2023-11 or 2023-11-09
"#,
    );
}

#[test]
fn a_statement_that_stands_twice_is_refused() {
    let folder =
        Folder::minimal("double-statement").with("content/guide/police.toml", "id = \"police-without-permission\"", "id = \"danger-call-999\"");
    says(
        &folder,
        r#"
error: statement `danger-call-999` stands twice
  --> content/guide/police.toml:9:6
  |
9 | id = "danger-call-999"
  |      ^^^^^^^^^^^^^^^^^
help: it stands in content/guide/police.toml already; ids are never used twice
"#,
    );
}

#[test]
fn a_fact_or_a_source_that_stands_twice_is_refused() {
    let text = fs::read_to_string(Path::new(REPOSITORY).join("tests/content/minimal/content/facts/police.toml")).expect("facts");
    let folder = Folder::minimal("double-fact").file("content/facts/again.toml", &text);
    says(
        &folder,
        r#"
error: source `an-act` stands twice
  --> content/facts/police.toml:2:6
  |
2 | id = "an-act"
  |      ^^^^^^^^
help: it stands in content/facts/again.toml already; ids are never used twice

error: fact `police-can-tell` stands twice
  --> content/facts/police.toml:10:6
   |
10 | id = "police-can-tell"
   |      ^^^^^^^^^^^^^^^^^
help: it stands in content/facts/again.toml already; ids are never used twice
"#,
    );
}

#[test]
fn a_service_of_the_directory_that_stands_twice_is_refused() {
    let path = Path::new(REPOSITORY).join("tests/content/minimal/content/services/helplines.toml");
    let text = fs::read_to_string(path).expect("services").replace("a-page", "another-page");
    let folder = Folder::minimal("double-service").file("content/services/again.toml", &text);
    says(
        &folder,
        r#"
error: service `a-helpline` stands twice
  --> content/services/helplines.toml:9:6
  |
9 | id = "a-helpline"
  |      ^^^^^^^^^^^^
help: it stands in content/services/again.toml already; ids are never used twice
"#,
    );
}

#[test]
fn a_question_that_stands_twice_is_refused() {
    let folder =
        Folder::minimal("double-question").and("content/questions.toml", "\n[[question]]\nid = \"voice\"\nkind = \"one\"\nanswers = [\"cat\"]\n");
    says(
        &folder,
        r#"
error: question `voice` stands twice
  --> content/questions.toml:18:6
   |
18 | id = "voice"
   |      ^^^^^^^
help: it stands in content/questions.toml already; ids are never used twice
"#,
    );
}

#[test]
fn a_missing_message_is_refused_with_what_to_add() {
    let folder = Folder::minimal("no-message").with(
        "content/words/en/minimal.ftl",
        "police-without-permission = Police can choose to tell the Home Office about you.\n",
        "",
    );
    says(
        &folder,
        r#"
error: message `police-without-permission` is missing
  --> content/guide/police.toml:9:6
  |
9 | id = "police-without-permission"
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
help: add to a file of content/words/en/:
police-without-permission = …
"#,
    );
}

#[test]
fn a_service_of_the_table_without_a_cell_for_a_nation_is_refused() {
    let folder = Folder::minimal("no-cell").with("content/sharing-police.toml", "\"wales\", ", "");
    says(
        &folder,
        r#"
error: service `police` has no cell for wales
  --> content/sharing.toml:2:19
  |
2 | service = [{ id = "police", ask = true }]
  |                   ^^^^^^^^
help: add a [[cell]] to a content/sharing-*.toml; `not-known` is a level too
"#,
    );
}

#[test]
fn a_kind_of_help_that_the_app_does_not_know_is_refused_with_the_places_to_add_it() {
    let kinds = "content/service-kinds.toml";
    let folder = Folder::minimal("kind");
    let text = fs::read_to_string(folder.0.join(kinds)).expect("the lists");
    let folder = folder.file(kinds, &text.replacen("kinds = [", "kinds = [\"legal-costs\", ", 1));
    let told = folder.problems();
    let line = format!("  --> {kinds}:{}:", text[..text.find("kinds = [").expect("kinds")].lines().count() + 1);
    let remedy = "add it to the list in src/model/help_entry.rs, and `kind-of-help-legal-costs = …` to content/words/en/directory.ftl";
    assert!(
        told.iter().any(|told| told.contains("the app does not know `legal-costs`") && told.contains(&line) && told.contains(remedy)),
        "{told:?}"
    );
}

#[test]
fn a_translation_is_counted_and_what_it_calls_otherwise_is_told() {
    let folder = Folder::minimal("language");
    let own = folder.0.join("content/words/cy");
    fs::create_dir_all(&own).expect("a folder");
    fs::write(own.join("ui.ftl"), "ui-hide = Cuddio\nui-nonsense = x\n").expect("to write");
    let mut problems = Vec::new();
    let words = Words::load(&folder.0.join("content"), "cy", &mut problems);
    let strangers: Vec<String> = words.strangers().iter().map(ToString::to_string).collect();
    assert!(problems.is_empty() && strangers.len() == 1, "{strangers:?}");
    assert!(strangers[0].contains("no one asks for message `ui-nonsense`") && strangers[0].contains("content/words/cy/ui.ftl:2:1"), "{strangers:?}");
    let (translated, all) = words.translated();
    assert!(translated == 2 && all > 50, "{translated} of {all}");

    Words::load(&folder.0.join("content"), "welsh_x", &mut problems);
    let told = problems.iter().map(ToString::to_string).collect::<String>();
    assert!(told.contains("content/words/welsh_x/ is no language") && told.contains("BCP 47"), "{told}");
}

#[test]
fn a_service_of_the_directory_without_a_nation_is_refused() {
    let nations = "nations = [\"england\", \"wales\", \"scotland\", \"northern-ireland\"]";
    let folder = Folder::minimal("no-nation").with("content/services/helplines.toml", nations, "nations = []");
    says(
        &folder,
        r#"
error: service `a-helpline` has no nation
  --> content/services/helplines.toml:9:6
  |
9 | id = "a-helpline"
  |      ^^^^^^^^^^^^
help: name one in `nations`
"#,
    );
}

#[test]
fn a_source_that_nobody_cites_is_refused() {
    let folder = Folder::minimal("uncited")
        .and("content/facts/police.toml", "\n[[source]]\nid = \"a-book\"\ntitle = \"A book\"\npublisher = \"A press\"\nread = \"full\"\n");
    says(
        &folder,
        r#"
error: nobody cites source `a-book`
  --> content/facts/police.toml:23:6
   |
23 | id = "a-book"
   |      ^^^^^^^^
help: cite it from a fact, or delete it
"#,
    );
}

#[test]
fn a_fact_past_its_day_is_told_and_does_not_stop_the_build() {
    let folder = Folder::minimal("overdue").with("content/facts/police.toml", "review_by = \"2027-11-23\"", "review_by = \"2026-11-23\"");
    says(
        &folder,
        r#"
warning: fact `police-can-tell` is due for checking
  --> content/facts/police.toml:18:13
   |
18 | review_by = "2026-11-23"
   |             ^^^^^^^^^^^^
help: read its source again, then set `checked` and a new `review_by`
"#,
    );
}

/// The real repository with one thing broken: whatever is broken, the site that stands keeps standing.
mod the_last_good_site {
    use super::*;
    use ask_first::site::build::{Options, build};

    /// A repository with a site built before; only the content is its own.
    fn repository(name: &str) -> (Folder, Options) {
        let folder = Folder::new(name);
        let here = Path::new(REPOSITORY);
        for part in ["content", "static"] {
            copy_folder(&here.join(part), &folder.0.join(part));
        }
        for part in ["index.html", "budget.toml", "site.toml"] {
            fs::copy(here.join(part), folder.0.join(part)).expect("a file of the repository");
        }
        fs::create_dir(folder.0.join("dist")).expect("a folder");
        fs::write(folder.0.join("dist/index.html"), "the last good site").expect("to write");
        let (root, dist) = (folder.0.clone(), folder.0.join("dist"));
        let options = Options { site: root.join("site.toml"), root, dist, pseudo: false, release: false, release_check: false, pages_only: true };
        (folder, options)
    }

    #[track_caller]
    fn stays(folder: &Folder, options: &Options, told: &str) {
        let error = build(options).expect_err("a refusal");
        assert!(error.contains(told), "{error}");
        assert_eq!(fs::read_to_string(folder.0.join("dist/index.html")).expect("the last good site"), "the last good site");
        let left: Vec<_> = fs::read_dir(&folder.0).expect("the repository").map(|entry| entry.expect("an entry").file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().starts_with("dist.")), "half-built: {left:?}");
        assert_eq!(fs::read_dir(folder.0.join("dist")).expect("dist").count(), 1, "something was added to the last good site");
    }

    #[test]
    fn stays_when_a_file_is_not_toml() {
        let (folder, options) = repository("not-toml");
        let folder = folder.and("content/guide/police.toml", "[[statement\n");
        stays(&folder, &options, "--> content/guide/police.toml:");
    }

    #[test]
    fn stays_when_a_file_is_gone() {
        let (folder, options) = repository("gone");
        fs::remove_file(folder.0.join("content/sharing.toml")).expect("to remove");
        stays(&folder, &options, "`content/sharing.toml` cannot be read");
    }

    #[test]
    fn stays_when_a_fact_loses_its_source() {
        let (folder, options) = repository("lost-source");
        let facts = folder.0.join("content/facts/danger.toml");
        let text = fs::read_to_string(&facts).expect("facts");
        let (before, after) = text.split_once("\nsources = [").expect("a fact with sources");
        let (_, after) = after.split_once("]\n").expect("the end of its list");
        fs::write(&facts, format!("{before}\nsources = []\n{after}")).expect("to write");
        stays(&folder, &options, "has no source");
    }

    #[test]
    fn stays_when_a_message_is_not_fluent() {
        let (folder, options) = repository("not-fluent");
        let folder = folder.and("content/words/en/police.ftl", "\nshare-police-broken = { $\n");
        stays(&folder, &options, "--> content/words/en/police.ftl:");
    }

    #[test]
    fn stays_when_the_template_has_a_blank_that_nothing_fills() {
        let (folder, options) = repository("template");
        let folder = folder.and("index.html", "{{weather}}");
        stays(&folder, &options, "`weather`");
    }

    #[test]
    fn is_replaced_only_by_a_whole_one() {
        let (folder, options) = repository("whole");
        build(&options).expect("a site");
        assert_ne!(fs::read_to_string(folder.0.join("dist/index.html")).expect("a page"), "the last good site");
    }
}

#[test]
fn a_key_that_no_file_has_is_refused() {
    let folder = Folder::minimal("unknown-key").with("content/guide/police.toml", "safety = true", "safty = true");
    let said = folder.problems();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("error: unknown field `safty`, expected one of "), "{}", said[0]);
    assert!(said[0].contains("--> content/guide/police.toml:6:1\n"), "{}", said[0]);
}
