//! `tests/breaks.toml`: what is broken, where, and which guards must turn red.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

/// Where the list stands in the house.
pub const FILE: &str = "tests/breaks.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Files of tests that no break is listed for, and why.
    #[cfg_attr(not(test), expect(dead_code, reason = "for whoever reads the list, and for its test"))]
    pub unbroken: BTreeMap<String, String>,
    #[serde(rename = "break")]
    pub breaks: Vec<Break>,
}

/// One regression that could happen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// In plain words, what is wrong then.
    pub what: String,
    /// Where: one change as a rule, several where one alone is caught by something else.
    pub at: Vec<Change>,
    /// Who must notice.
    pub red: Vec<Guard>,
}

/// A change of one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// From the top of the house.
    pub file: String,
    /// What stands there exactly once …
    pub find: String,
    /// … and what stands there when it is broken: nothing, if the break is that it is gone.
    #[serde(default)]
    pub put: String,
}

/// A test by the program that it is in and its path there, `safety::idle::the_limit_needs_no_app`; or `build`: the site is not built at all.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(from = "String")]
pub enum Guard {
    Build,
    Test { program: String, path: String },
}

impl From<String> for Guard {
    fn from(name: String) -> Guard {
        match name.split_once("::") {
            Some((program, path)) => Guard::Test { program: program.to_owned(), path: path.to_owned() },
            None if name == "build" => Guard::Build,
            None => Guard::Test { program: name, path: String::new() },
        }
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Guard::Build => write!(to, "build"),
            Guard::Test { program, path } => write!(to, "{program}::{path}"),
        }
    }
}

impl List {
    pub fn read(text: &str) -> Result<List, String> {
        toml::from_str(text).map_err(|error| format!("{FILE}: {error}"))
    }

    /// The breaks that have one of these words in them; all if there are none.
    pub fn only(&self, words: &[String]) -> Vec<&Break> {
        self.breaks.iter().filter(|one| words.is_empty() || words.iter().any(|word| one.has(word))).collect()
    }
}

impl Break {
    fn has(&self, word: &str) -> bool {
        self.what.contains(word)
            || self.at.iter().any(|change| change.file.contains(word))
            || self.red.iter().any(|guard| guard.to_string().contains(word))
    }
}

impl Change {
    /// The file's text with the break in it, or why that cannot be.
    pub fn applied(&self, text: &str) -> Result<String, String> {
        match text.matches(&*self.find).count() {
            1 => Ok(text.replacen(&*self.find, &self.put, 1)),
            often => Err(format!("`find` stands {often} times in {}, and not once: {}", self.file, self.find)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    fn house() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    fn read(path: &str) -> String {
        fs::read_to_string(house().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn list() -> List {
        List::read(&read(FILE)).expect("the list")
    }

    /// The list does not rot: whoever changes such a line sees here that a break has to follow.
    #[test]
    fn every_break_still_has_its_place_in_the_house() {
        for one in list().breaks {
            assert!(!one.at.is_empty() && !one.red.is_empty(), "“{}” breaks nothing, or nobody has to notice", one.what);
            for change in one.at {
                let whole = read(&change.file);
                let broken = change.applied(&whole).unwrap_or_else(|why| panic!("{FILE}, “{}”: {why}", one.what));
                assert!(broken != whole, "“{}” changes nothing in {}", one.what, change.file);
            }
        }
    }

    /// Files of tests of the product, as the list names them: `safety::idle`, `native::embed`.
    fn files_of_tests() -> BTreeSet<String> {
        let mut files = BTreeSet::new();
        for program in ["safety", "hosts", "take_away", "access", "native"] {
            let folder = if program == "native" { "tests/native".to_owned() } else { format!("tests/browser/tests/{program}") };
            for file in fs::read_dir(house().join(folder)).expect("a folder of tests").flatten() {
                let text = fs::read_to_string(file.path()).unwrap_or_default();
                if text.contains("#[test]") || text.contains("in_each_engine") {
                    files.insert(format!("{program}::{}", file.path().file_stem().unwrap_or_default().to_string_lossy()));
                }
            }
        }
        files
    }

    #[test]
    fn every_file_of_guards_has_a_break_or_says_why_not() {
        let list = list();
        let named = |guard: &Guard| guard.to_string().split("::").take(2).collect::<Vec<_>>().join("::");
        let broken: BTreeSet<String> = list.breaks.iter().flat_map(|one| &one.red).map(named).collect();
        for file in files_of_tests() {
            let (has_break, is_excused) = (broken.contains(&file), list.unbroken.contains_key(&file));
            assert!(has_break || is_excused, "no break in {FILE} makes {file} red: add one, or say in [unbroken] why there is none");
            assert!(!(has_break && is_excused), "{file} has a break and an excuse");
        }
        let gone: Vec<&String> = list.unbroken.keys().filter(|file| !files_of_tests().contains(*file)).collect();
        assert!(gone.is_empty(), "[unbroken] excuses what is not there: {gone:?}");
    }

    /// A guard that has another name now would be found out in the long run of `make breaks` only.
    #[test]
    fn every_guard_is_there_by_its_name() {
        for guard in list().breaks.iter().flat_map(|one| &one.red) {
            let Guard::Test { program, path } = guard else { continue };
            let parts: Vec<&str> = path.split("::").filter(|part| !["chromium", "firefox", "webkit"].contains(part)).collect();
            let (Some(module), Some(name)) = (parts.first(), parts.last()) else { panic!("{guard} names no test") };
            let file = match program.as_str() {
                "lib" => continue,
                "native" => format!("tests/native/{module}.rs"),
                _ => format!("tests/browser/tests/{program}/{module}.rs"),
            };
            assert!(read(&file).contains(&format!("fn {name}(")), "{FILE}: {guard} is not in {file}");
        }
    }

    #[test]
    fn a_break_that_has_no_single_place_is_refused() {
        let one: Break = toml::from_str("what = ''\nat = [{ file = 'a.js', find = 'x' }]\nred = ['build', 'lib::a::b']").expect("a break");
        assert_eq!(one.at[0].applied("axb"), Ok("ab".to_owned()));
        assert_eq!(one.at[0].applied("axxb"), Err("`find` stands 2 times in a.js, and not once: x".to_owned()));
        assert_eq!(one.red, [Guard::Build, Guard::Test { program: "lib".into(), path: "a::b".into() }]);
    }
}
