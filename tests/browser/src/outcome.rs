//! How a test ended, as `cargo test` prints it.

/// Reads `test silence::a_whole_visit::firefox ... ok`: the test's path, and whether it held. `None` for every other line.
pub fn outcome(line: &str) -> Option<(&str, bool)> {
    let (name, end) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let held = match end {
        "ok" => true,
        "FAILED" => false,
        _ => return None,
    };
    Some((name.trim_end_matches(" - should panic"), held))
}
