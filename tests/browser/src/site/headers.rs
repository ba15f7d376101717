//! The `_headers` file of the built site, in the form that static hosts read (Netlify, Cloudflare Pages).
//!
//! A line that starts at the margin is a path, in which `*` stands for anything; indented lines below it are headers for that path. Every
//! block whose path matches counts. The same name twice is joined with a comma, as those hosts do (two policies: both bind), and
//! `! Name` takes away what blocks above have set.

use std::fs;
use std::path::Path;

/// The blocks of one file, in order.
#[derive(Debug)]
pub(super) struct HeaderRules(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    path: String,
    lines: Vec<Line>,
}

#[derive(Debug)]
enum Line {
    Set(String, String),
    TakeAway(String),
}

impl HeaderRules {
    /// Reads the file; a host without one sends no headers of its own.
    #[track_caller]
    pub(super) fn read(file: &Path) -> HeaderRules {
        let text = if file.exists() { fs::read_to_string(file).expect("read the _headers file") } else { String::new() };
        HeaderRules::parse(&text)
    }

    #[track_caller]
    fn parse(text: &str) -> HeaderRules {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule { path: line.trim().to_owned(), lines: Vec::new() });
                continue;
            }
            let rule = rules.last_mut().unwrap_or_else(|| panic!("_headers: a header before any path: {line}"));
            rule.lines.push(match (line.trim().strip_prefix('!'), line.split_once(':')) {
                (Some(name), _) => Line::TakeAway(name.trim().to_owned()),
                (None, Some((name, value))) => Line::Set(name.trim().to_owned(), value.trim().to_owned()),
                (None, None) => panic!("_headers: neither a path nor a header: {line}"),
            });
        }
        HeaderRules(rules)
    }

    /// The headers for one path.
    pub(super) fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in self.0.iter().filter(|rule| matches(&rule.path, path)).flat_map(|rule| &rule.lines) {
            match line {
                Line::TakeAway(name) => headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name)),
                Line::Set(name, value) => match headers.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
                    Some((_, before)) => *before = format!("{before}, {value}"),
                    None => headers.push((name.clone(), value.clone())),
                },
            }
        }
        headers
    }
}

/// Whether a path fits a pattern in which each `*` stands for any text, also for none.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => {
            path.strip_prefix(start).is_some_and(|path| (0..=path.len()).filter(|at| path.is_char_boundary(*at)).any(|at| matches(rest, &path[at..])))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{HeaderRules, matches};

    #[test]
    fn a_star_stands_for_anything_or_nothing() {
        for (pattern, path) in [("/*", "/"), ("/*", "/ur/index.html"), ("*.wasm", "/app.wasm"), ("/", "/"), ("/a*c*e", "/abcde")] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [("/", "/ur/"), ("*.wasm", "/app.js"), ("/ur/*", "/")] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn later_blocks_add_to_earlier_ones_or_take_them_away() {
        let rules = HeaderRules::parse(
            "# all\n/*\n  Referrer-Policy: no-referrer\n  Content-Security-Policy: default-src 'none'\n\n/embed/*\n  ! content-security-policy\n  Referrer-Policy: same-origin\n",
        );
        let of = |path| rules.of(path).into_iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>();
        assert_eq!(of("/"), ["Referrer-Policy: no-referrer", "Content-Security-Policy: default-src 'none'"]);
        assert_eq!(of("/embed/"), ["Referrer-Policy: no-referrer, same-origin"]);
    }
}
