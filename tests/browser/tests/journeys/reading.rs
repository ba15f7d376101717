//! Whether she finds a thing: it stands on the screen, or in something folded that one press opens; and whether she is spared one.

use browser_tests::{Page, Pressable};
use serde_json::{Value, json};

use crate::words::words;
use crate::written::Mark;

/// A thing on the page that says all pieces, in their order.
struct Found {
    /// The words on what folds it away, outermost first.
    folded_by: Vec<String>,
    /// Whether it opens with whom it is for.
    with_if: bool,
    /// Whether nothing folds it away and yet nobody can read it.
    hidden: bool,
}

/// A complaint, unless she finds it.
pub fn does_not_find(page: &Page, mark: &Mark) -> Option<String> {
    let found: Vec<Found> =
        of(page, mark).into_iter().filter(|found| !found.hidden && mark.r#if.is_none_or(|with_if| found.with_if == with_if)).collect();
    let complaint =
        |instead: String| Some(format!("  does not find “{}” in {:?}: {instead}\n    {}", mark.pieces().join(" … "), mark.place(), mark.why));
    if found.iter().any(|found| found.folded_by.is_empty()) {
        return None;
    }
    let Some(nearest) = found.iter().min_by_key(|found| found.folded_by.len()) else { return complaint("it stands nowhere".to_owned()) };
    if nearest.folded_by.len() > 1 {
        return complaint(format!("it is folded away {} times: {:?}", nearest.folded_by.len(), nearest.folded_by));
    }
    page.press_this(&fold(page, mark));
    let is_open = of(page, mark).iter().any(|found| found.folded_by.is_empty() && !found.hidden);
    if is_open { None } else { complaint(format!("a press on {:?} does not show it", nearest.folded_by)) }
}

/// A complaint, if it stands anywhere that she can get to.
pub fn is_shown(page: &Page, mark: &Mark) -> Option<String> {
    let shown = of(page, mark).into_iter().find(|found| !found.hidden && mark.r#if.is_none_or(|with_if| found.with_if == with_if))?;
    Some(format!("  is shown “{}” in {:?}, behind {:?}\n    {}", mark.pieces().join(" … "), mark.place(), shown.folded_by, mark.why))
}

fn of(page: &Page, mark: &Mark) -> Vec<Found> {
    let found = page.run(&format!("{} return things.map(({{ element, ...told }}) => told)", script(mark)));
    let found = found.as_array().unwrap_or_else(|| panic!("things: {found}")).iter();
    found
        .map(|one| Found {
            folded_by: one["folded_by"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
            with_if: one["with_if"] == true,
            hidden: one["hidden"] == true,
        })
        .collect()
}

/// What she presses to see it.
#[track_caller]
fn fold(page: &Page, mark: &Mark) -> Pressable {
    page.pressable_by(&format!("{} return things.find((one) => one.folded_by.length === 1 && !one.hidden).element", script(mark)))
}

/// Makes `things`.
fn script(mark: &Mark) -> String {
    let heading = match mark.place() {
        Some("short-answer") => Some(words("ui-short-answer-heading")),
        section => section.map(|section| words(&format!("section-{section}"))),
    };
    format!("const pieces = {}, heading = {}; {}", json!(mark.pieces()), json!(heading), include_str!("things.js"))
}
