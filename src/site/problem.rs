//! What is wrong with a content file, where, and how to mend it. Variants of severity are two: an error stops the build, a warning does not.

use std::{fmt, ops::Range, path::PathBuf, rc::Rc};

/// A content file as read, kept for messages that show the line.
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the content folder's parent.
    pub path: PathBuf,
    pub text: String,
}

/// A place in a file.
#[derive(Clone, Debug)]
pub struct Place {
    pub file: Rc<SourceFile>,
    /// In bytes.
    pub span: Range<usize>,
}

impl Place {
    /// A whole file, where no better place is known.
    #[must_use]
    pub const fn top(file: Rc<SourceFile>) -> Self {
        Self { file, span: 0..0 }
    }

    /// `content/services/money.toml:41`
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{}:{}", self.file.path.display(), line_and_column(&self.file.text, self.span.start).0)
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Warning,
    Error,
}

/// One thing to mend.
#[derive(Clone, Debug)]
pub struct Problem {
    pub severity: Severity,
    /// Lower case, no full stop, names in backticks.
    pub message: String,
    pub place: Option<Place>,
    /// The remedy.
    pub help: String,
}

impl Problem {
    /// A problem that stops the build.
    pub fn error(place: &Place, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { severity: Severity::Error, message: message.into(), place: Some(place.clone()), help: help.into() }
    }

    /// A problem that is told and does not stop the build.
    pub fn warning(place: &Place, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(place, message, help) }
    }

    /// A problem with no place in a file.
    pub fn elsewhere(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { severity: Severity::Error, message: message.into(), place: None, help: help.into() }
    }
}

/// Line and column of a byte offset, both from 1; columns count characters.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        writeln!(f, "{severity}: {}", self.message)?;
        if let Some(Place { file, span }) = &self.place {
            let (line, column) = line_and_column(&file.text, span.start);
            writeln!(f, "  --> {}:{line}:{column}", file.path.display())?;
            if span.end > span.start {
                let shown = file.text.lines().nth(line - 1).unwrap_or_default();
                let room = shown.chars().count().saturating_sub(column - 1).max(1);
                let length = file.text.get(span.clone()).map_or(1, |marked| marked.lines().next().unwrap_or_default().chars().count());
                let margin = line.to_string().len();
                writeln!(f, "{:margin$} |", "")?;
                writeln!(f, "{line} | {shown}")?;
                writeln!(f, "{:margin$} | {:indent$}{}", "", "", "^".repeat(length.clamp(1, room)), indent = column - 1)?;
            }
        }
        write!(f, "help: {}", self.help)
    }
}

/// The known id nearest to a mistyped one, for "did you mean".
#[must_use]
pub fn nearest<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known.map(|candidate| (distance(wrong, candidate), candidate)).min().filter(|(far, _)| *far <= wrong.len() / 3 + 1).map(|(_, near)| near)
}

/// Levenshtein's edit distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_shows_file_line_caret_and_remedy() {
        let file = Rc::new(SourceFile { path: "content/facts/health.toml".into(), text: "id = \"a\"\nsources = [\"nhs-gp\"]\n".into() });
        let place = Place { file, span: 20..28 };
        let problem = Problem::error(&place, "source `nhs-gp` does not exist", "add a [[source]] with this id");
        let expected = "error: source `nhs-gp` does not exist
  --> content/facts/health.toml:2:12
  |
2 | sources = [\"nhs-gp\"]
  |            ^^^^^^^^
help: add a [[source]] with this id";
        assert_eq!(problem.to_string(), expected);
    }

    #[test]
    fn a_mistyped_id_finds_its_neighbour_and_nonsense_finds_none() {
        let known = ["police", "school"];
        assert_eq!(nearest("polcie", known.into_iter()), Some("police"));
        assert_eq!(nearest("xyz", known.into_iter()), None);
    }
}
