//! What is due for checking, and what the research has changed: on copies of the content with one date changed, and on a small fixture.

use std::{
    fs,
    path::{Path, PathBuf},
};

use ask_first::{
    model::Day,
    site::{
        load::{Content, load},
        upkeep::{
            drift::{Research, drift},
            stale::{Risk, csv, due, table},
        },
    },
};

use crate::drawn::copy_folder;

fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The content with the `review_by` of some entries changed, in a folder of its own.
fn content_with(name: &str, changes: &[(&str, &str, &str)]) -> Content {
    let root: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).join("content");
    copy_folder(&house().join("content"), &root);
    for (file, id, review_by) in changes {
        let path = root.join(file);
        let text = fs::read_to_string(&path).expect("a file");
        let (before, after) = text.split_once(&format!("id = \"{id}\"")).expect("the entry");
        let (between, rest) = after.split_once("review_by = \"").expect("its date");
        let changed = format!("{before}id = \"{id}\"{between}review_by = \"{review_by}{}", &rest[10..]);
        fs::write(&path, changed).expect("a file");
    }
    load(&root, &mut Vec::new()).expect("content")
}

fn content() -> Content {
    load(&house().join("content"), &mut Vec::new()).expect("content")
}

/// Long before anything in the real content.
const OVERDUE: &[(&str, &str, &str)] = &[
    ("services/national-helplines.toml", "victim-support", "2026-02-01"),
    ("services/national-helplines.toml", "national-domestic-abuse-helpline", "2026-02-01"),
    ("services/national-helplines.toml", "womens-aid-england-chat", "2026-02-01"),
    ("services/men-lgbt-deaf.toml", "galop", "2026-01-01"),
    ("facts/police.toml", "police-537-referrals", "2026-03-01"),
];

#[test]
fn what_is_due_comes_by_date_and_then_the_gravest_first() {
    let content = content_with("stale", OVERDUE);
    let list: Vec<(String, Risk, &str)> = due(&content, day("2026-03-01")).into_iter().map(|due| (due.id, due.risk, due.task)).collect();
    let named: Vec<(&str, Risk, &str)> = list.iter().map(|(id, risk, task)| (id.as_str(), *risk, *task)).collect();
    assert_eq!(
        named[..4],
        [
            ("galop", Risk::Medium, "ring"),
            ("national-domestic-abuse-helpline", Risk::High, "ring"),
            ("victim-support", Risk::Medium, "ring"),
            ("womens-aid-england-chat", Risk::Low, "look"),
        ]
    );
    assert_eq!((named[4].0, named[4].2, named.len()), ("police-537-referrals", "read", 5));
    assert_eq!(due(&content, day("2026-02-28")).len(), 4, "a day before, the fact is not due");
}

#[test]
fn the_table_shows_number_and_place_and_says_what_comes_next_where_nothing_is_due() {
    let content = content_with("stale-table", OVERDUE);
    let shown = table(&content, day("2026-01-01"));
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines.len(), 3, "{shown}");
    assert!(lines[1].starts_with("2026-01-01  medium  ring  galop ") && lines[1].contains("0800 999 5428"), "{shown}");
    assert!(lines[1].contains("content/services/men-lgbt-deaf.toml:"), "{shown}");
    let nothing = table(&content, day("2025-12-31"));
    assert!(
        nothing.starts_with("nothing is due on 2025-12-31; next on 2026-01-01: 1 numbers to ring, 0 services to look at, 0 facts to read"),
        "{nothing}"
    );
}

#[test]
fn the_person_who_phones_gets_a_line_each_with_room_for_what_was_found() {
    let content = content_with("stale-csv", OVERDUE);
    let list = csv(&content, day("2026-02-01"));
    let lines: Vec<&str> = list.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 5);
    assert!(lines[0].ends_with(",checked_on,found"));
    assert!(
        lines[2]
            .starts_with("2026-02-01,high,ring,national-domestic-abuse-helpline,National Domestic Abuse Helpline,0808 2000 247,24/7,2026-10,high,"),
        "{}",
        lines[2]
    );
    assert!(lines[1..].iter().all(|line| line.ends_with(",,")));
}

fn research(state: &str) -> Research {
    Research::read(&house().join("tests/content/drift").join(state)).expect("research")
}

#[test]
fn nothing_is_told_where_nothing_changed() {
    let before = research("before");
    assert_eq!(drift(&before.fingerprints(), &before, &content()), "0 changed, 0 new, 0 gone since the import\n");
}

#[test]
fn each_change_is_told_with_what_it_says_now_and_what_stands_here() {
    let report = drift(&research("before").fingerprints(), &research("after"), &content());
    // Places move with every edit of the content.
    let without_lines: Vec<String> =
        report.lines().map(|line| line.split_once(".toml:").map_or_else(|| line.to_owned(), |(file, _)| format!("{file}.toml"))).collect();
    let expected = "changed  fact police-537-referrals  content/facts/police.toml
  caveat
    now:  (no longer said)
    here: HERE
  says
    now:  538 times.
    here: HERE
new      fact is-new
  A new law.
gone     fact was-withdrawn  (not here)
changed  service galop  content/services/men-lgbt-deaf.toml
  hours
    now:  Monday to Thursday 10am to 9pm
    here: Mo-Th 10:00-20:30; Fr 10:00-16:30
  phone
    now:  0800 999 5429
    here: 0800 999 5428
changed  service respect-phoneline  left out on purpose: content/left-out-services.toml
  phone
    now:  0808 802 4041
3 changed, 1 new, 1 gone since the import";
    let fact = content()
        .facts
        .iter()
        .flat_map(|file| &file.value.fact)
        .find(|fact| fact.id.get_ref() == "police-537-referrals")
        .map(|fact| (fact.caveat.clone().unwrap_or_default(), fact.says.get_ref().clone()));
    let (caveat, says) = fact.expect("the fact");
    let expected = expected.replacen("HERE", &caveat, 1).replacen("HERE", &says, 1);
    // The order of the report is that of the ids; facts come before services.
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&without_lines.join("\n")), sorted(&expected), "{report}");
}

#[test]
fn the_content_was_taken_over_from_the_research_as_it_is_written_down() {
    let lock = fs::read_to_string(house().join("content/imported.txt")).expect("content/imported.txt; `site drift --facts DIR --accept` writes it");
    let taken = |kind: &str| lock.lines().filter(|line| line.starts_with(&format!("{kind} "))).count();
    assert!(taken("fact") > 350 && taken("service") > 150, "{} facts, {} services", taken("fact"), taken("service"));
}
