//! The licences of the parts: which are allowed, and their own words, which have to travel with a copy.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use super::Part;

/// Licences under which a part may be used here: they ask for their own words to be kept and for nothing more.
pub const ALLOWED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "Unicode-3.0",
    "Unlicense",
    "BSL-1.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "CC0-1.0",
];

/// What crates wrote before SPDX expressions (`MIT/Apache-2.0`) as one.
#[must_use]
pub fn as_spdx(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// Whether an expression leaves us a way that is [`ALLOWED`]: one of each `OR`, all of each `AND`. Brackets stand round whole `OR`s only,
/// in everything that we have met.
#[must_use]
pub fn is_allowed(expression: &str) -> bool {
    expression.split(" AND ").all(|all| all.split(" OR ").any(|one| ALLOWED.contains(&one.trim_matches(['(', ')', ' ']))))
}

/// The words of every licence, each text once, above it the parts that it belongs to.
///
/// # Errors
/// A part whose folder cannot be read.
pub fn texts(parts: &[Part]) -> Result<String, String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut silent = Vec::new();
    for part in parts.iter().filter(|part| part.source.is_some()) {
        let name = format!("{} {}", part.name, part.version);
        let found = texts_of(&part.folder, &part.licence)?;
        if found.is_empty() {
            silent.push(format!("{name} ({})", part.licence));
        }
        for text in found {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let mut all = String::from(
        "What the app of Ask First is made of, and under which licences. Ask First itself: MIT or Apache-2.0; its words: CC BY 4.0.\n\
         Where a part leaves the choice, it is used under the MIT licence. The standard library of Rust: MIT or Apache-2.0.\n",
    );
    if !silent.is_empty() {
        let _ = writeln!(all, "\nThese come without the words of their licence: {}.", silent.join(", "));
    }
    let mut texts: Vec<(String, Vec<String>)> = texts.into_iter().collect();
    texts.sort_by(|one, other| one.1.cmp(&other.1));
    for (text, names) in texts {
        let _ = write!(all, "\n{}\n{}\n\n{text}\n", "=".repeat(80), names.join(", "));
    }
    Ok(all)
}

/// The licence files of a part that count for us: where MIT is offered only that one, and what must be kept besides.
fn texts_of(folder: &Path, licence: &str) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<(String, String)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().to_string_lossy().to_uppercase();
            let is_licence = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"].iter().any(|start| name.starts_with(start));
            let text = is_licence.then(|| fs::read_to_string(entry.path()).ok())??;
            Some((name, text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()))
        })
        .collect();
    files.sort();
    let has_mit = files.iter().any(|(name, _)| name.contains("MIT"));
    let others = ["APACHE", "UNLICENSE", "BOOST", "COPYING"];
    files.retain(|(name, _)| !(licence.contains("MIT") && has_mit && others.iter().any(|other| name.contains(other))));
    Ok(files.into_iter().map(|(_, text)| text).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_allowed_when_one_of_each_choice_is() {
        for (expression, expected) in [
            ("MIT OR Apache-2.0", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0", false),
            ("MIT AND GPL-3.0", false),
            ("none given", false),
        ] {
            assert_eq!(is_allowed(expression), expected, "{expression}");
        }
    }

    #[test]
    fn old_writing_becomes_an_expression() {
        assert_eq!(as_spdx("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
        assert_eq!(as_spdx("(MIT OR Apache-2.0) AND Unicode-3.0"), "(MIT OR Apache-2.0) AND Unicode-3.0");
    }
}
